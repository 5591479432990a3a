import { parse } from 'parse5';
import { attribute, isElement, textOf, type Element, type Node } from './html-element.ts';
import { isWordMarker, wordItemStart } from './word-list.ts';

/** What is written so far. A line that is no more than its start, such as an item's dash, waits for words. */
type Writing = { readonly lines: string[]; line: string; start: string };

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
  const writing: Writing = { lines: [], line: '', start: '' };
  writeAll(parse(html).childNodes, writing, 0, '');
  endLine(writing);
  return writing.lines.join('\n');
}

function writeAll(nodes: readonly Node[], writing: Writing, depth: number, list: string): void {
  if (depth > MAX_DEPTH) return;
  let number = 0;
  for (const node of nodes) {
    if (node.nodeName === '#text') writeText(textOf(node), writing);
    else if (isElement(node) && !SKIPPED.has(node.tagName) && !isWordMarker(node)) {
      if (node.tagName === 'li') number += 1;
      writeElement(node, writing, depth, list, number);
    }
  }
}

function writeElement(element: Element, writing: Writing, depth: number, list: string, number: number): void {
  const { tagName } = element;
  if (tagName === 'br') breakLine(writing);
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
  const start = startOf(element, list, number);
  const linesBefore = writing.lines.length;
  if (start !== '') begin(writing, start);
  writeAll(element.childNodes, writing, depth + 1, list);
  endLine(writing);
  if (start !== '') begin(writing, '');
  if (tagName === 'p' && writing.start === '' && writing.lines.length === linesBefore) writing.lines.push('');
}

/** A list's item is written further in by its depth, a heading with its signs. */
function startOf(element: Element, list: string, number: number): string {
  const { tagName } = element;
  if (tagName === 'li')
    return `${'    '.repeat(Math.max(0, list.length - 1))}${list.endsWith('1') ? `${number}.` : '-'} `;
  if (/^h[1-6]$/.test(tagName)) return `${'#'.repeat(Number(tagName.slice(1)))} `;
  return tagName === 'blockquote' ? '> ' : wordItemStart(element);
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
    const inner: Writing = { lines: [], line: '', start: '' };
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

function writeText(text: string, writing: Writing): void {
  const words = text.replace(/\s+/g, ' ');
  writing.line += writing.line === writing.start ? words.trimStart() : words;
}

function writeLine(writing: Writing, line: string): void {
  endLine(writing);
  writing.lines.push(line);
  begin(writing, '');
}

function begin(writing: Writing, start: string): void {
  writing.start = start;
  writing.line = start;
}

/** What breaks a line that holds nothing leaves it blank, as editors do between two paragraphs. */
function breakLine(writing: Writing): void {
  if (writing.line.trim() === '') writing.lines.push('');
  else endLine(writing);
}

/** Editors put an item's words into a paragraph of its own: one that waits for them goes on waiting. */
function endLine(writing: Writing): void {
  if (writing.line === writing.start) return;
  if (writing.line.trim() !== '') writing.lines.push(writing.line.trimEnd());
  begin(writing, '');
}
