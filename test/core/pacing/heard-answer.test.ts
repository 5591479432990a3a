import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hearAnswer } from '../../../core/pacing/heard-answer.ts';
import { countPacing, measurePacing } from '../../../core/pacing/measure-pacing.ts';
import { MEASURE_VERSION } from '../../../core/pacing/pacing.ts';
import { paceCurve } from '../../../core/pacing/pace-curve.ts';
import { sharedMs, type Stretch } from '../../../core/pacing/stretch.ts';
import type { VoiceTrack } from '../../../core/pacing/voice-track.ts';
import { answer } from '../../speech/answer.ts';
import { HOW } from './measured-score.ts';

/** An answer of some stretches, with voicing and an envelope whose hills are syllables. */
const tracks = fc
  .array(fc.tuple(fc.integer({ min: 100, max: 4000 }), fc.constantFrom('voice', 'quiet', 'zeros')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((stretches) => answer(stretches.map(([ms, what]) => `${ms} ${what}`).join(', ')))
  .map(withSyllables);
const thresholds = fc.integer({ min: 200, max: 1000 });

function withSyllables(track: VoiceTrack): VoiceTrack {
  const envelope = track.level.map((byte, hop) => Math.max(0, byte - (hop % 18 < 9 ? 0 : 12)));
  const voicing = track.level.map((byte) => (byte > 150 ? 230 : 20));
  return { ...track, envelope, voicing };
}

describe('what was heard in a track', () => {
  test('gives the figures of the track at any threshold, also when it was written as JSON and read again', () => {
    fc.assert(
      fc.property(tracks, thresholds, fc.boolean(), (track, minPauseMs, findsHesitations) => {
        const how = { ...HOW, minPauseMs, findsHesitations };
        const read = JSON.parse(JSON.stringify(hearAnswer(track, 0))) as ReturnType<typeof hearAnswer>;

        expect(countPacing(read, how)).toEqual(measurePacing(track, how));
      }),
      { numRuns: 60 },
    );
  });

  test('has syllables in a track that keeps what they are found in', () => {
    const { nuclei, measureVersion } = hearAnswer(withSyllables(answer('500 quiet, 4000 voice')), 0);

    expect(nuclei?.length).toBeGreaterThan(10);
    expect(measureVersion).toBe(MEASURE_VERSION);
  });
});

describe('the pace curve', () => {
  /** As it is defined: every run and every nucleus is looked at for every point. */
  function plainly(runs: readonly Stretch[], nuclei: readonly number[]) {
    const first = Math.round(runs[0]?.startMs ?? 0);
    const points = Math.floor(((runs.at(-1)?.endMs ?? 0) - first) / 500) + 1;
    return Array.from({ length: points }, (_, i) => first + i * 500).flatMap((atMs) => {
      const window = { startMs: atMs - 2500, endMs: atMs + 2500 };
      const speechMs = runs.reduce((sum, run) => sum + sharedMs(run, window), 0);
      const heard = nuclei.filter((at) => at >= window.startMs && at < window.endMs).length;
      return speechMs < 2000 ? [] : [{ atMs, syllablesPerSecond: (heard * 1000) / speechMs }];
    });
  }

  test('is the same as when every run and nucleus is looked at for every point', () => {
    const runsAndPauses = fc.array(
      fc.tuple(fc.integer({ min: 50, max: 3000 }), fc.integer({ min: 200, max: 6000 })),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(runsAndPauses, fc.integer({ min: 90, max: 400 }), (lengths, everyMs) => {
        let at = 700;
        const runs = lengths.map(([runMs, pauseMs]) => {
          const run = { startMs: at, endMs: at + runMs };
          at += runMs + pauseMs;
          return run;
        });
        const nuclei = runs.flatMap(({ startMs, endMs }) =>
          Array.from(
            { length: Math.floor((endMs - startMs) / everyMs) },
            (_, i) => startMs + i * everyMs + 5,
          ),
        );

        expect(paceCurve(runs, nuclei)).toEqual(plainly(runs, nuclei));
      }),
    );
  });
});
