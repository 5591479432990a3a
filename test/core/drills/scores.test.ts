import { describe, expect, test } from 'vitest';
import { ladderRungs, rungBand, scoreLadder } from '../../../core/drills/ladder.ts';
import { scoreBlindClock } from '../../../core/drills/score-blind-clock.ts';
import { scoreFirstWord } from '../../../core/drills/score-first-word.ts';
import { scoreGoldenPause } from '../../../core/drills/score-golden-pause.ts';
import { scoreInterruption, recoveryOf } from '../../../core/drills/score-interruption.ts';
import { scoreKeptFillers, unheardOf } from '../../../core/drills/score-kept-fillers.ts';
import { scoreLength } from '../../../core/drills/score-length.ts';
import { ownPaceBand, scorePace } from '../../../core/drills/score-pace.ts';
import { scoreSilence } from '../../../core/drills/score-silence.ts';
import { scoreSplit } from '../../../core/drills/score-split.ts';
import { scoreSplits } from '../../../core/drills/score-splits.ts';
import { FRAME_MS } from '../../../core/pacing/sample-clock.ts';
import { takeOf, UNMEASURED } from './take-of.ts';

/** An edge is known to a frame, and in a made-up track found 40 ms early at the end of speech. */
function expectNear(value: number | null | undefined, expectedMs: number, edges = 1): void {
  expect(Math.abs((value ?? NaN) - expectedMs)).toBeLessThanOrEqual(edges * FRAME_MS + 40);
}

describe('length', () => {
  test('answers of 3, 8 and 12 s against 5 to 10 s are 2 s too short, within, and 2 s too long', () => {
    const takes = ['960 quiet, 3008 voice', '960 quiet, 8000 voice', '960 quiet, 12000 voice'].map((score) =>
      takeOf(`${score}, 960 quiet`),
    );

    const { takes: scores, value, hitRate } = scoreLength(takes);

    expectNear(scores[0]?.value, -2000);
    expect(scores[1]?.value).toBe(0);
    expectNear(scores[2]?.value, 2000);
    expectNear(value, 2000);
    expect(hitRate).toBeCloseTo(1 / 3, 6);
  });

  test('a take that could not be measured is in no count', () => {
    expect(scoreLength([UNMEASURED])).toEqual({
      value: null,
      hitRate: null,
      takes: [{ answerId: '9', value: null }],
    });
  });
});

describe('ladder', () => {
  test('goes up 30, 60, 90 and 180 s and down again, the top once', () => {
    expect(ladderRungs()).toEqual([30, 60, 90, 180, 90, 60, 30].map((s) => s * 1000));
    expect(ladderRungs(2)).toEqual([30_000, 60_000, 30_000]);
  });

  test('24 s on the rung of 30 s are a fifth too short', () => {
    const { takes } = scoreLadder([takeOf('960 quiet, 24000 voice, 960 quiet', { band: rungBand(30_000) })]);

    expect(Math.abs((takes[0]?.value ?? NaN) + 0.2)).toBeLessThan(0.002);
  });
});

test('a guess of 6 s for 8 s spoken is a quarter too short, and no guess is no number', () => {
  const spoken = '960 quiet, 8000 voice, 960 quiet';

  const { value, takes } = scoreBlindClock([takeOf(spoken, { guessMs: 6000 }), takeOf(spoken)]);

  expect(Math.abs((takes[0]?.value ?? NaN) + 0.25)).toBeLessThan(0.005);
  expect(takes[1]?.value).toBeNull();
  expect(value).toBeCloseTo(Math.abs(takes[0]?.value ?? NaN), 6);
});

describe('STAR split', () => {
  const TARGETS = [
    { name: 'Situation', share: 0.15 },
    { name: 'Task', share: 0.1 },
    { name: 'Action', share: 0.55 },
    { name: 'Result', share: 0.2 },
  ];
  const SPOKEN = '960 quiet, 10016 syllables, 960 quiet';
  const part = (name: string, startMs: number, endMs: number) => ({ name, startMs, endMs });

  test('an answer with exactly the shares is 0 off, and its action began after a quarter', () => {
    const parts = [
      part('Situation', 0, 940 + 1500),
      part('Task', 2440, 3440),
      part('Action', 3440, 8940),
      part('Result', 8940, 20_000),
    ];

    const { value, actionBegan } = scoreSplit([takeOf(SPOKEN, { parts })], TARGETS);

    expect(value).toBeLessThan(0.01);
    expect(Math.abs((actionBegan[0] ?? NaN) - 0.25)).toBeLessThan(0.01);
  });

  test('an answer that is all situation is 85 % off, and its action never began', () => {
    const parts = [part('Situation', 0, 20_000)];

    const { value, actionBegan } = scoreSplit([takeOf(SPOKEN, { parts })], TARGETS);

    expect(value).toBeCloseTo(0.85, 2);
    expect(actionBegan).toEqual([null]);
  });
});

test('of five uneven first words the middle one is the number, the middle half spreads it, three are within 2 s', () => {
  // Half of all they reach over would be 2720 ms, and their standard deviation more than 2200.
  const takes = [960, 1280, 1600, 3200, 6400].map((quietMs) =>
    takeOf(`${quietMs} quiet, 4000 voice, 960 quiet`),
  );

  const { value, spreadMs, within } = scoreFirstWord(takes, 2000);

  expectNear(value, 1600);
  expectNear(spreadMs, 3200 - 1280);
  expect(within).toBe(3);
});

test('first words that could not be measured have no number and no spread', () => {
  expect(scoreFirstWord([UNMEASURED], 2000)).toMatchObject({ value: null, spreadMs: null, within: 0 });
});

test('of pauses of 0.6, 1.3, 1.9 and 2.6 s two are held for 1 to 2 s', () => {
  const pauses = [640, 1312, 1888, 2624].map((ms) => `${ms} quiet, 2016 voice`).join(', ');

  expect(scoreGoldenPause([takeOf(`960 quiet, 2016 voice, ${pauses}, 960 quiet`)]).value).toBe(2);
});

test('4 syllables a second are all within the band about 4, and none within the band about 6', () => {
  const takes = [takeOf('960 quiet, 12000 syllables, 960 quiet')];

  expect(scorePace(takes, ownPaceBand(4)).value).toBeGreaterThan(0.93);
  expect(scorePace(takes, ownPaceBand(6)).value).toBe(0);
});

describe('silence instead of um', () => {
  const spoken = takeOf('960 quiet, 60000 voice, 960 quiet');
  const candidates = [10_000, 20_000, 30_000].map((startMs) => ({ startMs, endMs: startMs + 400 }));
  const pacing = spoken.pacing && { ...spoken.pacing, voicedHesitations: candidates };
  const heard = candidates.map((candidate, i) => ({ ...candidate, isKept: i < 2 }));

  test('two of three candidates that were kept in a minute are 2 a minute', () => {
    expect(scoreKeptFillers([{ ...spoken, pacing, heard }]).value).toBeCloseTo(2, 1);
  });

  test('nothing is scored while one is unheard', () => {
    const take = { ...spoken, pacing, heard: heard.slice(1) };

    expect(scoreKeptFillers([take]).value).toBeNull();
    expect(unheardOf(take)).toEqual([candidates[0]]);
  });
});

describe('interruption', () => {
  const SPOKEN = '960 quiet, 6016 voice, 2976 quiet, 2016 voice, 1504 quiet, 6016 voice, 960 quiet';
  const cut = { startMs: 6500, endMs: 8500, backAtMs: 13_472, isEchoCancelled: true };

  test('a reply of 2 s that began 1.5 s after the question, and then back', () => {
    const recovery = recoveryOf(takeOf(SPOKEN, { cut }));

    expectNear(recovery?.firstWordMs, 9952 - 8500);
    expectNear(recovery?.replyMs, 2016);
    expect(recovery?.backMs).toBe(13_472 - 8500);
    expect(scoreInterruption([takeOf(SPOKEN, { cut })]).value).toBe(13_472 - 8500);
  });

  test('who spoke on through the question has no time to first word', () => {
    expect(
      recoveryOf(takeOf(SPOKEN, { cut: { ...cut, startMs: 3000, endMs: 5000 } }))?.firstWordMs,
    ).toBeNull();
  });

  test('who did not say when they were back has no time to be back', () => {
    expect(recoveryOf(takeOf(SPOKEN, { cut: { ...cut, backAtMs: null } }))).toMatchObject({
      backMs: null,
      replyMs: null,
    });
  });
});

describe('silence', () => {
  test('held to the end it is what is left after the last speech', () => {
    expectNear(scoreSilence([takeOf('960 quiet, 6016 voice, 5024 quiet')]).value, 5024);
  });

  test('filled after 3 s it is those 3 s, whatever was said then', () => {
    const { value } = scoreSilence([takeOf('960 quiet, 6016 voice, 3008 quiet, 2016 voice, 4000 quiet')]);

    expectNear(value, 3008);
  });
});

describe('splits', () => {
  const takes = [6000, 9024].map((ms, i) => ({
    ...takeOf(`960 quiet, ${ms} voice, 960 quiet`),
    answerId: String(i + 1),
  }));

  test('6 and 9 s against bands of 5 to 10 s are 1.5 s ahead of the plan, then even', () => {
    const splits = scoreSplits(takes, [5000, 9000]);

    expectNear(splits[0]?.planGapMs, -1500);
    expectNear(splits[1]?.planGapMs, 0, 2);
    expectNear(splits[0]?.bestGapMs, 1000);
    expectNear(splits[1]?.bestGapMs, 1000);
  });

  test('after an answer that could not be measured there is no gap', () => {
    const splits = scoreSplits([UNMEASURED, ...takes], []);

    expect(splits.map(({ planGapMs }) => planGapMs)).toEqual([null, null, null]);
    expect(splits[2]?.bestGapMs).toBeNull();
  });
});
