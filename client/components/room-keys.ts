import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What can be done in the room by a button or a key. */
export type RoomAction = 'done' | 'ask-again' | 'skip' | 'take-again' | 'pause' | 'end' | 'keys';

/** A single-key shortcut of the room. */
export type RoomKey = {
  readonly key: string;
  readonly shown: string;
  readonly action: RoomAction;
  readonly says: string;
};

export const ROOM_KEYS: readonly RoomKey[] = [
  { key: ' ', shown: 'Space', action: 'done', says: 'Done: your answer ends here' },
  { key: 'a', shown: 'A', action: 'ask-again', says: 'Hear the question again' },
  { key: 's', shown: 'S', action: 'skip', says: 'Skip the question' },
  { key: 't', shown: 'T', action: 'take-again', says: 'Take the answer again' },
  { key: 'p', shown: 'P', action: 'pause', says: 'Pause, and go on' },
  { key: 'e', shown: 'E', action: 'end', says: 'End the interview' },
  { key: '?', shown: '?', action: 'keys', says: 'Show these keys' },
];

/** These are pressed by Space themselves. */
const CONTROLS = 'a, button, summary, [role="slider"]';

/** In these a letter is written, or chooses. */
const FIELDS = 'input, select, textarea';

type Host = ReactiveControllerHost & {
  readonly shortcuts: boolean;
  readonly hasOpenDialog: boolean;
  /** Takes a key of the drill that is held; says whether it means anything now. */
  readonly pressDrillKey: (key: string, pressedAtMs: number) => boolean;
};

/** Hears the room's keys anywhere on the page. A key that is held counts once. */
export class RoomKeys implements ReactiveController {
  readonly #host: Host;
  readonly #act: (action: RoomAction, pressedAtMs: number) => void;
  #lifetime = new AbortController();

  constructor(host: Host, act: (action: RoomAction, pressedAtMs: number) => void) {
    this.#host = host;
    this.#act = act;
    host.addController(this);
  }

  hostConnected(): void {
    this.#lifetime = new AbortController();
    window.addEventListener('keydown', (event) => this.#handleKey(event), this.#lifetime);
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
  }

  #handleKey(event: KeyboardEvent): void {
    // A held Enter would press a focused button again and again.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    const isOff = !this.#host.shortcuts || this.#host.hasOpenDialog;
    if (isOff || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isOn(event, FIELDS)) return;
    const pressed = event.key.toLowerCase();
    if (!event.repeat && this.#host.pressDrillKey(pressed, event.timeStamp)) event.preventDefault();
    const found = ROOM_KEYS.find(({ key }) => key === pressed);
    if (!found || (event.key === ' ' && isOn(event, CONTROLS))) return;
    event.preventDefault();
    if (!event.repeat) this.#act(found.action, event.timeStamp);
  }
}

/** Whether the key belongs to what has the focus. */
function isOn(event: Event, selector: string): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(selector) !== null;
}
