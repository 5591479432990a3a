import type { FollowUp, Question, QuestionBank, Script } from '../question-bank/question-bank.ts';
import { drawQuestions } from './draw-questions.ts';
import type { InterviewPlan, Line, PlannedFollowUp, PlannedQuestion } from './plan.ts';

/** What a plan depends on besides the bank. */
export type PlanChoices = {
  /** Decides chance, such as which follow-ups are asked. */
  readonly seed: number;
  /** In how many earlier interviews a question of the bank was planned. */
  readonly timesAsked: (questionId: string) => number;
  /** The address under which a sound of the bank is served. */
  readonly soundUrl: (sound: string) => string;
};

/** Settles a script of a bank into the outline of one session. */
export function makePlan(bank: QuestionBank, script: Script, choices: PlanChoices): InterviewPlan {
  const line = (text: string, sound?: string): Line => ({
    text,
    soundUrl: sound === undefined ? null : choices.soundUrl(sound),
  });
  const { ownQuestions } = script;

  return {
    kind: 'interview',
    bankId: bank.id,
    scriptId: script.id,
    title: script.title,
    language: bank.language,
    greeting: line(script.greeting, script.greetingSound),
    questions: drawQuestions(bank, script, choices).map((question) =>
      planQuestion(question, wordingOf(question, script, choices), line),
    ),
    followUpPolicy: script.followUpPolicy,
    manner: script.manner,
    between: script.between.map((words) => line(words)),
    isOneTake: script.isOneTake,
    moveOn: line(script.moveOn),
    ownQuestions:
      ownQuestions === undefined
        ? null
        : {
            line: line(ownQuestions.prompt, ownQuestions.sound),
            band: ownQuestions.bandMs,
            questions: ownQuestions.questions,
          },
    closing: line(script.closing, script.closingSound),
    timeBudgetMs: script.timeBudgetMs ?? null,
    seed: choices.seed,
  };
}

type MakeLine = (text: string, sound?: string) => Line;

/** A question as a session asks it, in those words. */
export function planQuestion(question: Question, prompt: string, line: MakeLine): PlannedQuestion {
  const { id, kind, sound, bandMs, aimMs, thinkMs, followUps, points, values, parts } = question;
  return {
    questionId: id,
    kind,
    // A sound speaks the prompt and none of its alternates.
    line: prompt === question.prompt ? line(prompt, sound) : line(prompt),
    band: bandMs,
    ...(aimMs !== undefined && { aimMs }),
    ...(thinkMs !== undefined && { thinkMs }),
    followUps: followUps.map((followUp) => planFollowUp(followUp, line)),
    ...(points.length > 0 && { points }),
    ...(values.length > 0 && { values }),
    ...(parts.length > 0 && { parts }),
  };
}

function planFollowUp({ prompt, sound, when, bandMs }: FollowUp, line: MakeLine): PlannedFollowUp {
  return { line: line(prompt, sound), when, band: bandMs };
}

/** The words of a question: who meets it again meets it in the next of its wordings. */
function wordingOf(
  { id, prompt, alternates }: Question,
  { firstWording }: Script,
  { timesAsked }: PlanChoices,
): string {
  const wordings =
    firstWording === 'prompt' || alternates.length === 0 ? [prompt, ...alternates] : alternates;
  return wordings[timesAsked(id) % wordings.length] ?? prompt;
}
