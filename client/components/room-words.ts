import { fullPart, type PartProgress } from '../../core/drills/part-progress.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { formatBand, formatLength } from '../format.ts';

/** How an answer was left. */
export type LeftBy = 'done' | 'skip' | 'ask-again' | 'take-again' | 'end';

/** How the page stands with the server. */
export type RoomConnection = 'connected' | 'reconnecting' | 'no-room' | 'taken-over' | 'lost';

/** What the room's sentences are made from. */
export type RoomState = {
  readonly view: InterviewView;
  /** Since the first word; null before it. */
  readonly spokenMs: number | null;
  readonly silenceMs: number | null;
  readonly interruption: string | null;
  readonly connection: RoomConnection;
  readonly captionsOnly: boolean;
  readonly relaxedTiming: boolean;
  readonly nudge: boolean;
  readonly backlog: boolean;
  readonly needsGesture: boolean;
  readonly microphone: 'open' | 'none';
  /** How the answer was left; null while it was not. */
  readonly leftBy: LeftBy | null;
  /** How far each part of the answer has got; empty where none are gone through. */
  readonly progress: readonly PartProgress[];
};

/** Silence shorter than this is no reason to say anything. */
export const QUIET_FROM_MS = 1000;

/** The sentence under the clock. */
export function sayClock(room: RoomState): string {
  switch (room.view.phase) {
    case 'ready':
      return `The ${room.view.drill === null ? 'interview' : 'drill'} is about to begin.`;
    case 'asking':
      return room.captionsOnly ? 'Take a moment to read it.' : 'The interviewer is asking.';
    case 'listening':
      return sayTarget(room);
    case 'closing':
      return `${sayLeft(room)}${room.connection === 'connected' ? ' One moment.' : ''}`;
    case 'paused':
      return 'Paused. The clock stands still.';
    case 'saying-goodbye':
    case 'finished':
      return '';
  }
}

/** What became of an answer that has been left. */
function sayLeft({ leftBy }: RoomState): string {
  switch (leftBy) {
    case 'skip':
      return 'Skipped.';
    case 'ask-again':
      return 'You will hear it again.';
    case 'take-again':
      return 'Set aside, for another take.';
    case 'done':
    case 'end':
    case null:
      return 'Kept.';
  }
}

/** The sentence above *Done*: what is so, and what to do; null when there is nothing to say. */
export function sayNotice(room: RoomState): string | null {
  if (room.view.phase === 'finished') return null;
  return sayConnection(room) ?? sayMicrophone(room) ?? saySilence(room);
}

/** How much of the patience ring is closed, 0 to 1; null while it is not shown. */
export function ringShare(room: RoomState): number | null {
  const { patienceMs, phase } = room.view;
  // The server decides patience, and not on what it hears late.
  const isLate = room.backlog || room.connection !== 'connected';
  const isOff = room.relaxedTiming || patienceMs === null || isLate || room.interruption !== null;
  if (isOff || phase !== 'listening' || room.silenceMs === null || room.silenceMs < QUIET_FROM_MS)
    return null;
  return Math.min(1, (room.silenceMs - QUIET_FROM_MS) / (patienceMs - QUIET_FROM_MS));
}

/** What a screen reader is told when it changes: the phase and little more, for it speaks into the microphone. */
export function announce(room: RoomState): string {
  if (room.connection !== 'connected') {
    const left = room.view.phase === 'closing' ? `${sayLeft(room)} ` : '';
    return `${left}${sayConnection(room) ?? ''}`;
  }
  if (room.interruption !== null) return room.interruption;
  switch (room.view.phase) {
    case 'ready':
    case 'finished':
      return '';
    case 'asking':
      return room.captionsOnly ? `Asking: ${room.view.answer?.prompt ?? ''}` : 'Asking';
    case 'listening':
      return room.nudge && room.spokenMs === null ? 'Listening. Take your time.' : announcePart(room);
    case 'closing':
      return sayLeft(room);
    case 'paused':
      return 'Paused';
    case 'saying-goodbye':
      return room.captionsOnly ? room.view.lines.map((line) => line.text).join(' ') : '';
  }
}

/** Where the interview is: `4 of 9`. */
export function sayPlace({ phase, answer, questionNumber, questionCount, drill }: InterviewView): string {
  if (phase === 'saying-goodbye') return 'The last words';
  if (answer?.asked === 'own-questions' || questionNumber > questionCount) return 'Your questions';
  const place = `${drill === null ? '' : 'Take '}${Math.max(1, questionNumber)} of ${questionCount}`;
  return answer?.asked === 'follow-up' ? `${place}, follow-up` : place;
}

/** Each part once as it begins, and once when it has had its share. */
function announcePart(room: RoomState): string {
  const current = room.progress.findIndex(({ isCurrent }) => isCurrent);
  return sayFullPart(room) ?? (current > 0 ? (room.progress[current]?.name ?? '') : 'Listening');
}

function sayFullPart({ progress, relaxedTiming }: RoomState): string | null {
  const full = relaxedTiming ? null : fullPart(progress);
  return full === null ? null : `${full.name} has had its share.`;
}

function sayTarget(room: RoomState): string {
  const { view, spokenMs, relaxedTiming, microphone } = room;
  if (relaxedTiming) return 'Take the time you need.';
  const band = view.answer?.band;
  if (!band) return '';
  if (view.drill?.clock === 'hidden') return 'Listening, without a clock.';
  if (spokenMs === null && microphone === 'open') {
    return `${sayThink(view)}target ${formatBand(band)}, from your first word`;
  }
  const full = sayFullPart(room);
  if (full !== null) return full;
  const atMs = spokenMs ?? 0;
  if (atMs < band.fromMs) return `your target begins at ${formatLength(band.fromMs)}`;
  const aimMs = view.answer?.aimMs ?? null;
  if (aimMs !== null && atMs < aimMs) return `in your target; aim for ${formatLength(aimMs)}`;
  if (atMs < band.toMs) return `in your target until ${formatLength(band.toMs)}`;
  return `${formatLength(Math.floor((atMs - band.toMs) / 1000) * 1000)} past your target`;
}

function sayThink({ answer }: InterviewView): string {
  const thinkMs = answer?.thinkMs ?? null;
  return thinkMs === null ? '' : `take ${formatLength(thinkMs)} to think; `;
}

/** Whoever speaks reads first that nothing is lost, and that nothing is to be done now. */
function sayConnection({ connection, view, needsGesture, microphone }: RoomState): string | null {
  const isHeard = view.phase === 'listening' && !needsGesture && microphone === 'open';
  switch (connection) {
    case 'connected':
      return null;
    case 'reconnecting':
      return isHeard
        ? 'Go on: this page keeps all you say, and connects again by itself.'
        : 'This page connects again by itself, and the interview goes on. All you said is kept.';
    case 'no-room':
      return isHeard
        ? 'Go on: this page keeps all you say. The disk is full; make some room on it after this answer.'
        : 'The disk is full. Make some room on it, and the interview goes on. All you said is kept on this page.';
    case 'taken-over':
      return 'This interview goes on in another tab. To go on here, load this page again.';
    case 'lost':
      return 'This interview cannot be reached. Load this page again; what you said is kept.';
  }
}

function sayMicrophone({ needsGesture, interruption, microphone, view, backlog }: RoomState): string | null {
  if (needsGesture) return sayGesture(view);
  if (interruption !== null) return interruption;
  const isHearing = view.phase === 'listening' || view.phase === 'asking';
  if (microphone === 'none' && isHearing) return 'No microphone is open. Press Done when you have answered.';
  return backlog ? 'Sending what was kept.' : null;
}

function sayGesture({ phase }: InterviewView): string {
  if (phase === 'ready') return 'Press Go on to begin.';
  return 'Press Go on to open the microphone. The interview goes on where it stood.';
}

function saySilence(room: RoomState): string | null {
  if (ringShare(room) !== null) return 'Quiet. Speak to go on, or let the ring close.';
  const isWaiting = room.view.phase === 'listening' && room.spokenMs === null;
  return room.nudge && isWaiting ? 'Take your time. You can also hear the question again, or skip it.' : null;
}
