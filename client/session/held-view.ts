import type { ClientFact } from '../../core/interview/fact.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import type { LeftBy } from '../components/room-words.ts';

/** What the candidate did that the server may not know yet. */
export type LocalPhase = {
  readonly isPaused: boolean;
  /** The answer that was left, and how; null when none was. */
  readonly left: { readonly answerId: string; readonly by: LeftBy } | null;
};

/**
 * The server's view as the person in the room holds it: a key that was pressed while the server is away has been
 * pressed, and an answer that is being captured is listened to.
 *
 * @param openId the answer that is being captured, or null
 */
export function asHeld(view: InterviewView, local: LocalPhase, openId: string | null): InterviewView {
  return { ...view, phase: heldPhase(view, local, openId) };
}

/** Whether that is the answer that the view is at. */
export function isLeft({ answer }: InterviewView, { left }: LocalPhase): boolean {
  return answer !== null && answer.answerId === left?.answerId;
}

/**
 * What a view and the facts that it does not know yet make of what the candidate did: a page that was loaded again finds in
 * them what was pressed before, and what the server did not do is not held any longer.
 */
export function heldWith(view: InterviewView, waiting: readonly ClientFact[], local: LocalPhase): LocalPhase {
  const pauses = waiting.filter(({ type }) => type === 'pause' || type === 'go-on');
  const isPaused = pauses.length === 0 ? view.phase === 'paused' : pauses.at(-1)?.type === 'pause';
  const isEnding = local.left?.by === 'end' && waiting.some(({ type }) => type === 'end');
  const isClosing = view.phase === 'closing' && isLeft(view, local);
  const [left] = waiting.filter(isLeaving).map(({ answerId, type }) => ({ answerId, by: type }));
  return { isPaused, left: isEnding || isClosing ? local.left : (left ?? null) };
}

type Leaving = Extract<ClientFact, { type: Exclude<LeftBy, 'end'> }>;

function isLeaving(fact: ClientFact): fact is Leaving {
  return ['done', 'skip', 'ask-again', 'take-again'].includes(fact.type);
}

function heldPhase(view: InterviewView, local: LocalPhase, openId: string | null): InterviewView['phase'] {
  const { phase, answer } = view;
  if (answer === null || phase === 'closing') return phase;
  if (isLeft(view, local)) return 'closing';
  const isOpen = answer.answerId === openId;
  if (local.isPaused) return 'paused';
  if (phase === 'paused' || phase === 'asking') return isOpen ? 'listening' : 'asking';
  return phase;
}
