import { SafekeepingError } from '../safekeeping/safekeeping-error.ts';
import { writeBackup } from '../safekeeping/write-backup.ts';
import type { DataOptions } from './data-options.ts';
import { describeReplayed } from './describe-replayed.ts';
import type { Lines } from './run-pacenotes.ts';

/** Writes a backup of a data folder, also while a server works on it. */
export async function runBackup(
  { dataFolder, files: [file = ''] }: DataOptions,
  lines: Lines,
): Promise<number> {
  try {
    const { archived, replayed } = await writeBackup(dataFolder, file);
    lines.log(
      `${file}: ${describeReplayed(replayed)}, ${archived.files} files of sound, notes, banks and settings`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof SafekeepingError)) throw error;
    lines.error(error.message);
    return 1;
  }
}
