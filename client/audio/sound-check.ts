import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Settings } from '../../core/session/settings.ts';
import { MicrophoneBackEvent, MicrophoneLostEvent, RoomEvent } from './capture-event.ts';
import { Capture } from './capture.ts';
import type { MicrophoneProblem } from './microphone-problem.ts';
import { listMicrophones, type MicrophoneChoice } from './microphone.ts';
import { tryVoice, type TriedVoice } from './try-voice.ts';

/** Levels that are kept for drawing: the last ten seconds and a little more. */
const KEPT_LEVELS = 110;

/** What the sound check has found out so far. */
export type SoundCheckState =
  /** The browser is asked for the microphone, or the voice model is loaded. */
  | { readonly type: 'opening' }
  | { readonly type: 'problem'; readonly problem: MicrophoneProblem['type'] | 'voice-model' }
  | { readonly type: 'listening' };

/** Listens to the room for the page that it belongs to, for as long as that is connected. */
export class SoundCheck implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #capture: Capture | null = null;
  #lifetime = new AbortController();
  #state: SoundCheckState = { type: 'opening' };
  #room: RoomEvent | null = null;
  #levels: readonly RoomEvent[] = [];
  #microphones: readonly MicrophoneChoice[] = [];
  #voice: TriedVoice | 'playing' | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): SoundCheckState {
    return this.#state;
  }

  /** The newest of the room; null before the first. */
  get room(): RoomEvent | null {
    return this.#room;
  }

  /** The levels of the last ten seconds, newest last. */
  get levels(): readonly RoomEvent[] {
    return this.#levels;
  }

  /** The microphones that can be chosen. */
  get microphones(): readonly MicrophoneChoice[] {
    return this.#microphones;
  }

  /** The one that is listened to. */
  get microphoneId(): string | null {
    return this.#capture?.microphone.deviceId ?? null;
  }

  /** The browser does not leave the sound as it is. */
  get isProcessed(): boolean {
    return this.#capture?.microphone.isProcessed ?? false;
  }

  /** How the interviewer's voice was heard, when it was tried. */
  get voice(): TriedVoice | 'playing' | null {
    return this.#voice;
  }

  hostConnected(): void {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    const notice = () => void this.#noticeDevices();
    if ('mediaDevices' in navigator)
      navigator.mediaDevices.addEventListener('devicechange', notice, { signal });
    void this.open();
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
    void this.#capture?.close();
    this.#capture = null;
  }

  /** Asks for the microphone, for the first time or anew. */
  async open(): Promise<void> {
    const { signal } = this.#lifetime;
    this.#set({ type: 'opening' });
    const opened = await Capture.open({ hearsRoom: true }).catch(() => ({ type: 'voice-model' as const }));
    if (signal.aborted) {
      if (opened instanceof Capture) await opened.close();
      return;
    }
    if (!(opened instanceof Capture)) {
      this.#set({ type: 'problem', problem: opened.type });
      return;
    }
    this.#capture = opened;
    opened.on(RoomEvent, (room) => this.#hear(room), { signal });
    opened.on(MicrophoneLostEvent, ({ problem }) => this.#set({ type: 'problem', problem: problem.type }), {
      signal,
    });
    opened.on(MicrophoneBackEvent, () => this.#set({ type: 'listening' }), { signal });
    this.#set({ type: 'listening' });
    await this.#noticeDevices();
  }

  /** Listens with another microphone, and remembers it. */
  async choose(deviceId: string): Promise<void> {
    const problem = (await this.#capture?.switchMicrophone(deviceId)) ?? null;
    this.#room = null;
    if (problem !== null) this.#set({ type: 'problem', problem: problem.type });
    else this.#host.requestUpdate();
  }

  /** Plays the interviewer's voice, and listens whether the microphone hears it. */
  async playVoice(settings: Settings, language: string): Promise<void> {
    if (this.#capture === null || this.#voice === 'playing') return;
    this.#setVoice('playing');
    this.#setVoice(await tryVoice(this.#capture, settings, language, this.#lifetime.signal));
  }

  #hear(room: RoomEvent): void {
    this.#room = room;
    this.#levels = [...this.#levels, room].slice(-KEPT_LEVELS);
    this.#host.requestUpdate();
  }

  /** A microphone that was plugged in is tried when there was none. */
  async #noticeDevices(): Promise<void> {
    this.#microphones = await listMicrophones();
    this.#host.requestUpdate();
    const isMissing = this.#state.type === 'problem' && this.#state.problem === 'no-microphone';
    if (isMissing && this.#capture === null && this.#microphones.length > 0) await this.open();
  }

  #set(state: SoundCheckState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #setVoice(voice: TriedVoice | 'playing' | null): void {
    this.#voice = voice;
    this.#host.requestUpdate();
  }
}
