import { canHaveCues, DRILL_WAYS, STAR_SHARES } from '../drills/drill-ways.ts';
import type { Drill, DrillKind } from '../drills/drill.ts';
import { ladderRungs, rungBand } from '../drills/ladder.ts';
import type { TargetBand } from '../pacing/pacing.ts';
import type { Question, QuestionBank, Script } from '../question-bank/question-bank.ts';
import { drawQuestions } from './draw-questions.ts';
import { drawForDrill, drillPool } from './draw-drill.ts';
import { drillWords, showingValue } from './drill-words.ts';
import { planQuestion, type PlanChoices } from './make-plan.ts';
import { planCuts } from './plan-cuts.ts';
import type { InterviewPlan, PlannedQuestion } from './plan.ts';

/** What a person may choose of a drill; what is left out is as the drill has it. */
export type DrillChoices = {
  readonly kind: DrillKind;
  /** The question to answer; left out, one is drawn. */
  readonly questionId?: string;
  /** The script to go through, in a drill of one; left out, the bank's first. */
  readonly scriptId?: string;
  readonly takes?: number;
  readonly band?: TargetBand;
  readonly clock?: Drill['clock'];
  readonly allowanceMs?: number;
  readonly isVisualOnly?: boolean;
  readonly isRelaxed?: boolean;
  readonly hasCues?: boolean;
  /** The person's own band of pace; null while too little is known of it. */
  readonly paceBand: Drill['paceBand'];
  /** One's best time through that script. */
  readonly bestMs?: readonly number[];
  /** The titles of the stories that the bank's notes have. */
  readonly stories?: readonly string[];
};

/** Why a bank cannot give a drill, in words for the screen. */
export class DrillError extends Error {
  override readonly name = 'DrillError';
}

/**
 * Settles a drill into the outline of one session.
 *
 * @throws {@link DrillError} when the bank has nothing that the drill could ask
 */
export function makeDrillPlan(bank: QuestionBank, choices: DrillChoices, plan: PlanChoices): InterviewPlan {
  const words = drillWords(bank.language);
  const questions = planned(bank, choices, plan);
  const [first] = questions;
  if (first === undefined) throw new DrillError(`The bank ${bank.title} has no question for this drill.`);
  const noLine = { text: '', soundUrl: null };
  return {
    kind: 'drill',
    drill: { ...makeDrill(bank, choices, first), ...cutsOf(bank, choices, questions.length, plan) },
    bankId: bank.id,
    scriptId: scriptOf(bank, choices)?.id ?? choices.kind,
    title: titleOf(bank, choices, words.titles),
    language: bank.language,
    greeting: noLine,
    questions,
    followUpPolicy: 'never',
    between: [],
    moveOn: noLine,
    ownQuestions: null,
    closing: { text: words.closing, soundUrl: null },
    timeBudgetMs: null,
    seed: plan.seed,
  };
}

function makeDrill(bank: QuestionBank, choices: DrillChoices, first: PlannedQuestion): Drill {
  const { kind, paceBand, bestMs = [], stories = [] } = choices;
  const way = DRILL_WAYS[kind];
  const parts = bank.questions.find(({ id }) => id === first.questionId)?.parts ?? [];
  return {
    kind,
    clock: choices.clock ?? way.clock,
    isVisualOnly: choices.isVisualOnly ?? false,
    isRelaxed: choices.isRelaxed ?? false,
    ...(choices.hasCues === true && canHaveCues(kind) && { hasCues: true }),
    parts: kind === 'star-split' ? sharesOf(parts) : [],
    paceBand: kind === 'pace' ? paceBand : null,
    allowanceMs: choices.allowanceMs ?? way.allowanceMs,
    movingBand: kind === 'length' ? first.band : null,
    ...(bestMs.length > 0 && { bestMs: [...bestMs] }),
    ...(kind === 'out-of-notes' && stories.length > 0 && { stories: [...stories] }),
  };
}

/** Only an interruption is cut into. */
function cutsOf({ language }: QuestionBank, { kind }: DrillChoices, takes: number, { seed }: PlanChoices) {
  return kind === 'interruption' ? { cuts: planCuts(language, takes, seed) } : {};
}

function planned(bank: QuestionBank, choices: DrillChoices, plan: PlanChoices): PlannedQuestion[] {
  const { kind, questionId } = choices;
  const way = DRILL_WAYS[kind];
  const takes = choices.takes ?? way.takes;
  if (kind === 'out-of-notes') return valueQuestions(bank, takes, plan);
  if (kind === 'splits') return scriptQuestions(bank, choices, plan);
  const pool = drillPool(bank, kind).filter(({ id }) => questionId === undefined || id === questionId);
  const isOne = way.isOneQuestion || questionId !== undefined;
  const drawn = drawForDrill(pool, isOne ? 1 : takes, plan);
  const bands = bandsOf(choices, takes);
  const each = isOne ? Array.from({ length: drawn.length * takes }, () => drawn[0]) : drawn;
  return each.flatMap((question, i) => {
    if (question === undefined) return [];
    const { aimMs, ...planned } = planAlone(question, plan);
    const band = bands[i];
    // What is best within one's own target says nothing of another.
    return [
      band === undefined ? { ...planned, ...(aimMs !== undefined && { aimMs }) } : { ...planned, band },
    ];
  });
}

/** A question as it is asked in a drill: nothing follows it up. */
function planAlone(question: Question, { soundUrl }: PlanChoices): PlannedQuestion {
  return planQuestion({ ...question, followUps: [] }, question.prompt, (text, sound) => ({
    text,
    soundUrl: sound === undefined ? null : soundUrl(sound),
  }));
}

/** All questions of a script, each with its own target. */
function scriptQuestions(bank: QuestionBank, choices: DrillChoices, plan: PlanChoices): PlannedQuestion[] {
  const script = scriptOf(bank, choices);
  if (script === undefined) return [];
  return drawQuestions(bank, script, plan).map((question) => planAlone(question, plan));
}

function scriptOf({ scripts }: QuestionBank, { kind, scriptId }: DrillChoices): Script | undefined {
  if (kind !== 'splits') return undefined;
  return scriptId === undefined ? scripts[0] : scripts.find(({ id }) => id === scriptId);
}

function titleOf(
  bank: QuestionBank,
  choices: DrillChoices,
  titles: Readonly<Record<DrillKind, string>>,
): string {
  const script = scriptOf(bank, choices);
  return script === undefined ? titles[choices.kind] : `${titles.splits}: ${script.title}`;
}

/** The bands that stand in for the questions' own; none where those are kept. */
function bandsOf({ kind, band }: DrillChoices, takes: number): TargetBand[] {
  if (kind === 'ladder') return rungsOf(takes).map(rungBand);
  const own = band ?? DRILL_WAYS[kind].band;
  return own === null ? [] : Array.from({ length: takes }, () => own);
}

/** As many rungs as there are takes: up, and down again. */
function rungsOf(takes: number): number[] {
  return ladderRungs(Math.floor(takes / 2) + 1).slice(0, takes);
}

/** A value by chance, those of the bank in turn: tell of something that shows it. */
function valueQuestions(bank: QuestionBank, takes: number, { seed }: PlanChoices): PlannedQuestion[] {
  const { values, language } = bank;
  const first = Math.abs(seed) % Math.max(1, values.length);
  return Array.from({ length: values.length === 0 ? 0 : takes }, (_, i) => {
    const { name = '' } = values[(first + i) % values.length] ?? {};
    return {
      questionId: `value-${name}`,
      kind: 'values',
      line: { text: showingValue(language, name), soundUrl: null },
      band: { fromMs: 60_000, toMs: 120_000 },
      followUps: [],
      values: [name],
    };
  });
}

function sharesOf(parts: Question['parts']): Drill['parts'] {
  const shares = parts.flatMap(({ name, share }) => (share === undefined ? [] : [{ name, share }]));
  return shares.length > 1 ? shares : STAR_SHARES;
}
