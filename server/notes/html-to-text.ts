import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is written so far. */
type Writing = { readonly lines: string[]; line: string };

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe', 'object']);
const BLOCKS = new Set(
  'p div section article header footer main aside table tr ul ol li h1 h2 h3 h4 h5 h6 blockquote pre details summary dl dt dd figure hr body'.split(
    ' ',
  ),
);
const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i;
const MAX_DEPTH = 200;

/** Writes the text of a page as Markdown, one block a line; nothing in it is run or fetched. */
export function htmlToText(html: string): string {
  const writing: Writing = { lines: [], line: '' };
  writeAll(parse(html).childNodes, writing, 0, '');
  endLine(writing);
  return writing.lines.join('\n');
}

function writeAll(nodes: readonly Node[], writing: Writing, depth: number, list: string): void {
  if (depth > MAX_DEPTH) return;
  let number = 0;
  for (const node of nodes) {
    if (node.nodeName === '#text') writing.line += textOf(node).replace(/\s+/g, ' ');
    else if (isElement(node) && !SKIPPED.has(node.tagName)) {
      if (node.tagName === 'li') number += 1;
      writeElement(node, writing, depth, list, number);
    }
  }
}

function writeElement(element: Element, writing: Writing, depth: number, list: string, number: number): void {
  const { tagName } = element;
  if (tagName === 'br') endLine(writing);
  else if (tagName === 'hr') writeLine(writing, '---');
  else if (tagName === 'input') writing.line += isTicked(element);
  else if (tagName === 'tr') writeLine(writing, `| ${cellsOf(element, depth).join(' | ')} |`);
  else if (BLOCKS.has(tagName)) writeBlock(element, writing, depth, list, number);
  else writeInline(element, writing, depth, list);
}

function writeBlock(element: Element, writing: Writing, depth: number, list: string, number: number): void {
  const { tagName } = element;
  endLine(writing);
  if (tagName === 'ul' || tagName === 'ol') {
    writeAll(element.childNodes, writing, depth + 1, list + (tagName === 'ul' ? '-' : '1'));
    return;
  }
  writing.line = startOf(element, list, number);
  const start = writing.line;
  writeAll(element.childNodes, writing, depth + 1, list);
  if (writing.line === start) writing.line = '';
  endLine(writing);
  if (tagName === 'p' && element.childNodes.length === 0) writing.lines.push('');
}

/** A list's item is written further in by its depth, a heading with its signs. */
function startOf({ tagName }: Element, list: string, number: number): string {
  if (tagName === 'li')
    return `${'    '.repeat(Math.max(0, list.length - 1))}${list.endsWith('1') ? `${number}.` : '-'} `;
  if (/^h[1-6]$/.test(tagName)) return `${'#'.repeat(Number(tagName.slice(1)))} `;
  return tagName === 'blockquote' ? '> ' : '';
}

function writeInline(element: Element, writing: Writing, depth: number, list: string): void {
  const mark = markOf(element);
  const url = element.tagName === 'a' ? attribute(element, 'href') : '';
  const from = writing.line.length;
  const linesBefore = writing.lines.length;
  writeAll(element.childNodes, writing, depth + 1, list);
  const words = writing.line.slice(from);
  if (writing.lines.length > linesBefore || words.trim() === '') return;
  const isLink = /^https?:/i.test(url) && !words.includes(url);
  const linked = isLink ? `[${words.trim()}](${url})` : words;
  writing.line = writing.line.slice(0, from) + wrap(linked, mark);
}

function wrap(words: string, mark: string): string {
  if (mark === '') return words;
  const trimmed = words.trim();
  const [before = '', after = ''] = words.split(trimmed);
  return `${before}${mark}${trimmed}${mark}${after}`;
}

function markOf(element: Element): string {
  const { tagName } = element;
  if (tagName === 's' || tagName === 'del' || tagName === 'strike') return '~~';
  const style = attribute(element, 'style');
  // Google Docs wraps a whole page in `<b style="font-weight:normal">`.
  const isBold = (tagName === 'b' || tagName === 'strong') && !/font-weight:\s*normal/i.test(style);
  return isBold || BOLD_STYLE.test(style) ? '**' : '';
}

function cellsOf(row: Element, depth: number): string[] {
  return row.childNodes.filter(isElement).map((cell) => {
    const inner: Writing = { lines: [], line: '' };
    writeAll(cell.childNodes, inner, depth + 1, '');
    endLine(inner);
    return inner.lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' / ')
      .replaceAll('|', '/');
  });
}

function isTicked(element: Element): string {
  if (attribute(element, 'type') !== 'checkbox') return '';
  return element.attrs.some(({ name }) => name === 'checked') ? '[x] ' : '[ ] ';
}

function writeLine(writing: Writing, line: string): void {
  endLine(writing);
  writing.lines.push(line);
}

function endLine(writing: Writing): void {
  if (writing.line.trim() !== '') writing.lines.push(writing.line.trimEnd());
  writing.line = '';
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((given) => given.name === name)?.value ?? '';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : '';
}
