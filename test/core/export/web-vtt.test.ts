import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeWebVtt } from '../../../core/export/web-vtt.ts';
import type { Pacing } from '../../../core/pacing/pacing.ts';
import { pacingOf } from '../../client/made-pacing.ts';
import { hostileWords } from './hostile-words.ts';

const pacing = pacingOf('1024 quiet, 2048 voice, 480 quiet, 2048 voice');

const stretches = fc
  .array(
    fc.tuple(fc.double({ min: 0, max: 9e7, noNaN: true }), fc.double({ min: 0, max: 5000, noNaN: true })),
  )
  .map((all) => all.map(([startMs, lengthMs]) => ({ startMs, endMs: startMs + lengthMs })));

type WrittenCue = { readonly fromMs: number; readonly toMs: number };

/** By the grammar: an identifier, its times, one line of words, an empty line. */
function cuesOf(vtt: string): WrittenCue[] {
  const [head, ...blocks] = vtt.trimEnd().split('\n\n');
  expect(head).toBe('WEBVTT');
  return blocks.map((block) => {
    expect(block).toMatch(
      /^[a-z]+-\d+\n\d\d+:[0-5]\d:[0-5]\d\.\d{3} --> \d\d+:[0-5]\d:[0-5]\d\.\d{3}\n[^\n<>]+$/,
    );
    const [fromMs = NaN, toMs = NaN] = [...block.matchAll(/(\d+):(\d\d):(\d\d)\.(\d{3})/g)].map(
      ([, h, m, s, ms]) => Number(h) * 3_600_000 + Number(m) * 60_000 + Number(s) * 1000 + Number(ms),
    );
    return { fromMs, toMs };
  });
}

describe('WebVTT', () => {
  test('has the 2 runs and the pause between them at their times', () => {
    const [first, second] = pacing.runs;

    const vtt = writeWebVtt(pacing, [{ ...pauseOf(pacing), cause: 'searching' }]);

    const at = (ms = 0) => Math.round(ms);
    expect(cuesOf(vtt)).toEqual([
      { fromMs: at(first?.startMs), toMs: at(first?.endMs) },
      { fromMs: at(first?.endMs), toMs: at(second?.startMs) },
      { fromMs: at(second?.startMs), toMs: at(second?.endMs) },
    ]);
    expect(vtt).toMatch(/pause 1, \d+ ms, searching/);
  });

  test('of any stretches is in order, each cue longer than nothing', () => {
    fc.assert(
      fc.property(stretches, stretches, (runs, pauses) => {
        const some = {
          ...pacing,
          runs,
          pauses: pauses.map((pause) => ({ ...pause, kind: 'short' as const })),
        };

        const cues = cuesOf(writeWebVtt(some, []));

        expect(cues).toEqual(cues.toSorted((one, other) => one.fromMs - other.fromMs));
        expect(cues.every(({ fromMs, toMs }) => toMs > fromMs)).toBe(true);
      }),
    );
  });

  test('has whatever a part is called in one line that begins no other cue', () => {
    fc.assert(
      fc.property(hostileWords, (name) => {
        const part = { name, startMs: 0, endMs: 5000, share: 1, syllables: null, speechRate: null };
        const parts = [{ ...part, articulationRate: null, pauses: null, notMeasurable: [] }];

        expect(cuesOf(writeWebVtt({ ...pacing, parts }, []))).toHaveLength(4);
      }),
    );
  });
});

function pauseOf({ pauses }: Pacing) {
  const [pause] = pauses;
  if (pause === undefined) throw new Error('There is no pause.');
  return pause;
}
