import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { HearingThreads } from './hearing-threads.ts';
import { openRecording } from './recording-pcm16.ts';
import { asShared } from './shared-bytes.ts';
import { trackHeard } from './track-recording.ts';

/** Seconds that are decoded at a time. */
const SECONDS_A_PART = 60;

/** About how much of the time each part of the work takes. */
const SHARES = { decode: 0.15, levels: 0.05, hops: 0.2, voice: 0.6 };

/** How far the hearing of a recording is. */
export type HearingProgress = {
  /** 0 to 1; from 0 again when the voice is judged a second time. */
  readonly share: number;
  readonly isSecondTime: boolean;
};

/** Told how far it is. */
export type OnHearing = (progress: HearingProgress) => void;

/** The samples of a recording, and its voice track. */
export type HeardRecording = { readonly pcm: Int16Array; readonly track: VoiceTrack };

/** Hears a wav file on other threads. @throws {@link WavError} when the bytes are no wav file that can be read */
export async function hearRecording(
  wavBytes: Uint8Array,
  threads: HearingThreads,
  onHearing: OnHearing = () => undefined,
): Promise<HeardRecording> {
  const { sampleCount } = openRecording(wavBytes);
  const pcm = new Int16Array(new SharedArrayBuffer(sampleCount * Int16Array.BYTES_PER_ELEMENT));
  const progress = new Progress(onHearing);
  await decode(asShared(wavBytes), pcm, threads, progress);
  const hearing = {
    sampleCount,
    hearLevels: () => threads.run({ type: 'levels', pcm }, progress.of('levels')),
    hearHops: () => threads.run({ type: 'hops', pcm }, progress.of('hops')),
    hearVoice: (gainDb: number) => threads.run({ type: 'voice', pcm, gainDb }, progress.ofVoice()),
  };
  return { pcm, track: await trackHeard(hearing) };
}

async function decode(
  wavBytes: Uint8Array,
  pcm: Int16Array,
  threads: HearingThreads,
  progress: Progress,
): Promise<void> {
  const seconds = Math.ceil(pcm.length / SAMPLE_RATE_HZ);
  const starts = Array.from({ length: Math.ceil(seconds / SECONDS_A_PART) }, (_, i) => i * SECONDS_A_PART);
  const tell = progress.of('decode');
  let done = 0;
  const parts = starts.map(async (fromSecond) => {
    const toSecond = Math.min(seconds, fromSecond + SECONDS_A_PART);
    await threads.run({ type: 'decode', wavBytes, pcm, fromSecond, toSecond });
    tell(++done / starts.length);
  });
  await Promise.all(parts);
}

/** Adds up how far the parts of the work are. */
class Progress {
  readonly #onHearing: OnHearing;
  readonly #done = { decode: 0, levels: 0, hops: 0, voice: 0 };
  #timesJudged = 0;

  constructor(onHearing: OnHearing) {
    this.#onHearing = onHearing;
  }

  of(part: keyof typeof SHARES): (share: number) => void {
    return (share) => {
      this.#done[part] = share;
      this.#tell();
    };
  }

  ofVoice(): (share: number) => void {
    this.#timesJudged++;
    return this.of('voice');
  }

  #tell(): void {
    const { decode, levels, hops, voice } = this.#done;
    const isSecondTime = this.#timesJudged > 1;
    const whole = SHARES.decode * decode + SHARES.levels * levels + SHARES.hops * hops + SHARES.voice * voice;
    this.#onHearing({ share: isSecondTime ? voice : Math.min(1, whole), isSecondTime });
  }
}
