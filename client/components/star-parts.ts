import type { PlannedPart } from '../../core/interview/plan.ts';

/** The parts of a story, for a question whose bank names none; nobody has said how long each should be. */
export const STAR_PARTS: readonly PlannedPart[] = ['Situation', 'Task', 'Action', 'Result'].map((name) => ({
  name,
}));
