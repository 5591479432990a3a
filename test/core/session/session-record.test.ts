import { foldMarks, NO_MARKS } from '../../../core/session/fold-marks.ts';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../core/interview/state.ts';
import type { Pacing } from '../../../core/pacing/pacing.ts';
import { assembleTrack } from '../../../core/session/assemble-track.ts';
import { countAnswer, hearTrack, pacingAt } from '../../../core/session/count-answer.ts';
import { makeRecord, type KeptAnswer } from '../../../core/session/make-record.ts';
import { makeSummary } from '../../../core/session/make-summary.ts';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { interview, type Interview } from '../interview/interview.ts';
import { question } from '../interview/plan-example.ts';

const START = '2026-11-21T10:00:00.000Z';
const END = '2026-11-21T10:20:00.000Z';

function contextOf({ state }: Interview, answerId: string) {
  const band = answerOf(state, answerId)?.band ?? null;
  return { band, question: { responseLatencyErrorMs: 20, wasHeard: true }, echoMs: 0, clippedShare: 0 };
}

function keptOf(told: Interview, answerId: string): KeptAnswer | null {
  const endSample = answerOf(told.state, answerId)?.endSample ?? 0;
  const assembled = assembleTrack(told.events, answerId, endSample);
  if (assembled === null) return null;
  const pacing = countAnswer(assembled.track, contextOf(told, answerId), 250);
  return { pacing, firstPacing: null, isLiveTrack: false };
}

function recordOf(told: Interview, endedAt: string | null = END, marks = NO_MARKS) {
  const head = { id: 'one', isSample: false, startedAt: START, endedAt };
  return makeRecord(
    head,
    told.state,
    (answerId) => keptOf(told, answerId),
    () => null,
    marks,
  );
}

/** The current question is answered by voice of that length, and closed. */
function spoken(told: Interview, voiceMs: number): Interview {
  return told.asked().heard(`1024 quiet, ${voiceMs} voice, 512 quiet`).done().sent().measured(voiceMs);
}

describe('the record', () => {
  test('of an interview of two answers has each with its place, label and length', () => {
    const told = interview({ ownQuestions: null }).begun();
    spoken(spoken(told, 32_000), 64_000).tells({ type: 'goodbye-said' });

    const { answers, isFinished, questions } = recordOf(told);

    expect(isFinished).toBe(true);
    expect(questions.map(({ prompt }) => prompt)).toEqual(['first?', 'second?']);
    expect(answers).toMatchObject([
      { label: '1', status: 'answered', endedBy: 'done', pacing: { band: { where: 'within' } } },
      { label: '2', status: 'answered', endedBy: 'done', pacing: { band: { where: 'over' } } },
    ]);
  });

  test('leaves out a question asked again before a word was said, and keeps a spoken one as set aside', () => {
    const told = interview().begun().asked().wishes('ask-again').sent().measured(null);
    told.asked().heard('2048 voice').wishes('ask-again').sent().measured(2048).asked();

    expect(recordOf(told).answers).toMatchObject([
      { answerId: '2', take: 1, status: 'set-aside' },
      { answerId: '3', take: 2, status: 'open' },
    ]);
  });

  test('tells a skipped question, and one that the end of the interview cut off, as skipped', () => {
    const told = interview().begun().wishes('skip').tells({ type: 'end' });

    expect(recordOf(told).answers.map(({ status, endedBy }) => [status, endedBy])).toEqual([
      ['skipped', 'skip'],
      ['skipped', 'end'],
    ]);
  });

  test('counts an answer that was to be taken again when the interview ended first', () => {
    const told = interview().begun().asked().heard('2048 voice').wishes('take-again');
    told.tells({ type: 'end' }).sent().measured(2048);

    expect(recordOf(told).answers).toMatchObject([{ status: 'answered', endedBy: 'end' }]);
  });

  test('says 100 frames sent and 96 received when 4 never came', () => {
    const told = interview().begun().asked().heard('3072 voice').done(51_200);
    told.tells({ type: 'answer-sent', answerId: '1', frames: 100, clippedSamples: 0 });

    expect(recordOf(told).answers[0]?.frames).toEqual({ sent: 100, received: 96 });
  });

  test('of a recording has one answer without target, question or bank', () => {
    const told = interview({ kind: 'recording', questions: [question('recording')] }).begun();

    expect(recordOf(spoken(told, 32_000))).toMatchObject({
      kind: 'recording',
      bankId: null,
      scriptId: null,
      questions: [],
      answers: [{ kind: 'recording', targetBand: null, askedBy: null, askedAt: null }, {}],
    });
  });
});

describe('a recording that was said to answer a question', () => {
  const named = { bankId: 'bank', questionId: 'first', kind: 'behavioural', prompt: 'The first?' };
  const band = { fromMs: 90_000, toMs: 150_000 };
  const asked = {
    ...named,
    targetBand: band,
    points: ['the outcome'],
    values: [],
    parts: [{ name: 'Task' }],
  };
  const told = interview({ kind: 'recording', questions: [question('recording')] }).begun();
  spoken(told, 32_000);

  test('has its words, target, parts and bank, and was asked by nobody', () => {
    const marks = foldMarks([{ type: 'question-named', answerId: '1', question: asked }]);

    expect(recordOf(told, END, marks)).toMatchObject({
      kind: 'recording',
      bankId: 'bank',
      scriptId: null,
      questions: [{ questionId: 'first', parts: [{ name: 'Task' }], points: ['the outcome'] }],
      answers: [
        { kind: 'question', questionId: 'first', prompt: 'The first?', targetBand: band, askedBy: null },
        {},
      ],
    });
  });

  test('has none of it once that was taken back', () => {
    const marks = foldMarks([
      { type: 'question-named', answerId: '1', question: asked },
      { type: 'question-named', answerId: '1', question: null },
    ]);

    expect(marks.answers[0]?.question).toBeNull();
    expect(recordOf(told, END, marks)).toMatchObject({
      bankId: null,
      questions: [],
      answers: [{ kind: 'recording', targetBand: null }, {}],
    });
  });

  test('and an interview keeps its own questions whatever is said of them', () => {
    const held = spoken(interview().begun(), 32_000);
    const marks = foldMarks([{ type: 'question-named', answerId: '1', question: { ...asked, bankId: 'x' } }]);

    expect(recordOf(held, END, marks)).toEqual({ ...recordOf(held), marks });
  });
});

describe('the figures of a session', () => {
  const questions = ['one', 'two', 'three'].map((id) => question(id));

  test('of answers of 32, 48 and 64 s: 2 of 3 in target, 16 s longer from question to question; half of its time once it is finished', () => {
    const told = interview({ questions, ownQuestions: null, timeBudgetMs: 2_400_000 }).begun();
    for (const voiceMs of [32_000, 48_000, 64_000]) spoken(told, voiceMs);
    const left = recordOf(told);
    told.tells({ type: 'goodbye-said' });

    const { figures } = recordOf(told);

    expect(left.figures).toEqual({ ...figures, slotShare: null });

    expect(figures).toMatchObject({ answersInTarget: 2, answersCounted: 3, slotShare: 0.5 });
    expect(figures.hitRate).toBeCloseTo(2 / 3);
    expect(figures.answerLengthDriftMsPerQuestion).toBeCloseTo(16_000);
  });

  test('of two answers have no drift', () => {
    const told = interview({ questions: questions.slice(0, 2) }).begun();

    expect(recordOf(spoken(spoken(told, 32_000), 48_000)).figures.answerLengthDriftMsPerQuestion).toBeNull();
  });

  test('count own questions for themselves: 32 of 40 s', () => {
    const told = interview({ questions: [] }).begun();

    const { figures } = recordOf(spoken(told, 32_000));

    expect(figures).toMatchObject({ answersCounted: 0, hitRate: null });
    expect(figures.ownQuestionsShare).toBeCloseTo(0.8, 2);
  });

  test('count the newest take alone', () => {
    const told = interview({ questions: questions.slice(0, 1), ownQuestions: null }).begun();
    told.asked().heard('9984 voice').wishes('take-again').sent().measured(9984);

    expect(recordOf(spoken(told, 32_000)).figures).toMatchObject({ answersInTarget: 1, answersCounted: 1 });
  });

  test('of a session in which nothing was answered are null, not 0', () => {
    expect(recordOf(interview(), null).figures).toEqual({
      answersInTarget: 0,
      answersCounted: 0,
      answerLengthDriftMsPerQuestion: null,
      hitRate: null,
      ownQuestionsShare: null,
      slotShare: null,
    });
  });
});

describe('the summary', () => {
  test('has a strip of the answers that count, with a pause of 1.5 s and without one of 0.6 s', () => {
    const told = interview({ ownQuestions: null }).begun();
    told.asked().heard('2048 voice').wishes('take-again').sent().measured(2048);
    told.asked().heard('1024 quiet, 9984 voice, 1504 quiet, 9984 voice, 608 quiet, 9984 voice');
    told.done().sent().measured(32_000);

    const summary = makeSummary(recordOf(told));

    expect(summary).toMatchObject({ durationMs: 1_200_000, answersInTarget: 1, answersCounted: 1 });
    expect(summary.strip).toHaveLength(1);
    expect(summary.strip[0]).toMatchObject({ label: '1', startMs: 0, where: 'within', bandToMs: 60_000 });
    expect(summary.strip[0]?.longPauses).toHaveLength(1);
  });

  test('of a session that did not end is as long as up to its last word', () => {
    const told = interview().begun();
    told.asked().heard('1024 quiet, 32000 voice, 512 quiet').done().sent().measured(32_000);

    const { durationMs } = makeSummary(recordOf(told, null));

    expect(durationMs).toBeGreaterThan(32_900);
    expect(durationMs).toBeLessThan(33_100);
  });
});

describe('the figures of an answer', () => {
  const told = interview().begun().asked().heard('2048 voice, 320 quiet, 2048 voice').done();
  const assembled = assembleTrack(told.events, '1', told.answer.endSample ?? 0);
  if (assembled === null) throw new Error('It never began.');
  const { track } = assembled;
  const context = contextOf(told, '1');
  const heard = hearTrack(track, context);
  const kept = (pacing: Pacing) => ({ sampleCount: track.sampleCount, context, pacing });

  test('are counted anew at another pause threshold: one pause at 250 ms, none at 500 ms', () => {
    const pacing = countAnswer(track, context, 250);
    expect(pacing.pauses).toHaveLength(1);

    expect(pacingAt(kept(pacing), heard, { ...DEFAULT_SETTINGS, minPauseMs: 500 }).pauses).toHaveLength(0);
    expect(pacingAt(kept(pacing), heard, DEFAULT_SETTINGS)).toBe(pacing);
  });

  test('that an earlier way of measuring found are counted anew', () => {
    const pacing = countAnswer(track, context, 250);

    expect(pacingAt(kept({ ...pacing, measureVersion: 0, pauses: [] }), heard, DEFAULT_SETTINGS)).toEqual(
      pacing,
    );
  });

  test('are those of its parts too where two were marked: one pause in the second, and all of the answer', () => {
    const starts = [
      { name: 'Situation', startMs: 0 },
      { name: 'Result', startMs: 1500 },
    ];

    const { parts, answerMs } = pacingAt(
      kept(countAnswer(track, context, 250)),
      heard,
      DEFAULT_SETTINGS,
      starts,
    );

    expect(parts?.map(({ name, pauses }) => [name, pauses])).toEqual([
      ['Situation', 0],
      ['Result', 1],
    ]);
    expect(parts?.at(-1)?.endMs).toBe((parts?.[0]?.startMs ?? NaN) + (answerMs ?? NaN));
  });
});
