import type { Patience } from '../../core/interview/fact.ts';
import type { InterviewPlan } from '../../core/interview/plan.ts';
import type { SessionStore } from '../storage/session-store.ts';

/** What making a session needs. */
type Making = {
  readonly store: SessionStore;
  readonly now: () => string;
  readonly newId: () => string;
};

/** Keeps the first fact of a session: its plan, settled. Gives its id. */
export async function createSession(
  { store, now, newId }: Making,
  plan: InterviewPlan,
  patience: Patience,
): Promise<string> {
  const [id, at] = [newId(), now()];
  await store.create(
    { id, isSample: false, startedAt: at, endedAt: null },
    { seq: 1, at, number: null, fact: { type: 'created', plan, patience } },
  );
  return id;
}
