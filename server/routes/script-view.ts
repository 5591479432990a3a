import { Type, type Static } from 'typebox';
import { findEntries, type FoundEntry } from '../../core/interview/draw-questions.ts';
import { TargetBand } from '../../core/pacing/pacing.ts';
import { Manner, type Question, type Script } from '../../core/question-bank/question-bank.ts';
import type { ShelvedBank } from '../banks/bank-shelf.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

const AskedView = Type.Object({
  type: Type.Literal('question'),
  questionId: Type.String(),
  prompt: Type.String(),
  kind: Type.String(),
  band: TargetBand,
  thinkMs: orNull(Type.Number()),
});

const PickView = Type.Object({
  type: Type.Literal('pick'),
  kind: orNull(Type.String()),
  theme: orNull(Type.String()),
  /** How many of the pool are asked. */
  count: Type.Integer(),
  /** In the middle of the pool's bands. */
  band: TargetBand,
  pool: Type.Array(AskedView),
});

/** A script as it is chosen from. */
export const ScriptView = Type.Object({
  bankId: Type.String(),
  scriptId: Type.String(),
  title: Type.String(),
  description: orNull(Type.String()),
  /** What one should know of its bank before using it. */
  note: orNull(Type.String()),
  language: Type.String(),
  /** It stands in a person's own bank. */
  isOwn: Type.Boolean(),
  /** To be shown on the start page. */
  isFeatured: Type.Boolean(),
  manner: Manner,
  isOneTake: Type.Boolean(),
  questions: Type.Array(Type.Union([AskedView, PickView])),
  ownQuestions: orNull(Type.Object({ band: TargetBand })),
  /** About how long it takes: as the script says, else the middle of every band and the interviewer's own words. */
  durationMs: Type.Number(),
});
export type ScriptView = Static<typeof ScriptView>;

type EntryView = ScriptView['questions'][number];

/** About what an interviewer takes to ask, to listen out and to go on, a question. Our estimate. */
const AROUND_ANSWER_MS = 12_000;

/** A script of a bank, as a person chooses it. */
export function viewScript({ bank, isOwn }: ShelvedBank, script: Script): ScriptView {
  const { id: scriptId, title, isFeatured, manner, isOneTake } = script;
  const questions = findEntries(bank, script).map(viewEntry);
  const ownQuestions = script.ownQuestions === undefined ? null : { band: script.ownQuestions.bandMs };
  return {
    bankId: bank.id,
    scriptId,
    title,
    description: script.description ?? null,
    note: bank.note ?? null,
    language: bank.language,
    isOwn,
    isFeatured,
    manner,
    isOneTake,
    questions,
    ownQuestions,
    durationMs: script.timeBudgetMs ?? estimateMs(questions, ownQuestions?.band ?? null),
  };
}

function viewEntry(entry: FoundEntry): EntryView {
  if (entry.type === 'question') return viewQuestion(entry.question);
  const { rule, count } = entry;
  const pool = entry.pool.map(viewQuestion);
  const band = {
    fromMs: mean(pool.map((question) => question.band.fromMs)),
    toMs: mean(pool.map((question) => question.band.toMs)),
  };
  return { type: 'pick', kind: rule.kind ?? null, theme: rule.theme ?? null, count, band, pool };
}

function viewQuestion({ id, prompt, kind, bandMs, thinkMs }: Question): Static<typeof AskedView> {
  return { type: 'question', questionId: id, prompt, kind, band: bandMs, thinkMs: thinkMs ?? null };
}

function estimateMs(questions: readonly EntryView[], ownBand: TargetBand | null): number {
  const bands = questions.flatMap((entry) =>
    new Array<TargetBand>(entry.type === 'pick' ? entry.count : 1).fill(entry.band),
  );
  return [...bands, ...(ownBand === null ? [] : [ownBand])].reduce(
    (sum, { fromMs, toMs }) => sum + (fromMs + toMs) / 2 + AROUND_ANSWER_MS,
    0,
  );
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
