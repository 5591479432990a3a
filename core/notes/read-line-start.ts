import type { Marker } from './note-block.ts';

/** What stands before the words of a line. */
export type LineStart = {
  readonly indent: number;
  readonly isQuoted: boolean;
  /** The kind of the callout whose title it is, or `comment`; empty for none. */
  readonly mark: string;
  readonly headingLevel: number;
  readonly marker: Marker;
  readonly number: string;
  readonly isChecked: boolean;
  readonly picture: string;
  /** The line from its first word on, or from its first inline markup. */
  readonly rest: string;
};

const TAB_COLUMNS = 4;
const SPACES = /^[\s\u00a0\ufeff\u200b]*/u;
const QUOTE = /^(?:>\s?)+/;
const CALLOUT = /^\[!(\w+)\][-+]?\s*/;
const HIDDEN = /^%%\s*(\S.*?)\s*%%$/u;
/** What a chat writes before each message, and LaTeX around a heading. */
const STAMP =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*(?:[-–]\s*)?(?:[^:：]{1,30}[:：]\s+)?/iu;
const SECTION = /^\\(?:(sub)*)(?:section|chapter|paragraph)\*?\{(.*)\}\s*$/u;
/** The subject of a mail to oneself stands over its text. */
const SUBJECT =
  /^(?:subject|betreff|asunto|objet|onderwerp|oggetto)\s?:\s+(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s+)*(?=\S)/iu;
/** `// my own remark`: what a programmer writes before one. */
const SLASHES = /^\/\/+\s+(?=\S)/;
const COMMENT = /^(?:%+|<!--)\s*|\s*(?:%%+|-->)\s*$/gu;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const CHECKBOX = /^(?:[-*+•]\s+)?(?:\[( |x|X|✓|✔|✅)?\]|(☐|☑|☒|✅|⬜|□|■))\s*/u;
const BULLET =
  /^(?:[-+•◦▪▫●○‣⁃·∙–—]\s+[▸▾▶▼►▹▻◂◀]|[-+~•◦▪▫●○‣⁃·∙–—▸▾▶▼►▹]|\*(?!\*)|o(?=\s{2,}|\t))\s+|^[?!»›§^¬=][?!]?\s+(?=\p{L})|^[\p{So}\p{Sm}](?<![→⇒←↔~<>|+=✓✔☐☑☒⬜✅□■\p{Extended_Pictographic}])\s+|^[•◦▪●○‣⁃∙]|^-(?=\p{L})|^\*(?=\p{L}[^*]*$)/u;
/** Capitals are left alone: `S)` and `A.` may be the parts of a story. */
const NUMBER =
  /^\(?(?:(\d{1,3}(?:\.\d{1,2})*)(?:\.(?!\d)|[)]|\/(?=\s))|(\d{1,2}(?:\.\d{1,2})+)(?=\s)|([a-h])[.)](?=\s)|([ivx]{2,4}|[IVX]{1,4})[.)](?=\s)|([IVX]{1,4}\.[A-Z0-9]{1,2}\.?|[A-H]\.?\d{1,2}[.)]?)(?=\s)|#(\d{1,3})[.):]?(?=\s))\)?(?:\s+|$)/u;
const PICTURE = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u20e3)+\s*/u;

/** Reads the indent, quotation, heading, list marker and checkbox that a line begins with. */
export function readLineStart(line: string): LineStart {
  const spaces = SPACES.exec(line)?.[0] ?? '';
  const quoted = tidyStart(line.slice(spaces.length));
  const unquoted = QUOTE.test(quoted) ? quoted.replace(QUOTE, '').replace(CALLOUT, '').trimStart() : quoted;
  const [, hashes = '', heading = ''] = HEADING.exec(unquoted) ?? [];
  const body = hashes === '' ? unquoted : heading;
  const { rest: written, ...marker } = readMarker(body);
  const rest = HIDDEN.exec(written)?.[1] ?? written;
  const isHidden = rest !== written || HIDDEN.test(line.trim()) || /^<!--.*-->$/.test(line.trim());
  return {
    indent: columnsOf(spaces),
    isQuoted: quoted !== unquoted,
    mark: isHidden
      ? 'comment'
      : QUOTE.test(quoted)
        ? (CALLOUT.exec(quoted.replace(QUOTE, ''))?.[1] ?? '').toLowerCase()
        : '',
    headingLevel: hashes.length,
    ...marker,
    picture: Array.from(PICTURE.exec(rest)?.[0] ?? '')[0] ?? '',
    rest: rest.replace(PICTURE, ''),
  };
}

/** A line without the time stamp of a chat, signs of a comment, or a command around its heading. */
function tidyStart(line: string): string {
  if (/^[[\d]/.test(line)) return line.replace(STAMP, '');
  if (line.startsWith('\\'))
    return line
      .replace(
        SECTION,
        (_, sub: string | undefined, words: string) => `${sub === undefined ? '#' : '##'}# ${words}`,
      )
      .replace(/^\\title\{(.*)\}$/u, '# $1')
      .replace(/^\\\w+\{(.*)\}$/u, '$1');
  if (SUBJECT.test(line)) return line.replace(SUBJECT, '# ');
  if (line.startsWith('//')) return line.replace(SLASHES, '');
  return /^(?:%|<!--)/.test(line) ? line.replace(COMMENT, '') : line;
}

function readMarker(body: string): Pick<LineStart, 'marker' | 'number' | 'isChecked' | 'rest'> {
  const box = CHECKBOX.exec(body)?.[0] ?? '';
  const isChecked = /[xX✓✔✅☑☒■]/u.test(box);
  const bullet = box === '' ? (BULLET.exec(body)?.[0] ?? '') : '';
  const after = body.slice(box.length + bullet.length);
  const [numbering = '', ...numbers] = NUMBER.exec(after) ?? [];
  const number = numbers.find(Boolean) ?? '';
  const marker = box !== '' ? 'check' : number !== '' ? 'number' : bullet !== '' ? 'bullet' : 'none';
  return { marker, number, isChecked, rest: after.slice(numbering.length) };
}

function columnsOf(spaces: string): number {
  return Array.from(spaces).reduce(
    (columns, space) => (space === '\t' ? columns + TAB_COLUMNS - (columns % TAB_COLUMNS) : columns + 1),
    0,
  );
}
