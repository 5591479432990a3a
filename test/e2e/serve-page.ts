import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type Plugin } from 'vite';

const CONFIG = fileURLToPath(new URL('../../client/vite.config.ts', import.meta.url));

/** As strict as the product's own: worklet, worker and voice model must do with it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
].join('; ');

/** A page that is served until it is closed. */
export type ServedPage = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Builds the page of a folder as the product is built, and serves it on this machine.
 *
 * @param plugin for what is to be measured inside
 */
export async function servePage(folder: URL, plugin?: Plugin): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'pacenotes-page-'));
  const shared = { root: fileURLToPath(folder), configFile: CONFIG, logLevel: 'warn' } as const;
  const plugins = plugin === undefined ? [] : [plugin];
  await build({
    ...shared,
    plugins,
    worker: { plugins: () => plugins },
    build: { outDir, emptyOutDir: true },
  });
  const headers = { 'content-security-policy': CONTENT_SECURITY_POLICY };
  const server = await preview({ ...shared, build: { outDir }, preview: { headers } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The page is not served.');
  return {
    url,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
