import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EVERY_SESSION,
  filterSessions,
  tagsOf,
  type FilteredSession,
} from '../../../core/session/filter-sessions.ts';
import { dayOf } from './practised-example.ts';

const session = (title: string, day: number, over: Partial<FilteredSession> = {}): FilteredSession => ({
  title,
  tags: [],
  kind: 'interview',
  startedAt: new Date(Date.UTC(2026, 10, day, 12)).toISOString(),
  ...over,
});

const SESSIONS = [
  session('Behavioural, short', 3, { tags: ['with Ana'] }),
  session('Café owner', 5, { tags: ['with Ana', 'second round'] }),
  session('phone screen', 9, { kind: 'recording' }),
];
const titles = (wanted: Partial<typeof EVERY_SESSION>) =>
  filterSessions(SESSIONS, { ...EVERY_SESSION, ...wanted }, dayOf).map(({ title }) => title);

describe('the list of sessions', () => {
  test('has all where nothing is asked for', () => {
    expect(titles({})).toHaveLength(3);
  });

  test('finds words in any order and case, without accents, in name and tags', () => {
    expect(titles({ text: 'OWNER cafe' })).toEqual(['Café owner']);
    expect(titles({ text: 'round café' })).toEqual(['Café owner']);
    expect(titles({ text: 'ana' })).toHaveLength(2);
    expect(titles({ text: 'ana phone' })).toEqual([]);
  });

  test('finds by tag, kind and days, both days counted in', () => {
    expect(titles({ tag: 'second round' })).toEqual(['Café owner']);
    expect(titles({ kind: 'recording' })).toEqual(['phone screen']);
    const [third, fifth] = [3, 5].map((day) => dayOf(new Date(Date.UTC(2026, 10, day)).toISOString()));
    expect(titles({ fromDay: third ?? 0, toDay: fifth ?? 0 })).toEqual(['Behavioural, short', 'Café owner']);
    expect(titles({ fromDay: (third ?? 0) + 1, toDay: (fifth ?? 0) - 1 })).toEqual([]);
  });

  test('finds every session by any part of its own name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), fc.nat(20), (title, from) => {
        const one = session(title, 1);
        const text = title.slice(from % title.length);

        expect(filterSessions([one], { ...EVERY_SESSION, text }, dayOf)).toEqual([one]);
      }),
    );
  });
});

test('tags stand once each, by the alphabet', () => {
  expect(tagsOf(SESSIONS)).toEqual(['second round', 'with Ana']);
});
