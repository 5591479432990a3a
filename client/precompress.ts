import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Kinds of file that get smaller; fonts and pictures are compressed already. */
const COMPRESSIBLE = /\.(js|css|html|svg|wasm|onnx)$/;

/** Below it the headers outweigh what is saved. */
const WORTH_FROM_BYTES = 1024;

/**
 * As much as a first start can wait for. Of the 14.2 MB of the WebAssembly runtime, 6 leaves 2.77 MB in 0.3 s, 9
 * leaves 2.69 MB in 1.3 s, 10 leaves 2.44 MB in 12 s.
 */
const BROTLI_QUALITY = 6;

/** Leaves a `.br` and a `.gz` beside each built file, so that the server need not compress what it sends. */
export function precompress(): Plugin {
  return {
    name: 'pacenotes-precompress',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const files = Object.keys(bundle).filter((name) => COMPRESSIBLE.test(name));
      await Promise.all(files.map((name) => compressFile(join(dir ?? '', name))));
    },
  };
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < WORTH_FROM_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(content));
}
