import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import type { PageParts } from '../../core/export/shared-page.ts';

const ENTRY = fileURLToPath(new URL('./shared-page.ts', import.meta.url));
const CLIENT = fileURLToPath(new URL('..', import.meta.url));

/** Where the pages find what a shared page is made of. */
const FILE_NAME = 'shared-page.json';

/** Leaves beside the built pages what a shared page is made of: one script and one style that need nothing else. */
export function sharedPage(): Plugin {
  return {
    name: 'pacenotes-shared-page',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source: JSON.stringify(await buildParts()) });
    },
  };
}

async function buildParts(): Promise<PageParts> {
  const built = await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      // Whatever is linked to, such as a font, stands in the page itself.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = inScript(output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n'));
  const style = output.map(cssOf).join('\n');
  return { script, style, policy: policyOf(script, style) };
}

function cssOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string {
  return file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '';
}

/** Within a script element nothing may look like its end, or like a comment or another script in it. */
function inScript(code: string): string {
  // In the code these stand in strings alone, where the escape is the same sign.
  return code
    .replace(/<(?=\/?script|!--)/g, '\\x3c')
    .replaceAll('\r\n', '\n')
    .trim();
}

/** It asks nothing of any host: no address but those of what stands in the page. */
function policyOf(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'font-src data:',
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
