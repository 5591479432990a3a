import type { InterruptionCause } from '../../core/pacing/voice-track.ts';
import { openMicrophone, type Microphone } from './microphone.ts';
import type { MicrophoneProblem } from './microphone-problem.ts';

/** What is done when the microphone comes and goes. */
export type MicrophoneHandlers = {
  readonly onGone: (problem: MicrophoneProblem, cause: InterruptionCause) => void;
  readonly onBack: () => void;
};

/**
 * The microphone of a capture: when it is pulled out another takes its place, as soon as there is one. The sound engine
 * runs on meanwhile, so the clock does too.
 */
export class LiveMicrophone {
  readonly #context: AudioContext;
  readonly #destination: AudioNode;
  readonly #handlers: MicrophoneHandlers;
  readonly #lifetime = new AbortController();
  #connection: { readonly source: AudioNode; readonly lifetime: AbortController } | null = null;
  #microphone: Microphone;
  #isReopening = false;

  constructor(
    microphone: Microphone,
    context: AudioContext,
    destination: AudioNode,
    handlers: MicrophoneHandlers,
  ) {
    this.#microphone = microphone;
    this.#context = context;
    this.#destination = destination;
    this.#handlers = handlers;
    this.#connect(microphone);
    const { signal } = this.#lifetime;
    navigator.mediaDevices.addEventListener('devicechange', () => void this.#replaceEnded(), { signal });
  }

  get microphone(): Microphone {
    return this.#microphone;
  }

  /** Listens with another microphone from now on; the one before goes on when there is a problem. */
  async switchTo(deviceId: string): Promise<MicrophoneProblem | null> {
    const opened = await openMicrophone(deviceId, this.#microphone.cancelsEcho);
    if ('type' in opened) return opened;
    this.#disconnect();
    this.#handlers.onGone({ type: 'no-microphone' }, 'microphone-ended');
    this.#connect(opened);
    this.#handlers.onBack();
    return null;
  }

  close(): void {
    this.#lifetime.abort();
    this.#disconnect();
  }

  #connect(microphone: Microphone): void {
    const source = this.#context.createMediaStreamSource(microphone.stream);
    source.connect(this.#destination);
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const { track } = microphone;
    track.addEventListener('ended', () => this.#handleEnded(), { signal });
    track.addEventListener('mute', () => this.#handleMuted(), { signal });
    track.addEventListener('unmute', () => this.#handlers.onBack(), { signal });
    this.#microphone = microphone;
    this.#connection = { source, lifetime };
    if (track.muted) this.#handleMuted();
  }

  #disconnect(): void {
    this.#connection?.lifetime.abort();
    this.#connection?.source.disconnect();
    this.#connection = null;
    this.#microphone.track.stop();
  }

  #handleMuted(): void {
    this.#handlers.onGone({ type: 'silent' }, 'microphone-muted');
  }

  #handleEnded(): void {
    this.#handlers.onGone({ type: 'no-microphone' }, 'microphone-ended');
    void this.#replaceEnded();
  }

  async #replaceEnded(): Promise<void> {
    if (this.#microphone.track.readyState === 'live' || this.#isReopening) return;
    this.#isReopening = true;
    const opened = await openMicrophone(undefined, this.#microphone.cancelsEcho).finally(
      () => (this.#isReopening = false),
    );
    if ('type' in opened) return;
    if (this.#lifetime.signal.aborted) {
      opened.track.stop();
      return;
    }
    this.#disconnect();
    this.#connect(opened);
    this.#handlers.onBack();
  }
}
