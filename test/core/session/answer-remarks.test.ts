import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import { lengthMs } from '../../../core/pacing/stretch.ts';
import {
  isToWorkOn,
  MOST_REMARKS,
  remarksOn,
  type RemarkContext,
} from '../../../core/session/answer-remarks.ts';
import type { PauseCause } from '../../../core/session/mark.ts';
import { usualOfAnswers } from '../../../core/session/session-usual.ts';
import { answer } from '../../speech/answer.ts';
import { HOW } from '../pacing/measured-score.ts';

const BAND = { fromMs: 30_000, toMs: 50_000 };
const NOTHING: RemarkContext = { said: [], usual: null, parts: [], thinkMs: null };

const pacingOf = (score: string, parts: { name: string; startMs: number; endMs: number }[] = []) =>
  measurePacing(answer(score), { ...HOW, band: BAND, parts });
const typesOf = (score: string, context = NOTHING) =>
  remarksOn(pacingOf(score), context).map(({ type }) => type);
const saidAs = (cause: PauseCause, pause: { startMs: number; endMs: number }) => [{ ...pause, cause }];

describe('remarks on an answer', () => {
  test('come with the one about the most time first: 16 s past the target, 9 s after an ending, 1.2 s of silence', () => {
    const score = '500 quiet, 9000 voice, 1200 quiet, 45000 voice, 2000 quiet, 9000 voice, 3500 quiet';

    expect(typesOf(score)).toEqual(['over-target', 'went-on', 'pauses']);
  });

  test('are none where it lay in its target without a long pause', () => {
    expect(typesOf('500 quiet, 40000 voice, 3500 quiet')).toEqual([]);
  });

  test('speak of an answer 10 s short of its target', () => {
    const [remark] = remarksOn(pacingOf('500 quiet, 20000 voice, 3500 quiet'), NOTHING);

    expect(remark).toMatchObject({ type: 'under-target', fromMs: 30_000 });
    expect(remark?.aboutMs).toBeGreaterThan(9900);
    expect(remark?.aboutMs).toBeLessThan(10_300);
  });

  test('speak of a first word after 6 s, and not where 10 s to think were given', () => {
    const score = '6000 quiet, 40000 voice, 3500 quiet';

    expect(typesOf(score)).toEqual(['late-start']);
    expect(typesOf(score, { ...NOTHING, thinkMs: 10_000 })).toEqual([]);
  });

  test('speak of a part that took half where a fifth was its target, and not of one without a target', () => {
    const parts = [
      { name: 'Situation', startMs: 0, endMs: 20_000 },
      { name: 'Result', startMs: 20_000, endMs: 44_000 },
    ];
    const pacing = pacingOf('500 quiet, 40000 voice, 3500 quiet', parts);

    const [remark] = remarksOn(pacing, {
      ...NOTHING,
      parts: [{ name: 'Situation', share: 0.2 }, { name: 'Result' }],
    });

    expect(remark).toMatchObject({ type: 'long-part', name: 'Situation', target: 0.2 });
  });

  test('speak of a pace far above one’s own usual, and of none where nothing is usual yet', () => {
    const pacing = { ...pacingOf('500 quiet, 40000 voice, 3500 quiet'), articulationRate: 6 };
    const usual = usualOfAnswers([]);
    const articulationRate = { median: 4.5, from: 4.2, to: 4.8, count: 20 };

    expect(remarksOn(pacing, { ...NOTHING, usual })).toEqual([]);
    expect(remarksOn(pacing, { ...NOTHING, usual: { ...usual, articulationRate } })).toMatchObject([
      { type: 'fast', rate: 6, usual: 4.5 },
    ]);
  });
});

describe('a pause', () => {
  const long = pacingOf('500 quiet, 20000 voice, 1200 quiet, 20000 voice, 3500 quiet');
  const short = pacingOf('500 quiet, 20000 voice, 600 quiet, 20000 voice, 3500 quiet');
  const remarkOn = (pacing: typeof long, cause: PauseCause) => {
    const [pause] = pacing.pauses;
    if (pause === undefined) throw new Error('It has a pause.');
    return remarksOn(pacing, { ...NOTHING, said: saidAs(cause, pause) }).map(({ type }) => type);
  };

  test.each(['planned', 'breath'] as const)(
    'of 1.2 s that was said to be %s is nothing to work on',
    (cause) => {
      expect(remarksOn(long, NOTHING)).toHaveLength(1);
      expect(remarkOn(long, cause)).toEqual([]);
    },
  );

  test.each(['searching', 'lost'] as const)(
    'of 0.6 s that was said to be %s is, and unsaid it is not',
    (cause) => {
      expect(remarksOn(short, NOTHING)).toEqual([]);
      expect(remarkOn(short, cause)).toEqual(['pauses']);
    },
  );
});

test('whatever was said, there are at most three, the most time first, and none points at a pause that is nothing to work on', () => {
  const causes = fc.array(fc.constantFrom('planned', 'searching', 'breath', 'lost', null), { minLength: 12 });
  const scores = fc.array(
    fc.tuple(fc.integer({ min: 600, max: 9000 }), fc.integer({ min: 300, max: 4000 })),
    {
      minLength: 1,
      maxLength: 10,
    },
  );
  fc.assert(
    fc.property(scores, causes, (turns, said) => {
      const pacing = pacingOf(turns.map(([voice, quiet]) => `${voice} voice, ${quiet} quiet`).join(', '));
      const marks = pacing.pauses.flatMap(({ startMs, endMs }, i) => {
        const cause = said[i] ?? null;
        return cause === null ? [] : [{ startMs, endMs, cause }];
      });

      const remarks = remarksOn(pacing, { ...NOTHING, said: marks });

      expect(remarks.length).toBeLessThanOrEqual(MOST_REMARKS);
      expect(remarks.map(({ aboutMs }) => aboutMs)).toEqual(
        remarks.map(({ aboutMs }) => aboutMs).toSorted((one, other) => other - one),
      );
      for (const { type, moments } of remarks)
        if (type === 'pauses' || type === 'went-on')
          for (const pause of moments) expect(isToWorkOn(pause, marks)).toBe(true);
      for (const { moments } of remarks) expect(lengthMs(moments[0])).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 100 },
  );
});
