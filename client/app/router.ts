import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { navigate } from '../session/navigate.ts';
import { findRoute, type Route } from './route.ts';

/** Follows the address, and makes links of the product change it without loading the document anew. */
export class Router implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onPage: (route: Route) => void;
  #lifetime = new AbortController();
  #pathname = location.pathname;

  /** @param onPage called when another page is shown, and not for a change within one */
  constructor(host: ReactiveControllerHost, onPage: (route: Route) => void) {
    this.#host = host;
    this.#onPage = onPage;
    host.addController(this);
  }

  get route(): Route {
    return findRoute(this.#pathname);
  }

  hostConnected(): void {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    window.addEventListener('popstate', () => this.#follow(), { signal });
    document.addEventListener('click', (event) => followLink(event), { signal });
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
  }

  #follow(): void {
    this.#host.requestUpdate();
    if (location.pathname === this.#pathname) return;
    this.#pathname = location.pathname;
    this.#onPage(this.route);
  }
}

function followLink(event: MouseEvent): void {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!isPlain || event.defaultPrevented) return;
  const link = event.composedPath().find((target) => target instanceof Element && target.localName === 'a');
  if (!(link instanceof Element) || link.hasAttribute('target') || link.hasAttribute('download')) return;
  const url = new URL(link.getAttribute('href') ?? '', location.href);
  const isWithinPage = url.hash !== '' && url.pathname === location.pathname;
  if (url.origin !== location.origin || isWithinPage || findRoute(url.pathname).page === 'unknown') return;
  event.preventDefault();
  navigate(url.pathname + url.search + url.hash);
}
