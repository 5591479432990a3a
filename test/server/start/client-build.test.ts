import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildClientWhenChanged } from '../../../server/start/client-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');

/** A tiny client, built by the same tool. */
function makeProject(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'client'));
  mkdirSync(join(root, 'core'));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'), 'junction');
  cpSync(join(REPOSITORY, 'client/precompress.ts'), join(root, 'client/precompress.ts'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'client/index.html'), '<script type="module" src="./main.ts"></script>');
  writeFileSync(join(root, 'client/main.ts'), `document.title = '${'a long title '.repeat(200)}';`);
  writeFileSync(
    join(root, 'client/vite.config.ts'),
    `import { precompress } from './precompress.ts';
     export default { root: import.meta.dirname, plugins: [precompress()] };`,
  );
  return root;
}

const builtAtMs = (root: string) => statSync(join(root, 'client/dist/index.html')).mtimeMs;

test('the pages are built at first, not again, and again when a source, a core file or the lock file changed', async () => {
  const root = makeProject();

  await buildClientWhenChanged(root);
  const first = builtAtMs(root);
  await buildClientWhenChanged(root);
  expect(builtAtMs(root)).toBe(first);

  for (const source of ['client/main.ts', 'core/new.ts', 'package-lock.json']) {
    const before = builtAtMs(root);
    writeFileSync(join(root, source), '1;');
    await buildClientWhenChanged(root);
    expect([source, builtAtMs(root) > before]).toEqual([source, true]);
  }
});

test('a compressed file stands beside each that is worth it', async () => {
  const root = makeProject();

  await buildClientWhenChanged(root);

  const endings = readdirSync(join(root, 'client/dist/assets')).map((name) => name.replace(/^[^.]+/, ''));
  expect(endings.sort()).toEqual(['.js', '.js.br', '.js.gz']);
  expect(readFileSync(join(root, 'client/dist/index.html'), 'utf8')).toContain('/assets/index-');
});

test('pages that cannot be built are told in one line', async () => {
  const root = makeProject();
  writeFileSync(join(root, 'client/main.ts'), 'this is no program');

  await expect(buildClientWhenChanged(root)).rejects.toThrow(
    'The pages could not be built. Run npm ci, then npm start',
  );
});
