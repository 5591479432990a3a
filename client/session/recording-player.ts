import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Plays an answer's recording, fetched in ranges as it is needed. Its time is the answer's clock: the recording begins
 * at sample 0. Another speed keeps the pitch.
 */
export class RecordingPlayer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #audio = new Audio();
  #lifetime = new AbortController();
  #url: string | null = null;
  #atMs = 0;
  /** Where it stops by itself; Infinity plays on. */
  #untilMs = Infinity;
  #nextFrame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#audio.preload = 'metadata';
    this.#audio.preservesPitch = true;
    host.addController(this);
  }

  hostConnected(): void {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    // While the page is hidden there are no frames, but the time still updates, and a stretch still ends.
    for (const type of ['play', 'pause', 'ended', 'ratechange', 'timeupdate']) {
      this.#audio.addEventListener(type, () => this.#follow(), { signal });
    }
    // The place that was sought before the recording was there.
    this.#audio.addEventListener('loadedmetadata', () => this.#moveTo(this.#atMs), { signal });
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
    cancelAnimationFrame(this.#nextFrame);
    this.#audio.pause();
  }

  get isPlaying(): boolean {
    return !this.#audio.paused && !this.#audio.ended;
  }

  get speed(): number {
    return this.#audio.playbackRate;
  }

  set speed(speed: number) {
    this.#audio.defaultPlaybackRate = this.#audio.playbackRate = speed;
  }

  /** Where the sound stands on the answer's clock. */
  get atMs(): number {
    return this.#atMs;
  }

  /** Takes another recording, at an instant; null for none. The same one goes on as it is. */
  take(url: string | null, atMs: number): void {
    if (url === this.#url) return;
    this.#url = url;
    this.#atMs = atMs;
    this.#untilMs = Infinity;
    this.#audio.pause();
    if (url === null) this.#audio.removeAttribute('src');
    else this.#audio.src = url;
  }

  seek(ms: number): void {
    this.#untilMs = Infinity;
    this.#moveTo(ms);
  }

  /** Starts, or stops what plays. What stopped by itself plays on from there. */
  async toggle(): Promise<void> {
    this.#untilMs = Infinity;
    if (this.isPlaying) this.#audio.pause();
    else await this.#audio.play();
  }

  /** Plays a stretch, and stops at its end; one that ends at Infinity plays on. */
  async hear(startMs: number, endMs: number): Promise<void> {
    this.#moveTo(Math.max(0, startMs));
    this.#untilMs = endMs;
    await this.#audio.play();
  }

  #moveTo(ms: number): void {
    this.#atMs = ms;
    if (this.#audio.readyState >= HTMLMediaElement.HAVE_METADATA) this.#audio.currentTime = ms / 1000;
    this.#host.requestUpdate();
  }

  /** Draws what changed, and while it plays, each frame, by the clock of the sound itself. */
  #follow(): void {
    this.#host.requestUpdate();
    cancelAnimationFrame(this.#nextFrame);
    if (this.#audio.readyState >= HTMLMediaElement.HAVE_METADATA) this.#atMs = this.#audio.currentTime * 1000;
    if (this.#atMs >= this.#untilMs) this.#audio.pause();
    else if (this.isPlaying) this.#nextFrame = requestAnimationFrame(() => this.#follow());
  }
}
