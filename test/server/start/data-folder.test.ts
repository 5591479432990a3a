import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareDataFolder } from '../../../server/start/data-folder.ts';
import { DataLock } from '../../../server/start/data-lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Takes the lock in a process of its own, refers to it no more, and holds it until it is killed. */
async function holdInAnotherProcess(folder: string) {
  const lock = join(import.meta.dirname, '../../../server/start/data-lock.ts');
  const script = `
    const { DataLock } = await import(${JSON.stringify(lock)});
    const isHeld = DataLock.take(${JSON.stringify(folder)}) !== null;
    gc();
    console.log(isHeld ? 'held' : 'refused');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

test('the folder is made for its owner alone, and nothing is left in it', () => {
  const folder = join(temporaryFolder(), 'new', 'folder');

  prepareDataFolder(folder);

  expect(readdirSync(folder)).toEqual([]);
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a folder that cannot be made is refused in one line with what to do', () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');

  expect(() => prepareDataFolder(join(file, 'folder'))).toThrow(
    /^Cannot write to the data folder .* \(ENOTDIR\)\. Name one you may write to: npm start -- --data FOLDER$/,
  );
});

test('a folder is held once, and free again when it is let go', () => {
  const folder = temporaryFolder();

  const first = DataLock.take(folder);
  const second = DataLock.take(folder);
  first?.release();
  const third = DataLock.take(folder);

  expect([first === null, second === null, third === null]).toEqual([false, true, false]);
  third?.release();
});

test('a folder that another process holds is refused, and free the moment that process is killed', async () => {
  const folder = temporaryFolder();
  const { child, said } = await holdInAnotherProcess(folder);

  const whileItRuns = DataLock.take(folder);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const afterwards = DataLock.take(folder);

  expect([said, whileItRuns, afterwards === null]).toEqual(['held', null, false]);
  afterwards?.release();
});
