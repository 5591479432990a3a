import { findRuns } from '../../core/pacing/find-runs.ts';
import { joinRuns } from '../../core/pacing/join-runs.ts';
import { hear, NOTHING_HEARD, silenceMs, type LiveSilence } from '../../core/pacing/live-silence.ts';
import type { Run } from '../../core/pacing/pacing.ts';
import { FRAME_MS } from '../../core/pacing/sample-clock.ts';

/** What has been heard of the open answer, as the screen's live line shows it. The record is counted by the server. */
export class HeardAnswer {
  readonly answerId: string;
  readonly #minPauseMs: number;
  #voice: number[] = [];
  #live: LiveSilence = NOTHING_HEARD;
  #runs: readonly Run[] = [];

  constructor(answerId: string, minPauseMs: number) {
    this.answerId = answerId;
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
    return this.#live.hasSpoken;
  }

  /** Takes the next frames; frames before them that this page did not hear were silent to it. */
  hear(firstFrame: number, voice: readonly number[]): void {
    const missing = Math.max(0, firstFrame - this.#voice.length);
    const frames = [...new Array<number>(missing).fill(0), ...voice];
    this.#voice.push(...frames);
    this.#live = hear(this.#live, frames);
    this.#runs = joinRuns(findRuns(this.#voice), this.#minPauseMs);
  }
}
