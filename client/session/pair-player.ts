import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A recording of one of the two, and its first word on its own answer's clock. */
export type PairedSound = { readonly url: string; readonly onsetMs: number };

/** Which of the two is heard. */
export type Side = 'a' | 'b';

/** The one that is not heard may run apart from the other by so much before it is set right; a glottal pulse is 10 ms. */
const APART_MS = 40;

/** Plays two recordings together, first word on first word; one is heard, and the other goes along in silence. */
export class PairPlayer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sounds = { a: new Audio(), b: new Audio() };
  #onsets = { a: 0, b: 0 };
  #heard: Side = 'a';
  #fromOnsetMs = 0;
  #lifetime = new AbortController();
  #nextFrame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    for (const sound of Object.values(this.#sounds))
      for (const type of ['play', 'pause', 'ended'])
        sound.addEventListener(type, () => this.#follow(), { signal });
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
    this.stop();
  }

  /** The one that is heard. */
  get heard(): Side {
    return this.#heard;
  }

  get isPlaying(): boolean {
    return Object.values(this.#sounds).some((sound) => !sound.paused && !sound.ended);
  }

  /** Where both stand, from the first word of each. */
  get fromOnsetMs(): number {
    return this.#fromOnsetMs;
  }

  /** Takes two recordings, each from its first word; null for one without sound. */
  take(a: PairedSound | null, b: PairedSound | null): void {
    this.stop();
    this.#onsets = { a: a?.onsetMs ?? 0, b: b?.onsetMs ?? 0 };
    this.#fromOnsetMs = 0;
    for (const [side, sound] of [
      ['a', a],
      ['b', b],
    ] as const) {
      if (sound === null) this.#sounds[side].removeAttribute('src');
      else this.#sounds[side].src = sound.url;
    }
    this.hear(a === null && b !== null ? 'b' : 'a');
  }

  /** Hears the other one from here on; where it stands stays. */
  hear(side: Side): void {
    this.#heard = side;
    for (const each of ['a', 'b'] as const) this.#sounds[each].muted = each !== side;
    this.#host.requestUpdate();
  }

  seek(fromOnsetMs: number): void {
    this.#fromOnsetMs = Math.max(0, fromOnsetMs);
    for (const side of ['a', 'b'] as const) this.#place(side);
    this.#host.requestUpdate();
  }

  /** Starts both together, or stops them. Where both have ended, they begin anew. */
  async toggle(): Promise<void> {
    if (this.isPlaying) {
      this.stop();
      return;
    }
    const present = (['a', 'b'] as const).filter((side) => this.#sounds[side].src !== '');
    if (present.every((side) => this.#sounds[side].ended)) this.#fromOnsetMs = 0;
    for (const side of present) this.#place(side);
    await Promise.all(present.map((side) => this.#sounds[side].play()));
  }

  stop(): void {
    cancelAnimationFrame(this.#nextFrame);
    for (const sound of Object.values(this.#sounds)) sound.pause();
  }

  #place(side: Side): void {
    this.#sounds[side].currentTime = (this.#onsets[side] + this.#fromOnsetMs) / 1000;
  }

  /** While they play: the one that is heard is the clock, unless it has ended before the other. */
  #follow(): void {
    cancelAnimationFrame(this.#nextFrame);
    this.#host.requestUpdate();
    if (!this.isPlaying) return;
    const other = this.#heard === 'a' ? 'b' : 'a';
    const clock = isRunning(this.#sounds[this.#heard]) ? this.#heard : other;
    this.#fromOnsetMs = this.#sounds[clock].currentTime * 1000 - this.#onsets[clock];
    const behind = clock === 'a' ? 'b' : 'a';
    const apartMs = this.#sounds[behind].currentTime * 1000 - this.#onsets[behind] - this.#fromOnsetMs;
    if (isRunning(this.#sounds[behind]) && Math.abs(apartMs) > APART_MS) this.#place(behind);
    this.#nextFrame = requestAnimationFrame(() => this.#follow());
  }
}

function isRunning(sound: HTMLAudioElement): boolean {
  return !sound.paused && !sound.ended;
}
