import { LIVE_PACE_MS, livePace } from '../../core/drills/live-pace.ts';
import { findRuns } from '../../core/pacing/find-runs.ts';
import { joinRuns } from '../../core/pacing/join-runs.ts';
import { hear, NOTHING_HEARD, silenceMs, type LiveSilence } from '../../core/pacing/live-silence.ts';
import type { Run } from '../../core/pacing/pacing.ts';
import { FRAME_MS, LEVEL_HOP_MS } from '../../core/pacing/sample-clock.ts';

/** What another page of the session heard of the answer. */
export type HeardBefore = { readonly frames: number; readonly speechOnsetMs: number | null };

/** What a stretch of the voice track says hop by hop. */
export type HeardHops = {
  readonly firstLevel: number;
  readonly envelope: readonly number[];
  readonly voicing: readonly number[];
};

/** So many hops are kept for the pace of now. */
const KEPT_HOPS = LIVE_PACE_MS / LEVEL_HOP_MS;

const NOTHING_BEFORE: HeardBefore = { frames: 0, speechOnsetMs: null };

/** What has been heard of the open answer, as the screen's live line shows it. The record is counted by the server. */
export class HeardAnswer {
  readonly answerId: string;
  readonly #minPauseMs: number;
  readonly #before: readonly Run[];
  readonly #voice: number[];
  #live: LiveSilence;
  #runs: readonly Run[];
  #envelope: readonly number[] = [];
  #voicing: readonly number[] = [];
  /** One past the newest hop. */
  #hops = 0;

  constructor(answerId: string, minPauseMs: number, before: HeardBefore = NOTHING_BEFORE) {
    this.answerId = answerId;
    this.#voice = new Array<number>(before.frames).fill(0);
    const onsetFrame = before.speechOnsetMs === null ? null : before.speechOnsetMs / FRAME_MS;
    this.#live = { ...NOTHING_HEARD, frames: before.frames, onsetFrame };
    this.#before = onsetFrame === null ? [] : [frameAt(onsetFrame)];
    this.#runs = this.#before;
    this.#minPauseMs = minPauseMs;
  }

  /** In order; instants of the answer's clock. */
  get runs(): readonly Run[] {
    return this.#runs;
  }

  /** How far it has been heard. */
  get heardMs(): number {
    return this.#voice.length * FRAME_MS;
  }

  /** Since the last speech; null before the first word. */
  get silenceMs(): number | null {
    return silenceMs(this.#live);
  }

  get hasSpoken(): boolean {
    return this.#live.onsetFrame !== null;
  }

  /** The articulation rate of the last seconds, syllables a second; null where too little was said in them. */
  get pace(): number | null {
    const streams = { envelope: this.#envelope, voicing: this.#voicing };
    return livePace({ firstHop: this.#hops - this.#envelope.length, ...streams }, this.#runs);
  }

  /** Takes the next frames and hops; frames before them that this page did not hear were silent to it. */
  hear(firstFrame: number, voice: readonly number[], hops: HeardHops): void {
    this.#keepHops(hops);
    const missing = Math.max(0, firstFrame - this.#voice.length);
    const frames = [...new Array<number>(missing).fill(0), ...voice];
    this.#voice.push(...frames);
    this.#live = hear(this.#live, frames);
    this.#runs = [...this.#before, ...joinRuns(findRuns(this.#voice), this.#minPauseMs)];
  }

  /** The newest ones, without a hole. */
  #keepHops({ firstLevel, envelope, voicing }: HeardHops): void {
    const isNext = firstLevel === this.#hops;
    const after = (kept: readonly number[], next: readonly number[]) =>
      (isNext ? [...kept, ...next] : next).slice(-KEPT_HOPS);
    this.#envelope = after(this.#envelope, envelope);
    this.#voicing = after(this.#voicing, voicing);
    this.#hops = firstLevel + envelope.length;
  }
}

/** Of what another page heard, this one knows only where it began. */
function frameAt(frame: number): Run {
  return { startMs: frame * FRAME_MS, endMs: (frame + 1) * FRAME_MS };
}
