import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isMarking, readAnswerKey, type AnswerDeed } from './answer-keys.ts';

/** In these a letter is written, or chooses. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** These are pressed by Space themselves. */
const PRESSED = 'a, button, summary';

type Host = ReactiveControllerHost & HTMLElement & { readonly shortcuts: boolean; readonly canMark: boolean };

/**
 * Hears the single keys of the review: within its panel always, elsewhere on the page as long as the person has not
 * turned single keys off.
 */
export class AnswerKeyListener implements ReactiveController {
  readonly #host: Host;
  readonly #act: (deed: AnswerDeed) => void;
  #lifetime = new AbortController();

  constructor(host: Host, act: (deed: AnswerDeed) => void) {
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
    const path = event.composedPath();
    const isHere = path.includes(this.#host) || this.#host.shortcuts;
    const isOther = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
    if (!isHere || isOther || isIn(path, FIELDS) || isIn(path, 'dialog[open]')) return;
    const deed = readAnswerKey(event);
    if (deed === null || (isMarking(deed) && !this.#host.canMark)) return;
    if (event.key === ' ' && isIn(path, PRESSED)) return;
    event.preventDefault();
    // A held key would say the same again and again.
    if (!event.repeat || deed.type === 'zoom') this.#act(deed);
  }
}

function isIn(path: readonly EventTarget[], selector: string): boolean {
  return path.some((target) => target instanceof Element && target.matches(selector));
}
