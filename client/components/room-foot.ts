import { html, nothing } from 'lit';
import './icon-mark.ts';
import type { IconName } from './icon-mark.ts';
import './patience-ring.ts';
import { isPossible } from './room-actions.ts';
import type { RoomAction } from './room-keys.ts';
import { ringShare, sayNotice, type RoomState } from './room-words.ts';

/** A room with its keys. */
type Room = RoomState & { readonly shortcuts: boolean; readonly isBetween: boolean };

/** What the buttons do. */
type Deeds = { readonly act: OnAct; readonly goOn: () => void };

/** Takes what was pressed, and when, on the page's clock. */
type OnAct = (action: RoomAction, pressedAtMs: number) => void;

/** Draws what can be done in the room, *Done* in its middle, and the sentence above it. */
export function renderRoomFoot(room: Room, { act, goOn }: Deeds) {
  // A click leaves the focus where it was: on a button it would make the space bar press that one again, not Done.
  return html`<div class="foot" @mousedown=${(event: Event) => event.preventDefault()}>
    <p class="notice small muted">${sayNotice(room)}</p>
    <div class="acts">
      ${renderAct(room, act, 'ask-again', 'rotate-ccw', 'Ask again')}
      ${renderAct(room, act, 'take-again', 'undo-2', 'Take it again')}
    </div>
    <div class="centre">
      <patience-ring .share=${ringShare(room)}></patience-ring>
      ${renderCentre(room, act, goOn)}
    </div>
    <div class="acts right">
      ${renderAct(room, act, 'skip', 'skip-forward', 'Skip')}
      ${renderAct(room, act, 'pause', 'pause', 'Pause')} ${renderAct(room, act, 'end', 'square', 'End')}
      <button class="btn quiet wide-only" @click=${() => act('keys', 0)}>
        <kbd aria-hidden="true">?</kbd>Keys
      </button>
    </div>
  </div>`;
}

function renderCentre(room: Room, act: OnAct, goOn: () => void) {
  if (room.needsGesture || room.view.phase === 'paused') return renderGoOn(goOn, 'Go on');
  return room.isBetween ? renderGoOn(goOn, 'Next') : renderDone(room, act);
}

function renderAct(room: Room, act: OnAct, action: RoomAction, icon: IconName, name: string) {
  return html`<button
    class="btn quiet"
    aria-disabled=${isPossible(room, action) ? 'false' : 'true'}
    @click=${(event: Event) => act(action, event.timeStamp)}
  >
    <icon-mark name=${icon} small></icon-mark>${name}
  </button>`;
}

function renderDone(room: Room, act: OnAct) {
  return html`<button
    class="round"
    aria-disabled=${isPossible(room, 'done') ? 'false' : 'true'}
    @click=${(event: Event) => act('done', event.timeStamp)}
  >
    Done${room.shortcuts ? html`<span class="wide-only" aria-hidden="true">Space</span>` : nothing}
  </button>`;
}

function renderGoOn(goOn: () => void, name: string) {
  return html`<button class="round" @click=${goOn}>${name}</button>`;
}
