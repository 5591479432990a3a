import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { CaptureTimeline } from './capture-timeline.ts';
import { LiveAnswer } from './live-answer.ts';
import type { NativeBlock } from './native-block.ts';
import { Room } from './room.ts';
import type { Tell, ToWorker } from './worker-message.ts';

/** An answer's last samples are waited for this long: a sound engine that is alive delivers within 0.1 s. */
const LAST_SAMPLES_MS = 2000;

type Reading = { readonly id: number; readonly from: number; readonly to: number };

/** All that the worker does: one microphone, at most one open answer, earlier ones until all of them is told. */
export class CaptureSession {
  readonly #timeline: CaptureTimeline;
  readonly #hearsRoom: boolean;
  readonly #tell: Tell;
  #makeModel: (() => VoiceModel) | null = null;
  #room: Room | null = null;
  #open: LiveAnswer | null = null;
  #closing: readonly LiveAnswer[] = [];
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
    this.#captureAnswer((answer) => answer.capture(timeline));
    this.#wake?.();
  }

  handle(message: ToWorker): void {
    const timeline = this.#timeline;
    switch (message.type) {
      case 'listen':
        return;
      case 'open':
        this.#open = this.#makeAnswer(message);
        break;
      case 'pause':
        this.#captureAnswer((answer) => answer.pause(message.atSample, timeline));
        break;
      case 'resume':
        this.#captureAnswer((answer) => answer.resume(message.atSample, timeline));
        break;
      case 'close':
        this.#close(message.endSample);
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
    const answers = this.#open === null ? this.#closing : [this.#open, ...this.#closing];
    for (const answer of answers) if (await answer.judgeNext()) return true;
    this.#closing = this.#closing.filter((answer) => !answer.isDone);
    return this.#open === null && this.#room !== null && this.#room.judgeNext(this.#timeline);
  }

  #makeAnswer({ start, gainDb }: Extract<ToWorker, { type: 'open' }>): LiveAnswer {
    if (this.#makeModel === null) throw new Error('An answer was opened before the voice model was there.');
    return new LiveAnswer(start, gainDb, this.#timeline, this.#makeModel(), this.#tell);
  }

  #close(endSample: number): void {
    const answer = this.#open;
    this.#captureAnswer((open) => open.close(endSample, this.#timeline));
    if (answer === null || answer.isClosed) return;
    setTimeout(() => {
      if (this.#open !== answer) return;
      this.#captureAnswer((open) => open.closeWithout(this.#timeline));
      this.#wake?.();
    }, LAST_SAMPLES_MS);
  }

  #captureAnswer(capture: (answer: LiveAnswer) => void): void {
    if (this.#open === null) return;
    capture(this.#open);
    if (!this.#open.isClosed) return;
    this.#closing = [...this.#closing, this.#open];
    this.#open = null;
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
