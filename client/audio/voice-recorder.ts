import { MAX_QUESTION_SOUND_MS } from '../../core/session/question-sound-limit.ts';
import workletUrl from './capture.worklet.ts?worker&url';
import { openMicrophone, type Microphone } from './microphone.ts';
import type { MicrophoneProblem } from './microphone-problem.ts';
import { CAPTURE_PROCESSOR, type NativeBlock } from './native-block.ts';
import { resumeSound } from './start-capture.ts';

/** A level is told each so often. */
const LEVEL_MS = 100;

/** Nothing is quieter on a meter. */
const SILENT_DBFS = -100;

/** What a recorder tells while it records. */
export type RecorderNews = {
  /** The loudest moment since the last news. */
  readonly levelDbfs: number;
  readonly elapsedMs: number;
};

/** What was recorded: mono, -1 to 1. */
export type RecordedSound = { readonly samples: Float32Array; readonly sampleRateHz: number };

/** Told of what is recorded, and when it ends by itself: the microphone is gone, or the longest sound is full. */
export type RecorderHandlers = {
  readonly onNews: (news: RecorderNews) => void;
  readonly onEnd: () => void;
};

/** Records one sound from the microphone, as it is and at its own rate, up to the longest that a question has. */
export class VoiceRecorder {
  readonly #microphone: Microphone;
  readonly #context: AudioContext;
  readonly #node: AudioWorkletNode;
  readonly #handlers: RecorderHandlers;
  readonly #blocks: Float32Array[] = [];
  #length = 0;
  #peak = 0;
  #toldMs = 0;

  private constructor(
    microphone: Microphone,
    context: AudioContext,
    node: AudioWorkletNode,
    handlers: RecorderHandlers,
  ) {
    this.#microphone = microphone;
    this.#context = context;
    this.#node = node;
    this.#handlers = handlers;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<NativeBlock>) => this.#hear(data.samples);
    node.port.postMessage(port2, [port2]);
    context.createMediaStreamSource(microphone.stream).connect(node);
    microphone.track.addEventListener('ended', () => handlers.onEnd(), { once: true });
  }

  /** Asks for the microphone, and records from then on; the caller stops it or closes it. */
  static async start(handlers: RecorderHandlers): Promise<VoiceRecorder | MicrophoneProblem> {
    const microphone = await openMicrophone();
    if ('type' in microphone) return microphone;
    const context = new AudioContext();
    try {
      await resumeSound(context);
      await context.audioWorklet.addModule(workletUrl);
      const node = new AudioWorkletNode(context, CAPTURE_PROCESSOR, {
        numberOfOutputs: 0,
        channelCount: 1,
        channelCountMode: 'explicit',
      });
      return new VoiceRecorder(microphone, context, node, handlers);
    } catch (error) {
      microphone.track.stop();
      await context.close();
      throw error;
    }
  }

  /** Ends it, and gives what was recorded. */
  async stop(): Promise<RecordedSound> {
    await this.close();
    const { sampleRate } = this.#context;
    const most = Math.floor((MAX_QUESTION_SOUND_MS * sampleRate) / 1000);
    const samples = new Float32Array(this.#length);
    let at = 0;
    for (const block of this.#blocks) {
      samples.set(block, at);
      at += block.length;
    }
    return { samples: samples.subarray(0, most), sampleRateHz: sampleRate };
  }

  /** Lets go of the microphone. */
  async close(): Promise<void> {
    this.#microphone.track.stop();
    this.#node.port.postMessage(null);
    if (this.#context.state !== 'closed') await this.#context.close();
  }

  #hear(samples: Float32Array): void {
    this.#blocks.push(samples);
    this.#length += samples.length;
    for (const sample of samples) this.#peak = Math.max(this.#peak, Math.abs(sample));
    const elapsedMs = (this.#length * 1000) / this.#context.sampleRate;
    if (elapsedMs - this.#toldMs < LEVEL_MS) return;
    this.#toldMs = elapsedMs;
    this.#handlers.onNews({
      levelDbfs: Math.max(SILENT_DBFS, 20 * Math.log10(this.#peak)),
      elapsedMs,
    });
    this.#peak = 0;
    if (elapsedMs >= MAX_QUESTION_SOUND_MS) this.#handlers.onEnd();
  }
}
