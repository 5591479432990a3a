import { measureAnswer } from '../../../server/interview/measure-answer.ts';
import type { SessionStore } from '../../../server/storage/session-store.ts';
import { interview, type Interview } from '../../core/interview/interview.ts';

/** The lengths of the silences in the two answers that were finished. */
const SCORES = [
  '1200 quiet, 4000 voice, 900 quiet, 3000 voice',
  '600 quiet, 8000 voice, 1500 quiet, 2500 voice',
];

/**
 * Fills a store with a session of two finished answers that stands at the candidate's own questions, `finished`, and one
 * that stopped in the middle of an answer, `interrupted`.
 */
export async function keepPractice(store: SessionStore): Promise<void> {
  await keep(store, 'finished', twoAnswers());
  for (const answerId of ['1', '2']) await measureAnswer(store, 'finished', answerId, 250);
  await store.mark('finished', { type: 'named', title: 'The first one' }, '2026-11-21T11:00:00.000Z');
  await keep(store, 'interrupted', interview().begun().asked().heard('800 quiet, 2000 voice'));
}

function twoAnswers(): Interview {
  const told = interview().begun();
  for (const score of SCORES) told.asked().heard(score).done().sent().measured(8000);
  return told;
}

async function keep(
  store: SessionStore,
  id: string,
  { events: [created, ...rest] }: Interview,
): Promise<void> {
  if (created === undefined) throw new Error('An interview begins with created.');
  await store.create({ id, isSample: false, startedAt: created.at, endedAt: null }, created);
  await store.append(id, rest);
}
