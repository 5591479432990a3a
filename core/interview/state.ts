import type { LiveSilence } from '../pacing/live-silence.ts';
import type { TargetBand } from '../pacing/pacing.ts';
import type { AskedBy, Patience } from './fact.ts';
import type { InterviewPlan, Line } from './plan.ts';

/** What an asked question is in the interview. */
export type AskedKind = 'question' | 'follow-up' | 'own-questions';

/** How an answer came to its end. */
export type AnswerEnd = 'done' | 'patience' | 'skip' | 'ask-again' | 'take-again' | 'end';

/** What is asked, and where it stands in the plan. */
export type Asked = {
  readonly questionId: string;
  readonly asked: AskedKind;
  /** Position of its question in the plan, from 0; own questions stand after the last. */
  readonly questionIndex: number;
  /** Position among its question's follow-ups, or null. */
  readonly followUpIndex: number | null;
  readonly line: Line;
  readonly band: TargetBand;
};

/** One answer, from the moment its question is asked. */
export type AnswerState = Asked & {
  readonly answerId: string;
  /** 1 for the first answer to the question, 2 for the next take of it. */
  readonly take: number;
  readonly askedBy: AskedBy | null;
  readonly askedAt: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly endedBy: AnswerEnd | null;
  /** The answer's sample at which it ended; frames after it are not part of it. */
  readonly endSample: number | null;
  /** One past the newest frame that came. */
  readonly framesReceived: number;
  /** Frames that the client says it judged; null until it has said so. */
  readonly framesSent: number | null;
  /** What was heard of it, up to its end. */
  readonly live: LiveSilence;
  /** Where the newest interruption ends, ms on the answer's clock; the time before it is no silence. */
  readonly interruptedUntilMs: number;
  /** Whether it has been measured, and how long it was. */
  readonly measured: { readonly answerMs: number | null } | null;
};

/** What comes when an answer has been measured: go on, the same question again, or nothing more. */
export type AfterAnswer = 'go-on' | 'again' | 'finish';

/** Where the interview stands. */
export type Phase =
  | { readonly type: 'ready' }
  | { readonly type: 'asking'; readonly answerId: string; readonly lines: readonly Line[] }
  | { readonly type: 'listening'; readonly answerId: string }
  | { readonly type: 'closing'; readonly answerId: string; readonly then: AfterAnswer }
  | { readonly type: 'paused'; readonly from: PausablePhase }
  | { readonly type: 'saying-goodbye'; readonly lines: readonly Line[] }
  | { readonly type: 'finished'; readonly how: 'completed' | 'ended-early' };

/** A phase that the candidate can pause in. */
export type PausablePhase = Extract<Phase, { type: 'asking' | 'listening' }>;

/** All that the log of a session says, folded. */
export type InterviewState = {
  readonly plan: InterviewPlan;
  readonly patience: Patience;
  readonly phase: Phase;
  /** In the order they were asked. */
  readonly answers: readonly AnswerState[];
  /** How many questions were asked so far, those asked again included; it names the next answer. */
  readonly askedCount: number;
  /** The newest client number that was applied; 0 before the first. */
  readonly acknowledged: number;
};

/** What the shell must do now. */
export type InterviewEffect = { readonly type: 'measure-answer'; readonly answerId: string };

/** What follows from an event: the next state, and what the shell must now do, as data. */
export type Step = { readonly state: InterviewState; readonly effects: readonly InterviewEffect[] };

/** The answer of that name, or undefined. */
export function answerOf(state: InterviewState, answerId: string): AnswerState | undefined {
  return state.answers.find((answer) => answer.answerId === answerId);
}

/** The time to think that an answer's question gives, or null; a follow-up gives none. */
export function thinkMsOf({ questions }: InterviewPlan, { asked, questionIndex }: Asked): number | null {
  return asked === 'question' ? (questions[questionIndex]?.thinkMs ?? null) : null;
}

/** The best length of an answer, or null where its question has none. */
export function aimMsOf({ questions }: InterviewPlan, { asked, questionIndex }: Asked): number | null {
  return asked === 'question' ? (questions[questionIndex]?.aimMs ?? null) : null;
}

/** Whether an answer can be begun anew: where there is one take, only before its first word. */
export function canBeTakenAgain(state: InterviewState, answerId: string): boolean {
  const onsetFrame = answerOf(state, answerId)?.live.onsetFrame ?? null;
  return state.plan.isOneTake !== true || onsetFrame === null;
}

/** The phase that a paused interview will go on in, or the phase it is in. */
export function beneath(phase: Phase): Exclude<Phase, { type: 'paused' }> {
  return phase.type === 'paused' ? phase.from : phase;
}

/** Whether the candidate can pause here. */
export function isPausable(phase: Phase): phase is PausablePhase {
  return phase.type === 'asking' || phase.type === 'listening';
}

/** Whether the interview is at that answer, paused or not. */
export function isAt(phase: Phase, answerId: string): boolean {
  const at = beneath(phase);
  return 'answerId' in at && at.answerId === answerId;
}

/** The state with an answer changed. */
export function changeAnswer(
  state: InterviewState,
  answerId: string,
  change: Partial<AnswerState>,
): InterviewState {
  const answers = state.answers.map((answer) =>
    answer.answerId === answerId ? { ...answer, ...change } : answer,
  );
  return { ...state, answers };
}

/** The state in another phase. */
export function enter(state: InterviewState, phase: Phase): InterviewState {
  return { ...state, phase };
}
