import type { InterviewEvent } from '../../../core/interview/fact.ts';
import { measureAnswer } from '../../../server/interview/measure-answer.ts';
import type { SessionStore } from '../../../server/storage/session-store.ts';
import { interview } from '../../core/interview/interview.ts';

/** Two pauses are in it, one about twice as long as the other. */
export const SCORE = '1024 quiet, 2048 voice, 480 quiet, 2048 voice, 960 quiet, 2048 voice';

/** Keeps a finished session of one answer, as if it had been held on that day of January 2026. */
export async function practise(store: SessionStore, id: string, day: number, score = SCORE): Promise<void> {
  const startedAt = `2026-01-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const told = interview().begun().asked().heard(score).tells({ type: 'end' }).sent();
  const [created, ...rest] = told.events.map((event) => onDay(event, startedAt));
  if (created === undefined) throw new Error('An interview begins with created.');
  await store.create({ id, isSample: false, startedAt, endedAt: null }, created);
  await store.append(id, rest);
  const fact = await measureAnswer(store, id, '1', 250);
  await store.append(id, [{ seq: rest.length + 2, at: startedAt, number: null, fact }]);
  await store.end(id, startedAt);
}

function onDay(event: InterviewEvent, at: string): InterviewEvent {
  const { fact } = event;
  return fact.type === 'answer-opened'
    ? { ...event, at, fact: { ...fact, askedAt: at, startedAt: at } }
    : { ...event, at };
}
