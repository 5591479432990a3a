import { beforeEach, describe, expect, test } from 'vitest';
import { answersToGuess, rememberAsked } from '../../client/session/guess-memory.ts';
import { foldMarks } from '../../core/session/fold-marks.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer, madeSession } from './made-session.ts';

const HOUR_MS = 3_600_000;
const pacing = pacingOf('960 quiet, 4000 voice, 960 quiet');
const unheard = pacingOf('4000 quiet');
const answers = [
  madeAnswer('1', { pacing }),
  madeAnswer('2', { pacing: unheard }),
  madeAnswer('3', { pacing, status: 'set-aside' }),
  madeAnswer('4', { pacing: null, status: 'skipped' }),
];
const session = madeSession(answers);
const ENDED = Date.parse(session.endedAt ?? '');

const idsOf = (of: SessionRecord, now: number) => answersToGuess(of, now).map(({ answerId }) => answerId);

beforeEach(() => localStorage.clear());

describe('what may be guessed', () => {
  test('are the newest takes with a length, within two hours of the end', () => {
    expect(idsOf(session, ENDED)).toEqual(['1']);
    expect(idsOf(session, ENDED + 2 * HOUR_MS)).toEqual(['1']);
    expect(idsOf(session, ENDED + 2 * HOUR_MS + 1)).toEqual([]);
  });

  test.each<[string, Partial<SessionRecord>]>([
    ['a drill', { kind: 'drill' }],
    ['a recording', { kind: 'recording' }],
    ['the sample', { isSample: true }],
    ['a shared session', { isShared: true }],
    ['one that goes on', { isFinished: false, endedAt: null }],
    ['one with a guess', { marks: foldMarks([{ type: 'length-guessed', answerId: '1', guessMs: 4000 }]) }],
  ])('is nothing of %s', (_, over) => {
    expect(idsOf(madeSession(answers, over), ENDED)).toEqual([]);
  });

  test('is asked for once, and 20 sessions are remembered', () => {
    rememberAsked('s1');
    expect(idsOf(session, ENDED)).toEqual([]);

    for (let i = 0; i < 19; i++) rememberAsked(`other-${i}`);
    expect(idsOf(session, ENDED)).toEqual([]);
    rememberAsked('one-more');
    expect(idsOf(session, ENDED)).toEqual(['1']);
  });

  test.each(['{"a":1}', 'no JSON', '[1, null]'])(
    'is as if nothing was remembered where the memory holds %s',
    (kept) => {
      localStorage.setItem('pacenotes.guessed', kept);

      expect(idsOf(session, ENDED)).toEqual(['1']);
    },
  );
});
