import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file, and the folders it lies in; until it is whole, nothing has its name.
 *
 * @param overwrite whether a file of that name gives way
 * @returns false where there is one that does not
 */
export async function writeWholeFile(path: string, text: string, overwrite: boolean): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeFile(part, text);
    if (overwrite) await rename(part, path);
    // Unlike a renamed one, a linked file never takes the place of another.
    else await link(part, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}
