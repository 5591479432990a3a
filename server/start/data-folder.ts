import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

/**
 * Makes the data folder, readable by its owner alone, and proves that it can be written to.
 *
 * @throws {@link StartError} when it cannot
 */
export function prepareDataFolder(folder: string): void {
  const probe = join(folder, `writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new StartError(
      `Cannot write to the data folder ${folder} (${reason}). Name one you may write to: npm start -- --data FOLDER`,
      { cause: error },
    );
  }
}
