import type { SessionAnswer, TimelineSession } from '../../client/components/timeline-session.ts';
import { MEASURE_VERSION, type Pacing, type Pause, type Run } from '../../core/pacing/pacing.ts';

/** An hour of twelve questions, more runs than anyone speaks in it. */
export const RUNS = 10_000;
export const MINUTES = 60;
const QUESTIONS = 12;
const QUESTION_MS = 5000;

/** Each pause of so many is long. */
const LONG_EVERY = 33;
const LONG_MS = 1400;
const SHORT_MS = 130;

/** A level a hop. */
const HOP_MS = 10;

/** A session made up: all answers alike, and past their targets. */
export function longSession(): TimelineSession {
  const eachMs = (MINUTES * 60_000) / QUESTIONS;
  const answers = Array.from({ length: QUESTIONS }, (_, i) =>
    answerOf(i, i * eachMs, pacingOf(RUNS / QUESTIONS, eachMs - QUESTION_MS)),
  );
  return { answers, endMs: MINUTES * 60_000 };
}

function answerOf(i: number, askedMs: number, pacing: Pacing): SessionAnswer {
  const hops = (MINUTES * 60_000) / QUESTIONS / HOP_MS;
  return {
    answerId: String(i + 1),
    label: String(i + 1),
    prompt: 'Tell me about a time you disagreed with someone you work with.',
    askedMs,
    startMs: askedMs + QUESTION_MS,
    pacing,
    target: { fromMs: 90_000, toMs: 150_000 },
    levels: { bytes: Array.from({ length: hops }, (_, hop) => 140 + ((hop * 37) % 90)), hopMs: HOP_MS },
    said: [],
    parts: ['Situation', 'Task', 'Action', 'Result'].map((name, part) => ({
      name,
      startMs: 800 + part * 60_000,
    })),
    partNames: ['Situation', 'Task', 'Action', 'Result'].map((name) => ({ name, share: 0.25 })),
    remarksMs: [60_000],
  };
}

function pacingOf(count: number, answerMs: number): Pacing {
  const { runs, pauses } = speechOf(Math.ceil(count), answerMs);
  const last = runs.at(-1)?.endMs ?? 0;
  return {
    measureVersion: MEASURE_VERSION,
    minPauseMs: 100,
    responseLatencyMs: 800,
    responseLatencyErrorMs: null,
    startedBeforeQuestionEnded: false,
    speechOnsetMs: 800,
    speechOffsetMs: last,
    answerMs: last - 800,
    runs,
    pauses,
    silentPauseRatePerMinute: null,
    medianPauseMs: null,
    longestPauseMs: null,
    phonationTimeMs: null,
    phonationTimeRatio: null,
    syllables: null,
    speechRate: null,
    articulationRate: null,
    meanLengthOfRun: null,
    wordsPerMinuteRange: null,
    paceCurve: Array.from({ length: answerMs / 500 }, (_, i) => ({
      atMs: i * 500,
      syllablesPerSecond: 4 + (i % 7) / 7,
    })),
    falseFinishes: null,
    tailMs: null,
    band: { fromMs: 90_000, toMs: 150_000, where: 'over', offByMs: last - 150_800 },
    parts: null,
    voicedHesitations: null,
    interruptions: [],
    notMeasurable: [],
    quality: {
      noiseFloorDbfs: null,
      snrDb: null,
      clippedShare: null,
      otherVoices: null,
      gated: null,
      music: null,
    },
  };
}

/** Runs and pauses in turn, which fill the answer. */
function speechOf(count: number, answerMs: number): { runs: Run[]; pauses: Pause[] } {
  const silentMs = count * SHORT_MS + (count / LONG_EVERY) * (LONG_MS - SHORT_MS);
  const runMs = (answerMs - 800 - silentMs) / count;
  const runs: Run[] = [];
  const pauses: Pause[] = [];
  let atMs = 800;
  for (let i = 0; i < count; i++) {
    const isLong = i % LONG_EVERY === LONG_EVERY - 1;
    const [runEnd, pauseEnd] = [atMs + runMs, atMs + runMs + (isLong ? LONG_MS : SHORT_MS)];
    runs.push({ startMs: atMs, endMs: runEnd });
    if (i < count - 1) pauses.push({ startMs: runEnd, endMs: pauseEnd, kind: isLong ? 'long' : 'short' });
    atMs = pauseEnd;
  }
  return { runs, pauses };
}
