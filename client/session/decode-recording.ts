import { MAX_WAV_BYTES } from '../../core/session/recording-limit.ts';
import { ApiError } from './api.ts';
import { runConversion } from './run-conversion.ts';

/** What a sample takes in the wav that is made: 16 bits of one channel. */
const BYTES_PER_SAMPLE = 2;

/**
 * Makes a wav of a recording in another format (what phones and calls leave: m4a, mp3, ogg, webm, flac, mp4), by the
 * browser's own decoders, at the recording's rate, its channels mixed to one. Every sound keeps its moment; all of an
 * mp3 together stands up to 0.1 s later, for that format keeps its encoder's delay.
 *
 * @param onShare told again and again how much is done, 0 to 1
 * @param signal stops it
 * @throws {@link ApiError} with words for a person, where there is no sound that this browser can read
 */
export async function decodeRecording(
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const { ALL_FORMATS, BlobSource, BufferTarget, Conversion, Input, Output, WavOutputFormat } =
    await import('mediabunny');
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null) throw noSound(file);
    const samples = (await track.computeDuration()) * (await track.getSampleRate());
    if (samples * BYTES_PER_SAMPLE > MAX_WAV_BYTES) throw tooLong(file);

    const target = new BufferTarget();
    const output = new Output({ format: new WavOutputFormat(), target });
    const audio = { codec: 'pcm-s16' as const, numberOfChannels: 1, forceTranscode: true };
    const how = { input, output, audio, tracks: 'primary' as const, video: { discard: true } };
    const conversion = await Conversion.init({ ...how, showWarnings: false });
    conversion.onProgress = onShare;
    await runConversion(conversion, signal);
    if (target.buffer === null) throw noSound(file);
    return new Blob([target.buffer], { type: 'audio/wav' });
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ApiError ? error : noSound(file, error);
  } finally {
    input.dispose();
  }
}

function noSound({ name }: File, cause?: unknown): ApiError {
  const message = `${name}: expected a recording (wav, m4a, mp3, ogg, webm, flac, mp4), got a file in which this browser finds no sound that it can read.`;
  return new ApiError(message, null, cause);
}

function tooLong({ name }: File): ApiError {
  return new ApiError(
    `${name}: expected at most two hours of sound. The command line measures longer files.`,
    null,
  );
}
