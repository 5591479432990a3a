/** A text without its inline markup, and what the markup said. */
export type PlainText = {
  readonly text: string;
  readonly isBold: boolean;
  readonly boldLead: string;
  readonly isStruck: boolean;
  readonly urls: readonly string[];
};

const URL = /\b(?:https?:\/\/|www\.)[^\s<>()[\]"'`]+[^\s<>()[\]"'`.,;:!?]/giu;
/* Bounded, and no bracket within: a line of brackets alone would be read again from each of them. */
const IMAGE_OR_LINK = /!?\[([^[\]]{0,500})\]\(([^\s)]{0,2000})[^)]{0,500}\)/g;
const WIKI_LINK = /\[\[(?:[^[\]|]{0,500}\|)?([^[\]]{0,500})\]\]/g;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;
const BOLD_LEAD = /^(?:\*\*|__|==)(.+?)(?:\*\*|__|==)/;
const BOLD_ALL = /^(?:\*\*|__|==)(?:(?!\*\*|__|==).)+(?:\*\*|__|==)[\s:.?]*$/;
/** `**Why us?** (they always ask)`, `**the album** / being censored` */
const BOLD_AND_ASIDE =
  /^(?:\*\*|__|==)(?:(?!\*\*|__|==).){14,}(?:\*\*|__|==)\s*(?:\([^()]{1,30}\)|\/ [^/]{1,30})$/;
const STRUCK_ALL = /^~~.+~~$/;

/** Reads Markdown and stray HTML within one line; what is no markup stays as written. */
export function stripMarkup(written: string): PlainText {
  // Most lines have none of it, and a long document is mostly such lines.
  if (!/[*_~`=<[\\/.]/.test(written)) return plain(written);
  const line = written
    .replace(TAG, (tag) => (/^<\/?(?:b|strong|summary)\b/i.test(tag) ? '**' : ' '))
    .replace(/\*{3,}/g, '**')
    .trim();
  const urls = [...line.matchAll(URL)].map(([url]) => url);
  const lead = BOLD_LEAD.exec(line)?.[1] ?? '';
  const isBold = BOLD_ALL.test(line) || BOLD_AND_ASIDE.test(line);
  return {
    text: stripInline(line),
    isBold,
    boldLead: isBold ? '' : stripInline(lead),
    isStruck: STRUCK_ALL.test(line),
    urls,
  };
}

function plain(written: string): PlainText {
  return { text: tidySpaces(written), isBold: false, boldLead: '', isStruck: false, urls: [] };
}

function stripInline(text: string): string {
  const bare = text
    .replace(/\\(?:emph|textbf|textit|underline)\{([^{}]*)\}/gu, '$1')
    .replace(/(?<=\w)::(?=\s)/gu, ':')
    .replace(IMAGE_OR_LINK, (_, words: string, url: string) => (words === '' ? url : words))
    .replace(WIKI_LINK, '$1')
    .replace(/(?<=\s)#(?!(?:q|question)\/)[\p{L}\d-]+\/[\p{L}\d/-]+/gu, '')
    .replace(/\*\*|__|~~|%%|==(?=\S)|(?<=\S)==/g, '')
    .replace(/(^|[\s("'“])[*_](?=\S)([^*_]*[^*_\s])[*_](?=$|[\s)"'”.,;:!?])/g, '$1$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
  return tidySpaces(bare);
}

function tidySpaces(text: string): string {
  return text.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu, ' ').trim();
}
