import type { SessionFile } from './session-file.ts';

/** What a shared page is made of beside its session. */
export type PageParts = {
  readonly style: string;
  readonly script: string;
  /** The content policy, with the hashes of style and script. */
  readonly policy: string;
};

/** The id of the element that holds the session, as JSON. */
export const SESSION_BLOCK_ID = 'pacenotes-session';

const BLOCK_START = `<script type="application/json" id="${SESSION_BLOCK_ID}">`;
const BLOCK_END = '</script>';

/** Writes a session as one page that opens without a server. Of the session nothing stands in it but as text. */
export function writeSharedPage({ style, script, policy }: PageParts, file: SessionFile): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(file.session.title)} · Pacenotes</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<shared-session></shared-session>',
    `${BLOCK_START}${jsonInHtml(file)}${BLOCK_END}`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The JSON that stands in a shared page; null where there is none. Nothing of the page is parsed as HTML, or run. */
export function findSessionBlock(page: string): string | null {
  const start = page.indexOf(BLOCK_START);
  if (start === -1) return null;
  const from = start + BLOCK_START.length;
  const end = page.indexOf(BLOCK_END, from);
  return end === -1 ? null : page.slice(from, end);
}

/** No sign that begins a tag is left, so no words can end the block. */
function jsonInHtml(file: SessionFile): string {
  return JSON.stringify(file).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
