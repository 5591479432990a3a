import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer, text } from 'node:stream/consumers';
import { isMissing } from '../is-missing.ts';
import { RecordingError } from './recording-error.ts';

/**
 * Decodes a recording of any format with ffmpeg, where it is installed, to a mono wav at the recording's own rate.
 *
 * @throws {@link RecordingError} when there is no ffmpeg, or it cannot read the file; the signal's reason
 */
export async function decodeToWav(file: string, signal: AbortSignal): Promise<Uint8Array> {
  // `file:` keeps a name with a colon from being taken for an address; only files are ever opened.
  const input = ['-protocol_whitelist', 'file,pipe', '-i', `file:${file}`];
  const output = ['-map', '0:a:0', '-ac', '1', '-c:a', 'pcm_s16le', '-f', 'wav', 'pipe:1'];
  const args = ['-nostdin', '-v', 'error', ...input, ...output];
  const ffmpeg = spawn('ffmpeg', args, { stdio: ['ignore', 'pipe', 'pipe'], signal });
  try {
    const [wav, complaint, ended] = await Promise.all([
      buffer(ffmpeg.stdout),
      text(ffmpeg.stderr),
      once(ffmpeg, 'close'),
    ]);
    const code: unknown = ended[0];
    if (code === 0) return wav;
    throw new RecordingError(`expected sound that ffmpeg can read, got ${lastLine(complaint)}`);
  } catch (cause) {
    signal.throwIfAborted();
    if (!isMissing(cause)) throw cause;
    throw new RecordingError(
      'expected a wav file, got another format; with ffmpeg installed it can be measured',
      {
        cause,
      },
    );
  }
}

function lastLine(complaint: string): string {
  return complaint.trim().split('\n').at(-1) ?? '';
}
