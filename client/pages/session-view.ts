import type { SessionMarks } from '../../core/session/mark.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { MapAnswer } from '../components/session-map.ts';
import type { TimelineSession } from '../components/timeline-session.ts';
import type { SessionLevels } from '../session/session-levels.ts';
import { lengthOf, mapAnswers } from './session-map-answers.ts';
import { timelineOf } from './timeline-answers.ts';

/** What a page draws of a session. */
export type SessionView = {
  readonly map: readonly MapAnswer[];
  readonly durationMs: number;
  readonly timeline: TimelineSession;
};

/** Makes what is drawn of a session once, and anew only where something changed: while sound plays, nothing does. */
export class SessionViewer {
  readonly #levels: SessionLevels;
  #map: { session: SessionRecord; answers: readonly MapAnswer[]; durationMs: number } | null = null;
  #timeline: { session: SessionRecord; marks: SessionMarks; count: number; made: TimelineSession } | null =
    null;

  constructor(levels: SessionLevels) {
    this.#levels = levels;
  }

  view(session: SessionRecord, marks: SessionMarks): SessionView {
    if (this.#map?.session !== session)
      this.#map = { session, answers: mapAnswers(session), durationMs: lengthOf(session) };
    const { count } = this.#levels;
    const known = this.#timeline;
    const isSame = known?.session === session && known.marks === marks && known.count === count;
    const made = isSame ? known.made : timelineOf(session, marks, (id) => this.#levels.of(id));
    this.#timeline = { session, marks, count, made };
    return { map: this.#map.answers, durationMs: this.#map.durationMs, timeline: made };
  }
}
