import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { CaptureTimeline } from './capture-timeline.ts';
import { LiveAnswer } from './live-answer.ts';
import type { NativeBlock } from './native-block.ts';
import { Room } from './room.ts';
import type { Tell, ToWorker } from './worker-message.ts';

/** An answer's last samples are waited for this long: a sound engine that is alive delivers within 0.1 s. */
const LAST_SAMPLES_MS = 2000;

/** A timer that is later than this stood behind other work, and sound may stand there as well. */
const HELD_UP_MS = 200;

type Reading = { readonly id: number; readonly from: number; readonly to: number };

/** All that the worker does: one microphone, the open answer, and earlier ones until all of each has been told. */
export class CaptureSession {
  readonly #timeline: CaptureTimeline;
  readonly #hearsRoom: boolean;
  readonly #tell: Tell;
  #makeModel: (() => VoiceModel) | null = null;
  #room: Room | null = null;
  /** The newest is the open one; of another, the last samples may still be awaited. */
  #answers: readonly LiveAnswer[] = [];
  #readings: readonly Reading[] = [];
  #isMuted = false;
  /** The first blocks are all late; so the first anchor waits for some that are not. */
  #anchoredAt = SAMPLE_RATE_HZ;
  #wake: (() => void) | null = null;

  /** `rateHz` is the context's; `hearsRoom` has the room judged between answers. */
  constructor({ rateHz, hearsRoom, tell }: { rateHz: number; hearsRoom: boolean; tell: Tell }) {
    this.#timeline = new CaptureTimeline(rateHz);
    this.#hearsRoom = hearsRoom;
    this.#tell = tell;
  }

  hear(block: NativeBlock): void {
    const timeline = this.#timeline;
    const isFirst = timeline.firstContextFrame === null;
    timeline.hear(block);
    const { firstContextFrame } = timeline;
    if (isFirst && firstContextFrame !== null) this.#tell({ type: 'started', firstContextFrame });
    this.#tellAnchor();
    this.#tellMuted();
    this.#answerReadings();
    for (const answer of this.#answers) answer.capture(timeline);
    this.#wake?.();
  }

  handle(message: ToWorker): void {
    const timeline = this.#timeline;
    switch (message.type) {
      case 'listen':
        return;
      case 'open':
        // One that was left, while the server was away, ends here: it must not hold what the next one says.
        if (this.#open !== null) this.#open.closeWithout(timeline);
        this.#answers = [...this.#answers, this.#makeAnswer(message)];
        break;
      case 'pause':
        this.#open?.pause(message.atSample, timeline);
        break;
      case 'resume':
        this.#open?.resume(message.atSample, timeline);
        break;
      case 'close':
        if (this.#open !== null) this.#close(this.#open, message.endSample);
        break;
      case 'stood-still':
        timeline.expectStandstill();
        break;
      case 'microphone-gone':
        timeline.microphoneGone(message.cause);
        break;
      case 'microphone-back':
        timeline.microphoneBack();
        break;
      case 'interviewer-speaks':
        this.#room?.interviewerSpeaks(message.isSpeaking);
        break;
      case 'forget-room':
        this.#room?.forget();
        break;
      case 'read':
        this.#readings = [...this.#readings, message];
        this.#answerReadings();
    }
    this.#wake?.();
  }

  /** Judges all that is heard, one stretch after the other, the open answer first; for ever. */
  async judge(makeModel: () => VoiceModel): Promise<never> {
    this.#makeModel = makeModel;
    if (this.#hearsRoom) this.#room = new Room(makeModel(), this.#tell);
    for (;;) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      if (await this.#judgeNext()) await nextTask();
      else await woken;
    }
  }

  async #judgeNext(): Promise<boolean> {
    for (const answer of this.#answers.toReversed()) if (await answer.judgeNext()) return true;
    this.#answers = this.#answers.filter((answer) => !answer.isDone);
    return this.#open === null && this.#room !== null && this.#room.judgeNext(this.#timeline);
  }

  get #open(): LiveAnswer | null {
    const newest = this.#answers.at(-1);
    return newest === undefined || newest.isClosed ? null : newest;
  }

  #makeAnswer({ start, gainDb }: Extract<ToWorker, { type: 'open' }>): LiveAnswer {
    if (this.#makeModel === null) throw new Error('An answer was opened before the voice model was there.');
    return new LiveAnswer(start, gainDb, this.#timeline, this.#makeModel(), this.#tell);
  }

  #close(answer: LiveAnswer, endSample: number): void {
    answer.close(endSample, this.#timeline);
    this.#awaitLastSamples(answer);
  }

  /** As long as sound comes, or could wait behind what held this worker up, the last samples will come too. */
  #awaitLastSamples(answer: LiveAnswer): void {
    if (answer.isClosed) return;
    const { newestSample } = this.#timeline;
    const dueAt = performance.now() + LAST_SAMPLES_MS;
    setTimeout(() => {
      const isAlive = this.#timeline.newestSample > newestSample;
      const wasHeldUp = performance.now() - dueAt > HELD_UP_MS;
      if (!isAlive && !wasHeldUp) answer.closeWithout(this.#timeline);
      this.#wake?.();
      this.#awaitLastSamples(answer);
    }, LAST_SAMPLES_MS);
  }

  #tellAnchor(): void {
    const anchor = this.#timeline.wallAnchor();
    if (anchor === null || anchor.sample - this.#anchoredAt < SAMPLE_RATE_HZ) return;
    this.#anchoredAt = anchor.sample;
    this.#tell({ type: 'anchor', ...anchor });
  }

  #tellMuted(): void {
    const { isMuted } = this.#timeline;
    if (isMuted === this.#isMuted) return;
    this.#isMuted = isMuted;
    this.#tell({ type: 'muted', isMuted });
  }

  #answerReadings(): void {
    const { newestSample } = this.#timeline;
    for (const { id, from, to } of this.#readings.filter((reading) => reading.to <= newestSample)) {
      const pcm = this.#timeline.read(from, to);
      this.#tell({ type: 'sound', id, pcm }, [pcm.buffer]);
    }
    this.#readings = this.#readings.filter((reading) => reading.to > newestSample);
  }
}

/** Lets messages in: promises alone would keep them waiting until all is judged. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
