import type { InterviewEvent } from '../../../core/interview/fact.ts';
import type { InterviewPlan } from '../../../core/interview/plan.ts';
import { trackStretches } from '../../../core/interview/track-stretches.ts';
import { measureAnswer } from '../../../server/interview/measure-answer.ts';
import type { SessionStore } from '../../../server/storage/session-store.ts';
import { interview, type Interview } from '../../core/interview/interview.ts';
import { answer } from '../../speech/answer.ts';

/** Two pauses are in it, one about twice as long as the other. */
export const SCORE = '1024 quiet, 2048 voice, 480 quiet, 2048 voice, 960 quiet, 2048 voice';

/** Keeps a finished session of one answer, as if it had been held on that day of January 2026. */
export function practise(store: SessionStore, id: string, day: number, score = SCORE): Promise<void> {
  return keep(store, id, day, interview().begun().asked().heard(score));
}

/** The same of a track that is made up from a score, and so may have syllables. @param kind of the session */
export function practiseTrack(
  store: SessionStore,
  id: string,
  day: number,
  score: string,
  kind: InterviewPlan['kind'],
): Promise<void> {
  const told = interview({ kind }).begun().asked();
  for (const frames of trackStretches('1', answer(score))) told.tells(frames);
  return keep(store, id, day, told);
}

async function keep(store: SessionStore, id: string, day: number, held: Interview): Promise<void> {
  const startedAt = `2026-01-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const told = held.tells({ type: 'end' }).sent();
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
