import { FRAME_SAMPLES } from '../../core/pacing/sample-clock.ts';
import { TrackMaker } from '../../core/pacing/track-maker.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import type { GrowingSound } from './growing-sound.ts';

/** Frames that are judged at a time, so that what is heard meanwhile does not wait: about 10 ms of work. */
const FRAMES_AT_A_TIME = 16;

/** Judges the whole of an ended answer once more, with the gain that it turned out to need. */
export class Rejudging {
  readonly gainDb: number;
  /** The voice of the frames that were judged so far. */
  readonly voice: number[] = [];
  readonly #sound: GrowingSound;
  readonly #maker: TrackMaker;

  constructor(sound: GrowingSound, gainDb: number, model: VoiceModel) {
    this.#sound = sound;
    this.gainDb = gainDb;
    this.#maker = new TrackMaker({ model, gainDb });
  }

  /** Judges the next frames. @returns whether there were any */
  async judgeNext(): Promise<boolean> {
    const from = this.#maker.sampleCount;
    const pcm = this.#sound.read(from, from + FRAMES_AT_A_TIME * FRAME_SAMPLES);
    if (pcm.length === 0) return false;
    this.voice.push(...(await this.#maker.hear(pcm)).voice);
    return true;
  }
}
