import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes files that are dropped anywhere on the window, and keeps the browser from opening them in our place. */
export class FileDrop implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isTaken: () => boolean;
  readonly #onFile: (file: File) => void;
  #lifetime = new AbortController();
  #isOver = false;

  /** @param isTaken whether files are taken now; where they are not, a drop does nothing */
  constructor(host: ReactiveControllerHost, isTaken: () => boolean, onFile: (file: File) => void) {
    this.#host = host;
    this.#isTaken = isTaken;
    this.#onFile = onFile;
    host.addController(this);
  }

  /** Files are held over the window, and would be taken. */
  get isOver(): boolean {
    return this.#isOver && this.#isTaken();
  }

  hostConnected(): void {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    window.addEventListener('dragover', (event) => this.#handleOver(event), { signal });
    window.addEventListener('dragleave', (event) => this.#handleLeave(event), { signal });
    window.addEventListener('drop', (event) => this.#handleDrop(event), { signal });
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
  }

  #handleOver(event: DragEvent): void {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = this.#isTaken() ? 'copy' : 'none';
    this.#setOver(true);
  }

  /** Without a target that it goes to, it leaves the window. */
  #handleLeave({ relatedTarget }: DragEvent): void {
    if (relatedTarget === null) this.#setOver(false);
  }

  #handleDrop(event: DragEvent): void {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file && this.#isTaken()) this.#onFile(file);
  }

  #setOver(isOver: boolean): void {
    if (this.#isOver === isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
