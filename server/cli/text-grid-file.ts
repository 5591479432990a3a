import { basename, extname, join } from 'node:path';
import { writeTextGrid, type MeasuredSound } from '../../core/pacing/text-grid.ts';
import type { FoundRecording } from './find-recordings.ts';
import type { TextGridOptions } from './measure-options.ts';
import { RecordingError } from './recording-error.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Writes a recording's TextGrid, beside it or in the folder that was named.
 *
 * @throws {@link RecordingError} where there is nothing to write, or another file in its place
 */
export async function writeTextGridFile(
  sound: MeasuredSound,
  recording: FoundRecording,
  { folder, overwrite }: TextGridOptions,
): Promise<void> {
  const text = writeTextGrid(sound);
  if (text === null) throw new RecordingError('no TextGrid: expected sound, got 0 ms of it');
  const path = textGridPath(recording, folder);
  const isWritten = await writeWholeFile(path, text, overwrite);
  if (!isWritten) {
    throw new RecordingError(`${path}: expected no such file yet, got one; --overwrite writes over it`);
  }
}

function textGridPath({ file, placeInFolder }: FoundRecording, folder: string | null): string {
  const sound = folder === null ? file : join(folder, placeInFolder ?? basename(file));
  return `${sound.slice(0, sound.length - extname(sound).length)}.TextGrid`;
}
