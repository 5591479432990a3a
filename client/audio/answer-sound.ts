import { FRAME_SAMPLES, msOfSample, sampleOfMs } from '../../core/pacing/sample-clock.ts';
import type { Interruption, InterruptionCause } from '../../core/pacing/voice-track.ts';
import { answerSampleOf, setClock, startClock, stopClock, type AnswerClock } from './answer-clock.ts';
import type { CaptureTimeline, Lapse, Standstill } from './capture-timeline.ts';
import { GrowingSound } from './growing-sound.ts';
import { RECORDING_CHUNK_SAMPLES } from './recording-chunks.ts';

/** A longer interruption is told at this length: nobody speaks on for minutes into a machine that is gone. */
export const LONGEST_INSERTED_MS = 60_000;

/** Where an answer begins: at which sample of the capture, and, after a page was left, at which frame and how late. */
export type AnswerStart = {
  readonly answerId: string;
  readonly atSample: number;
  readonly resume: { readonly frame: number; readonly wallGapMs: number } | null;
};

type ClockChange =
  | { readonly type: 'pause' | 'resume'; readonly atSample: number }
  | { readonly type: 'close'; readonly endSample: number };

/**
 * One answer's sound and clock, exactly from and to the samples that were asked for, wherever the blocks were cut. All
 * that happened to the capture meanwhile is on the answer's clock: silence stands for time that was lost.
 */
export class AnswerSound {
  readonly answerId: string;
  readonly sound: GrowingSound;
  #clock: AnswerClock;
  /** The next sample of the capture to take. */
  #position: number;
  #changes: readonly ClockChange[] = [];
  #standstillsTaken: number;
  #isPaused = false;
  #isClosed = false;
  readonly #own: Interruption[] = [];

  constructor({ answerId, atSample, resume }: AnswerStart, timeline: CaptureTimeline) {
    this.answerId = answerId;
    const firstSample = (resume?.frame ?? 0) * FRAME_SAMPLES;
    // A chunk that the page's end cut in two begins with silence: its first part went with the page.
    const chunkStart = firstSample - (firstSample % RECORDING_CHUNK_SAMPLES);
    this.sound = new GrowingSound(chunkStart);
    this.sound.push(new Int16Array(firstSample - chunkStart));
    this.#clock = startClock(atSample, firstSample);
    this.#position = atSample;
    this.#standstillsTaken = timeline.standstills.filter(
      (standstill) => standstill.atSample < atSample,
    ).length;
    if (resume !== null) this.#insert(resume.wallGapMs, 'page-left');
    this.take(timeline);
  }

  get clock(): AnswerClock {
    return this.#clock;
  }

  /** Nothing will be added any more. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  pause(atSample: number): void {
    this.#changes = [...this.#changes, { type: 'pause', atSample }];
  }

  resume(atSample: number): void {
    this.#changes = [...this.#changes, { type: 'resume', atSample }];
  }

  /** @param endSample of the answer; one that is past already cuts off what came after it */
  close(endSample: number): void {
    this.#changes = [...this.#changes, { type: 'close', endSample }];
  }

  /** Takes all that the capture has heard since, up to the next change of the clock that it has reached. */
  take(timeline: CaptureTimeline): void {
    while (!this.#isClosed) {
      const [next, ...later] = this.#changes;
      const changeAt = () => (next === undefined ? Infinity : this.#captureSampleOf(next));
      if (!this.#isPaused) this.#takeUntil(Math.min(timeline.newestSample, changeAt()), timeline);
      // Silence that was put in may have brought the answer's end nearer.
      if (next === undefined || timeline.newestSample < changeAt()) return;
      this.#change(next, timeline);
      this.#changes = later;
    }
  }

  /** Ends an answer whose last samples never came: silence stands for them, and is marked. */
  closeWithout(timeline: CaptureTimeline): void {
    this.take(timeline);
    const close = this.#changes.find((change) => change.type === 'close');
    if (this.#isClosed || close === undefined) return;
    this.#insert(msOfSample(close.endSample - this.sound.end), 'suspended');
    this.#isClosed = true;
  }

  /** All stretches in which nothing could be heard, in the answer's clock; one that lasts is told as far as it is. */
  interruptions(lapses: readonly Lapse[]): Interruption[] {
    const endMs = msOfSample(this.sound.end);
    const own = this.#own.map((told) => ({ ...told, endMs: Math.min(told.endMs, endMs) }));
    const ofCapture = lapses.flatMap((lapse) => this.#interruptionOf(lapse) ?? []);
    return [...own, ...ofCapture].filter(({ startMs }) => startMs <= endMs);
  }

  /** Where in the capture the clock changes; an end comes sooner when silence is put in before it. */
  #captureSampleOf(change: ClockChange): number {
    if (change.type !== 'close') return change.atSample;
    return this.#isPaused ? this.#position : this.#position + Math.max(0, change.endSample - this.sound.end);
  }

  #takeUntil(end: number, timeline: CaptureTimeline): void {
    for (const standstill of timeline.standstills.slice(this.#standstillsTaken)) {
      if (standstill.atSample > end) break;
      this.#takeSound(standstill.atSample, timeline);
      this.#standstillsTaken++;
      this.#standStill(standstill, timeline);
    }
    this.#takeSound(end, timeline);
  }

  #takeSound(end: number, timeline: CaptureTimeline): void {
    if (end <= this.#position) return;
    // Samples that are forgotten already are read as zeros, and marked.
    const lost = Math.min(end, timeline.oldestSample) - this.#position;
    if (lost > 0) this.#tell('samples-lost', this.sound.end, this.sound.end + lost);
    this.sound.push(timeline.read(this.#position, end));
    this.#position = end;
  }

  #standStill({ atSample, lengthMs }: Standstill, timeline: CaptureTimeline): void {
    if (atSample < this.#position) return;
    // In a stretch that is marked already, the silence is part of that stretch.
    const isMarked = timeline.lapses.some(
      ({ startSample, endSample }) => startSample < atSample && (endSample ?? Infinity) > atSample,
    );
    this.#insert(lengthMs, isMarked ? null : 'suspended');
  }

  #insert(lengthMs: number, cause: InterruptionCause | null): void {
    const start = this.sound.end;
    const samples = sampleOfMs(Math.max(0, Math.min(lengthMs, LONGEST_INSERTED_MS)));
    this.sound.push(new Int16Array(samples));
    this.#clock = setClock(this.#clock, this.#position, start + samples);
    if (cause !== null) this.#tell(cause, start, start + samples);
  }

  #change(change: ClockChange, timeline: CaptureTimeline): void {
    switch (change.type) {
      case 'pause':
        if (this.#isPaused) return;
        this.#isPaused = true;
        this.#clock = stopClock(this.#clock, this.#position);
        this.#tell('paused', this.sound.end, this.sound.end);
        return;
      case 'resume':
        if (!this.#isPaused) return;
        this.#isPaused = false;
        this.#position = Math.max(this.#position, change.atSample);
        this.#clock = setClock(this.#clock, this.#position, this.sound.end);
        this.#standstillsTaken = timeline.standstills.filter(
          (standstill) => standstill.atSample < this.#position,
        ).length;
        return;
      case 'close':
        this.sound.cutAt(change.endSample);
        this.#isClosed = true;
    }
  }

  #tell(cause: InterruptionCause, startSample: number, endSample: number): void {
    this.#own.push({ startMs: msOfSample(startSample), endMs: msOfSample(endSample), cause });
  }

  #interruptionOf({ cause, startSample, endSample }: Lapse): Interruption | null {
    const start = answerSampleOf(this.#clock, startSample);
    const end = Math.min(answerSampleOf(this.#clock, endSample ?? this.#position), this.sound.end);
    return end > start ? { startMs: msOfSample(start), endMs: msOfSample(end), cause } : null;
  }
}
