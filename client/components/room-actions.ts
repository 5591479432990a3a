import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { AskAgainEvent, DoneEvent, GoOnEvent, PauseEvent, SkipEvent, TakeAgainEvent } from './room-events.ts';
import type { RoomAction } from './room-keys.ts';
import type { RoomState } from './room-words.ts';

type Phase = InterviewView['phase'];

/** In which phases an action means something. */
const PHASES: Record<RoomAction, readonly Phase[]> = {
  done: ['listening'],
  'take-again': ['listening'],
  'ask-again': ['asking', 'listening'],
  skip: ['asking', 'listening'],
  pause: ['asking', 'listening', 'paused'],
  end: ['ready', 'asking', 'listening', 'closing', 'paused', 'saying-goodbye'],
  keys: ['ready', 'asking', 'listening', 'closing', 'paused', 'saying-goodbye'],
};

/** Actions that need neither an open microphone nor this page to lead. */
const ALWAYS: readonly RoomAction[] = ['end', 'keys'];

/** Actions that set what was said aside. */
const BEGIN_ANEW: readonly RoomAction[] = ['take-again', 'ask-again'];

/** Whether an action would do something now. */
export function isPossible(
  room: Pick<RoomState, 'view' | 'needsGesture' | 'connection' | 'spokenMs'>,
  action: RoomAction,
): boolean {
  if (room.connection === 'taken-over') return action === 'keys';
  if (room.needsGesture && !ALWAYS.includes(action)) return false;
  const isTaken = room.view.isOneTake && room.spokenMs !== null;
  if (isTaken && BEGIN_ANEW.includes(action)) return false;
  return PHASES[action].includes(room.view.phase);
}

/** The news that an action is. *Pause* is also how one goes on. */
export function makeEvent(
  action: Exclude<RoomAction, 'keys' | 'end'>,
  phase: Phase,
  pressedAtMs: number,
): Event {
  switch (action) {
    case 'done':
      return new DoneEvent(pressedAtMs);
    case 'ask-again':
      return new AskAgainEvent();
    case 'skip':
      return new SkipEvent();
    case 'take-again':
      return new TakeAgainEvent();
    case 'pause':
      return phase === 'paused' ? new GoOnEvent() : new PauseEvent();
  }
}
