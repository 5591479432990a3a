import { Check } from 'typebox/value';
import type { BankFault, Position } from './bank-fault.ts';
import { findMeaningFaults } from './find-meaning-faults.ts';
import { findSchemaFaults, type Misfit } from './find-schema-faults.ts';
import type { BandMs, Question, QuestionBank, Script, ScriptEntry } from './question-bank.ts';
import { WrittenBank } from './written-bank.ts';
import type { WrittenQuestion } from './written-question.ts';
import type { WrittenScript } from './written-script.ts';

/** A bank that can be used, or all that is to be mended in it, in the order of its lines. */
export type ParsedBank =
  | { readonly type: 'bank'; readonly bank: QuestionBank }
  | { readonly type: 'faults'; readonly faults: readonly BankFault[] };

/** Finds where a JSON pointer's value is written, or null. */
export type Locate = (path: string) => Position | null;

/** Held against a follow-up without a target; we chose it, about the 30 to 60 s of a screening answer (JHU News-Letter). */
export const DEFAULT_FOLLOW_UP_BAND_MS: BandMs = { fromMs: 20_000, toMs: 60_000 };

/** Held against own questions without a target: time to ask two or three; we chose it. */
export const DEFAULT_OWN_QUESTIONS_BAND_MS: BandMs = { fromMs: 20_000, toMs: 90_000 };

/**
 * Checks a bank as people write it and puts it in the form that an interview uses.
 *
 * @param value what the bank's file says, already read from YAML
 * @param locate where in the file; left out when there is none
 */
export function parseQuestionBank(value: unknown, locate: Locate = () => null): ParsedBank {
  const tidied = tidyText(value);
  if (!Check(WrittenBank, tidied))
    return { type: 'faults', faults: placeFaults(findSchemaFaults(tidied), locate) };

  const misfits = findMeaningFaults(tidied);
  if (misfits.length > 0) return { type: 'faults', faults: placeFaults(misfits, locate) };
  return { type: 'bank', bank: toBank(tidied) };
}

/** How a file is folded into lines is no part of what it says. */
function tidyText(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  if (Array.isArray(value)) return value.map(tidyText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, tidyText(entry)]));
}

function placeFaults(misfits: readonly Misfit[], locate: Locate): BankFault[] {
  return misfits
    .map((misfit) => ({ ...misfit, position: locateNearest(misfit.path, locate) }))
    .sort((a, b) => comparePositions(a.position, b.position));
}

/** What is missing stands nowhere: it belongs in the nearest group that is there. */
function locateNearest(path: string, locate: Locate): Position | null {
  const position = locate(path);
  if (position !== null || path === '') return position;
  return locateNearest(path.slice(0, path.lastIndexOf('/')), locate);
}

function comparePositions(a: Position | null, b: Position | null): number {
  if (a === null || b === null) return 0;
  return a.line - b.line || a.column - b.column;
}

function toBank({ values = [], questions, scripts, ...same }: WrittenBank): QuestionBank {
  return { ...same, values, questions: questions.map(toQuestion), scripts: scripts.map(toScript) };
}

function toQuestion(written: WrittenQuestion): Question {
  const { target, aim, think, followUps = [], ...same } = written;
  const { alternates = [], parts = [], points = [], values = [] } = written;
  return {
    ...same,
    alternates,
    bandMs: toBandMs(target),
    ...(aim !== undefined && { aimMs: secondsToMs(aim) }),
    ...(think !== undefined && { thinkMs: secondsToMs(think) }),
    followUps: followUps.map(({ target, ...same }) => ({
      ...same,
      bandMs: target === undefined ? DEFAULT_FOLLOW_UP_BAND_MS : toBandMs(target),
    })),
    parts,
    points,
    values,
  };
}

function toScript(written: WrittenScript): Script {
  const { questions, asks, featured, oneTake, followUps, ownQuestions, minutes, ...same } = written;
  const { manner = 'neutral', between = [] } = written;
  return {
    ...same,
    entries: questions.map(toEntry),
    isFeatured: featured ?? false,
    firstWording: asks ?? 'prompt',
    manner,
    between,
    isOneTake: oneTake ?? false,
    followUpPolicy: followUps,
    ...(ownQuestions !== undefined && { ownQuestions: toOwnQuestions(ownQuestions) }),
    ...(minutes !== undefined && { timeBudgetMs: secondsToMs(minutes * 60) }),
  };
}

function toEntry(written: WrittenScript['questions'][number]): ScriptEntry {
  if (typeof written === 'string') return { type: 'question', questionId: written };
  return { type: 'pick', ...written.pick };
}

function toOwnQuestions({
  target,
  questions = [],
  ...same
}: NonNullable<WrittenScript['ownQuestions']>): NonNullable<Script['ownQuestions']> {
  const bandMs = target === undefined ? DEFAULT_OWN_QUESTIONS_BAND_MS : toBandMs(target);
  return { ...same, questions, bandMs };
}

function toBandMs({ from, to }: WrittenQuestion['target']): BandMs {
  return { fromMs: secondsToMs(from), toMs: secondsToMs(to) };
}

function secondsToMs(seconds: number): number {
  return Math.round(seconds * 1000);
}
