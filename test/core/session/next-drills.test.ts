import { describe, expect, test } from 'vitest';
import { nextDrills, type HeldKind } from '../../../core/session/next-drills.ts';
import { streakOf } from '../../../core/session/streak.ts';
import { weakestFigure, type WeakFigure } from '../../../core/session/weakest-figure.ts';
import { practisedAnswer } from './practised-example.ts';

const TODAY = { from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' };
const OFF_TARGET: WeakFigure = { figure: 'off-target', count: 5, of: 8 };

function held(kind: HeldKind['kind'], over: Partial<HeldKind> = {}): HeldKind {
  return {
    kind,
    lastAt: '2026-11-18T10:00:00.000Z',
    lastValue: 2100,
    dueAt: '2026-11-21T10:00:00.000Z',
    tookMs: [120_000, 180_000, 200_000],
    ...over,
  };
}

const kindsOf = (drills: readonly { readonly kind: string }[]) => drills.map(({ kind }) => kind);

describe('the drills of today', () => {
  test('of somebody new are two to meet, as long as their takes, for a third would go beyond eleven minutes', () => {
    const drills = nextDrills([], null, TODAY);

    expect(drills).toEqual([
      { kind: 'length', why: { type: 'new' }, aboutMs: 4 * 90_000 },
      { kind: 'first-word', why: { type: 'new' }, aboutMs: 8 * 32_500 },
    ]);
  });

  test('begin with the weakest figure, then what has been due the longest', () => {
    const drills = nextDrills(
      [
        held('silence', { dueAt: '2026-11-20T10:00:00.000Z', tookMs: [90_000] }),
        held('first-word', { dueAt: '2026-11-19T10:00:00.000Z' }),
      ],
      OFF_TARGET,
      TODAY,
    );

    expect(drills.map(({ kind, why }) => [kind, why.type])).toEqual([
      ['length', 'weakest'],
      ['first-word', 'due'],
      ['silence', 'due'],
    ]);
    expect(drills[1]).toMatchObject({
      why: { lastAt: '2026-11-18T10:00:00.000Z', lastValue: 2100 },
      aboutMs: 180_000,
    });
  });

  test('leave out what is due tomorrow, and what was held today', () => {
    const drills = nextDrills(
      [
        held('length', { lastAt: '2026-11-21T08:00:00.000Z' }),
        held('silence', { dueAt: '2026-11-22T00:00:00.000Z' }),
      ],
      OFF_TARGET,
      TODAY,
    );

    expect(kindsOf(drills)).toEqual(['first-word', 'blind-clock']);
  });

  test('are none once three were held: nothing nags', () => {
    const done = (['length', 'first-word', 'silence'] as const).map((kind) =>
      held(kind, { lastAt: '2026-11-21T08:00:00.000Z' }),
    );

    expect(nextDrills([...done, held('pace')], OFF_TARGET, TODAY)).toEqual([]);
  });

  test('ask for a drill of which nothing could be measured only when another reason does', () => {
    expect(kindsOf(nextDrills([held('length', { dueAt: null })], null, TODAY))).not.toContain('length');
  });
});

describe('the weakest figure', () => {
  const within = { fromMs: 60_000, toMs: 120_000, where: 'within', offByMs: 0 } as const;
  const over = { ...within, where: 'over', offByMs: 9000 } as const;

  test('of four answers, two past the target and three begun after 5 s, is the late start', () => {
    const answers = [over, over, within, within].map((band, i) =>
      practisedAnswer(1, { band, responseLatencyMs: i < 3 ? 5100 : 5000, longestPauseMs: 400 }),
    );

    expect(weakestFigure(answers)).toEqual({ figure: 'late-start', count: 3, of: 4 });
  });

  test('is none of two answers, and none where only a quarter is off', () => {
    const off = practisedAnswer(1, { band: over, responseLatencyMs: 900, longestPauseMs: 400 });
    const fine = practisedAnswer(1, { band: within, responseLatencyMs: 900, longestPauseMs: 400 });

    expect(weakestFigure([off, off])).toBeNull();
    expect(weakestFigure([off, fine, fine, fine])).toBeNull();
    expect(weakestFigure([off, off, fine])).toEqual({ figure: 'off-target', count: 2, of: 3 });
  });
});

describe('a streak', () => {
  test('of Thursday to Saturday is 3 on Saturday and still on Sunday, and 0 on Monday', () => {
    const days = ['2026-11-21', '2026-11-19', '2026-11-20', '2026-11-17'];

    expect(streakOf(days, '2026-11-21')).toBe(3);
    expect(streakOf(days, '2026-11-22')).toBe(3);
    expect(streakOf(days, '2026-11-23')).toBe(0);
  });

  test('goes over the end of a year', () => {
    expect(streakOf(['2026-12-31', '2027-01-01'], '2027-01-01')).toBe(2);
  });
});
