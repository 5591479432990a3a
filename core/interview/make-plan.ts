import type { Question, QuestionBank, Script } from '../question-bank/question-bank.ts';
import type { InterviewPlan, Line, PlannedQuestion } from './plan.ts';

/** What a plan depends on besides the bank. */
export type PlanChoices = {
  /** Decides chance, such as which follow-ups are asked. */
  readonly seed: number;
  /** The address under which a sound of the bank is served. */
  readonly soundUrl: (sound: string) => string;
};

/** Settles a script of a bank into the outline of one session. */
export function makePlan(bank: QuestionBank, script: Script, { seed, soundUrl }: PlanChoices): InterviewPlan {
  const line = (text: string, sound?: string): Line => ({
    text,
    soundUrl: sound === undefined ? null : soundUrl(sound),
  });
  const planQuestion = (question: Question): PlannedQuestion => ({
    questionId: question.id,
    kind: question.kind,
    line: line(question.prompt, question.sound),
    band: question.bandMs,
    followUps: question.followUps.map(({ prompt, sound, when, bandMs }) => ({
      line: line(prompt, sound),
      when,
      band: bandMs,
    })),
  });
  const { ownQuestions } = script;

  return {
    kind: 'interview',
    bankId: bank.id,
    scriptId: script.id,
    title: script.title,
    language: bank.language,
    greeting: line(script.greeting, script.greetingSound),
    questions: questionsOf(bank, script).map(planQuestion),
    followUpPolicy: script.followUpPolicy,
    moveOn: line(script.moveOn),
    ownQuestions:
      ownQuestions === undefined
        ? null
        : { line: line(ownQuestions.prompt, ownQuestions.sound), band: ownQuestions.bandMs },
    closing: line(script.closing, script.closingSound),
    timeBudgetMs: script.timeBudgetMs ?? null,
    seed,
  };
}

/** The questions of a script, in its order. */
export function questionsOf(bank: QuestionBank, script: Script): Question[] {
  return script.questionIds.flatMap((id) => bank.questions.filter((question) => question.id === id));
}

/** The plan of a recording that was brought in: one answer, of no known target. */
export function planRecording(name: string): InterviewPlan {
  const line: Line = { text: name, soundUrl: null };
  const anyLength = { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER };
  const question = { questionId: 'recording', kind: 'recording', line, band: anyLength, followUps: [] };
  return {
    kind: 'recording',
    bankId: '',
    scriptId: '',
    title: name,
    language: 'und',
    greeting: line,
    questions: [question],
    followUpPolicy: 'never',
    moveOn: line,
    ownQuestions: null,
    closing: line,
    timeBudgetMs: null,
    seed: 0,
  };
}
