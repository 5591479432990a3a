import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StartError } from './start-error.ts';

/** The folders that the pages are built from; of the packages, the lock file tells. */
const SOURCE_FOLDERS = ['client', 'core'];

/**
 * Builds the pages where their sources are not those they were built from. All output goes to standard error.
 *
 * @param root the folder of package.json
 * @throws {@link StartError} when the build fails; what was wrong is on standard error already
 */
export async function buildClientWhenChanged(root: string): Promise<void> {
  const stamp = join(root, 'client', 'dist', '.sources');
  const sources = hashSources(root);
  if (readStamp(stamp) === sources) return;

  process.stderr.write('Building the pages: once, and again when their sources change …\n');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', join('client', 'vite.config.ts'), '--logLevel', 'warn'];
  // Under another NODE_ENV the pages would hold development code, and still count as built.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2], env });
  const [status] = (await once(build, 'exit')) as [number | null];
  if (status !== 0) throw new StartError('The pages could not be built. Run npm ci, then npm start');
  writeFileSync(stamp, sources);
}

/** A hash of every source file's path and content. */
function hashSources(root: string): string {
  const files = SOURCE_FOLDERS.flatMap((folder) => filesIn(root, folder)).sort();
  const hash = createHash('sha256');
  for (const path of [...files, 'package-lock.json']) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(root: string, folder: string): string[] {
  const built = join(root, 'client', 'dist');
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(built))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function readStamp(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Never built, or by hand.
    return null;
  }
}
