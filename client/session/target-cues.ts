import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cueAt, type TargetCue } from '../../core/drills/target-cue.ts';
import type { InterviewController } from './interview-controller.ts';

/** What was due when it was looked last. */
type Seen = { readonly answerId: string; readonly cue: TargetCue | null };

/** Has a soft tone tell where the target begins and ends, in a drill that asks for it. */
export class TargetCues implements ReactiveController {
  readonly #interview: () => InterviewController | null;
  #seen: Seen | null = null;

  constructor(host: ReactiveControllerHost, interview: () => InterviewController | null) {
    this.#interview = interview;
    host.addController(this);
  }

  /** The page is drawn anew ten times a second while an answer runs. */
  hostUpdated(): void {
    const interview = this.#interview();
    const { view, sound, elapsedMs = null } = interview ?? {};
    const onsetMs = sound?.listener?.heard?.runs[0]?.startMs;
    const isOff = view?.drill?.hasCues !== true || view.drill.isRelaxed || view.phase !== 'listening';
    if (isOff || !view.answer || elapsedMs === null || onsetMs === undefined) return;
    const { answerId, band } = view.answer;
    const cue = cueAt(band, elapsedMs - onsetMs);
    const isNew = this.#seen?.answerId === answerId && this.#seen.cue !== cue;
    this.#seen = { answerId, cue };
    // What was due before this page saw the answer was told by the page before.
    if (isNew && cue !== null) sound?.cue(cue);
  }
}
