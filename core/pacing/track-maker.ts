import { countClippedSamples, fromPcm16 } from './pcm16.ts';
import { SoundMeter, type HopBytes } from './sound-meter.ts';
import { VoiceJudge } from './voice-judge.ts';
import type { VoiceModel } from './voice-model.ts';
import { TRACK_VERSION, type Interruption, type VoiceTrack } from './voice-track.ts';

/** The part of a voice track that one batch of sound completed, in bytes of the track. */
export type TrackStretch = HopBytes & {
  /** Index of the first of `voice` within the answer. */
  readonly firstFrame: number;
  readonly voice: readonly number[];
  /** Index of the first of `level`, `voicing` and `envelope` within the answer. */
  readonly firstLevel: number;
};

/**
 * Makes an answer's voice track from its sound, batch by batch. The sound may be cut anywhere: the same sound and gain
 * always make the same bytes.
 *
 * It owns the model until `finish` has settled, and resets it when it is made. Batches are heard in the order of the
 * calls; a batch that fails fails all after it, for a track with a hole would be a wrong one.
 */
export class TrackMaker {
  readonly #gainDb: number;
  readonly #judge: VoiceJudge;
  readonly #meter = new SoundMeter();
  readonly #voice: number[] = [];
  readonly #level: number[] = [];
  readonly #voicing: number[] = [];
  readonly #envelope: number[] = [];
  #sampleCount = 0;
  #clippedSamples = 0;
  #isFinished = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ model, gainDb }: { readonly model: VoiceModel; readonly gainDb: number }) {
    this.#gainDb = gainDb;
    this.#judge = new VoiceJudge({ model, gainDb });
  }

  /** Samples at full scale, of those heard so far. */
  get clippedSamples(): number {
    return this.#clippedSamples;
  }

  /** Samples heard so far. */
  get sampleCount(): number {
    return this.#sampleCount;
  }

  /** Hears the next sound of the answer, 16 kHz mono; it is copied, so the caller may give its buffer away. */
  hear(pcm: Int16Array): Promise<TrackStretch> {
    if (this.#isFinished) throw new Error('The answer has been finished; nothing can be heard any more.');
    const samples = pcm.slice();
    return this.#enqueue(() => this.#hear(samples));
  }

  /** Completes what is measured each 10 ms. A last frame or hop that is not full is dropped: it was not wholly heard. */
  finish(): Promise<TrackStretch> {
    this.#isFinished = true;
    return this.#enqueue(async () => this.#keep([], this.#meter.finish()));
  }

  /** The track of all that has been heard; complete once `finish` has settled. */
  track(interruptions: readonly Interruption[]): VoiceTrack {
    return {
      trackVersion: TRACK_VERSION,
      sampleCount: this.#sampleCount,
      gainDb: this.#gainDb,
      voice: Uint8Array.from(this.#voice),
      level: Uint8Array.from(this.#level),
      voicing: Uint8Array.from(this.#voicing),
      envelope: Uint8Array.from(this.#envelope),
      interruptions,
    };
  }

  #enqueue(hear: () => Promise<TrackStretch>): Promise<TrackStretch> {
    const stretch = this.#queue.then(hear);
    this.#queue = stretch;
    return stretch;
  }

  async #hear(pcm: Int16Array): Promise<TrackStretch> {
    const samples = fromPcm16(pcm);
    for (const sample of samples) this.#meter.add(sample);
    const voice = await this.#judge.judge(samples);
    this.#sampleCount += pcm.length;
    this.#clippedSamples += countClippedSamples(pcm);
    return this.#keep(voice, this.#meter.take());
  }

  #keep(voice: number[], hops: HopBytes): TrackStretch {
    const stretch = { firstFrame: this.#voice.length, voice, firstLevel: this.#level.length, ...hops };
    for (const byte of voice) this.#voice.push(byte);
    for (const byte of hops.level) this.#level.push(byte);
    for (const byte of hops.voicing) this.#voicing.push(byte);
    for (const byte of hops.envelope) this.#envelope.push(byte);
    return stretch;
  }
}
