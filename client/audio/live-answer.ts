import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import type { Interruption } from '../../core/pacing/voice-track.ts';
import { AnswerJudge } from './answer-judge.ts';
import { AnswerSound, type AnswerStart } from './answer-sound.ts';
import type { CaptureTimeline } from './capture-timeline.ts';
import { RecordingChunks, type RecordingChunk } from './recording-chunks.ts';
import type { Tell } from './worker-message.ts';

/** An interruption that lasts is told again each time that it has grown by this much. */
const TOLD_AGAIN_MS = 1000;

/** An answer while it is captured, and until all of it has been told. */
export class LiveAnswer {
  readonly #answer: AnswerSound;
  readonly #chunks: RecordingChunks;
  readonly #judge: AnswerJudge;
  readonly #tell: Tell;
  readonly #toldUntilMs = new Map<string, number>();
  #hasToldEnd = false;

  constructor(start: AnswerStart, gainDb: number, timeline: CaptureTimeline, model: VoiceModel, tell: Tell) {
    this.#answer = new AnswerSound(start, timeline);
    this.#chunks = new RecordingChunks(this.#answer.sound);
    this.#judge = new AnswerJudge(this.#answer, start.resume?.frame ?? 0, gainDb, model, tell);
    this.#tell = tell;
    this.#tellClock();
    this.capture(timeline);
  }

  /** It has ended; its last samples are there. */
  get isClosed(): boolean {
    return this.#answer.isClosed;
  }

  /** All of it has been told. */
  get isDone(): boolean {
    return this.#judge.isDone;
  }

  pause(atSample: number, timeline: CaptureTimeline): void {
    this.#answer.pause(atSample);
    this.capture(timeline);
  }

  resume(atSample: number, timeline: CaptureTimeline): void {
    this.#answer.resume(atSample);
    this.capture(timeline);
  }

  /** @param endSample of the answer */
  close(endSample: number, timeline: CaptureTimeline): void {
    this.#answer.close(endSample);
    this.capture(timeline);
  }

  /** Ends it although its last samples have not come. */
  closeWithout(timeline: CaptureTimeline): void {
    this.#answer.closeWithout(timeline);
    this.capture(timeline);
  }

  /** Takes what the capture has heard since. */
  capture(timeline: CaptureTimeline): void {
    if (this.#hasToldEnd) return;
    const { clock } = this.#answer;
    this.#answer.take(timeline);
    const { sound, isClosed } = this.#answer;
    if (this.#answer.clock !== clock) this.#tellClock();
    for (const interruption of this.#answer.interruptions(timeline.lapses)) this.#tellGrown(interruption);
    for (const chunk of isClosed ? this.#chunks.takeLast(sound) : this.#chunks.takeWhole(sound))
      this.#tellChunk(chunk);
    this.#hasToldEnd = isClosed;
  }

  /** Judges the next stretch. @returns whether there was one */
  judgeNext(): Promise<boolean> {
    return this.#judge.judgeNext();
  }

  #tellClock(): void {
    const { answerId, clock } = this.#answer;
    this.#tell({ type: 'clock', answerId, clock });
  }

  #tellGrown(interruption: Interruption): void {
    const { cause, startMs, endMs } = interruption;
    const key = `${cause} ${startMs}`;
    const toldUntilMs = this.#toldUntilMs.get(key);
    const isOld = toldUntilMs !== undefined && endMs - toldUntilMs < TOLD_AGAIN_MS;
    if (isOld && !(this.#answer.isClosed && endMs > toldUntilMs)) return;
    this.#toldUntilMs.set(key, endMs);
    this.#tell({ type: 'interrupted', answerId: this.#answer.answerId, interruption });
  }

  #tellChunk({ chunk, pcm }: RecordingChunk): void {
    this.#tell({ type: 'chunk', answerId: this.#answer.answerId, chunk, pcm }, [pcm.buffer]);
  }
}
