import type { InterviewView } from '../../core/protocol/interview-view.ts';

/** What the candidate did that the server may not know yet. */
export type LocalPhase = {
  readonly isPaused: boolean;
  /** The answer that Done was pressed for. */
  readonly doneId: string | null;
};

/**
 * The server's view as the person in the room holds it: a key that was pressed while the server is away has been
 * pressed, and an answer that is being captured is listened to.
 *
 * @param openId the answer that is being captured, or null
 */
export function asHeld(
  view: InterviewView,
  { isPaused, doneId }: LocalPhase,
  openId: string | null,
): InterviewView {
  return { ...view, phase: heldPhase(view, isPaused, view.answer?.answerId === doneId, openId) };
}

function heldPhase(
  { phase, answer }: InterviewView,
  isPaused: boolean,
  isDone: boolean,
  openId: string | null,
): InterviewView['phase'] {
  if (answer === null || phase === 'closing') return phase;
  if (isDone) return 'closing';
  const isOpen = answer.answerId === openId;
  if (isPaused) return 'paused';
  if (phase === 'paused' || phase === 'asking') return isOpen ? 'listening' : 'asking';
  return phase;
}
