import { Lexer, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { BankFault, Position } from '../../core/question-bank/bank-fault.ts';
import type { Locate } from '../../core/question-bank/parse-question-bank.ts';
import { readYamlTree } from './yaml-tree.ts';

/** What a bank's YAML says and where it says it, or why it cannot be read. */
export type BankYaml =
  | { readonly type: 'value'; readonly value: unknown; readonly locate: Locate }
  | { readonly type: 'faults'; readonly faults: readonly BankFault[] };

/** Ten times the shipped banks together; the parser took 26 s on a hostile file of twice this. */
export const MAX_BANK_BYTES = 256 * 1024;

/** Three times what a bank of 200 written-out questions has; we chose it. */
const MAX_TOKENS = 100_000;

/** A file that is no YAML at all may have an error on every line; the first ones tell as much. */
const MAX_FAULTS = 20;

/** Reads YAML from anyone: what could make reading slow or a text mean another thing than it shows is refused. */
export function readBankYaml(text: string): BankYaml {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BANK_BYTES) return refuse(`at most ${MAX_BANK_BYTES} bytes`, `${bytes}`);
  if (!hasFewTokens(text)) return refuse(`at most ${MAX_TOKENS} pieces of YAML`, 'more');

  const lineCounter = new LineCounter();
  // The parser's own search for duplicate keys takes quadratic time; the tree is searched for them below.
  const options = { lineCounter, schema: 'core', uniqueKeys: false, prettyErrors: false } as const;
  const document = parseDocument(text, options);
  const positionAt = (offset: number) => toPosition(lineCounter, offset);
  if (document.errors.length > 0) {
    const faults = document.errors
      .slice(0, MAX_FAULTS)
      .map((error) => ({ path: '', position: positionAt(error.pos[0]), ...tellYamlError(error) }));
    return { type: 'faults', faults };
  }
  return readTree(document.contents, positionAt);
}

function readTree(contents: unknown, positionAt: (offset: number) => Position): BankYaml {
  const { value, offsets, oddities } = readYamlTree(contents);
  if (oddities.length > 0) {
    const faults = oddities
      .slice(0, MAX_FAULTS)
      .map(({ offset, ...fault }) => ({ ...fault, position: positionAt(offset) }));
    return { type: 'faults', faults };
  }
  const locate = (path: string) => {
    const offset = offsets.get(path);
    return offset === undefined ? null : positionAt(offset);
  };
  return { type: 'value', value, locate };
}

/** The lexer takes linear time, whatever it is given; what follows it does not. */
function hasFewTokens(text: string): boolean {
  const tokens = new Lexer().lex(text);
  for (let count = 0; count <= MAX_TOKENS; count += 1) {
    if (tokens.next().done === true) return true;
  }
  return false;
}

function refuse(expected: string, got: string): BankYaml {
  return { type: 'faults', faults: [{ path: '', position: { line: 1, column: 1 }, expected, got }] };
}

/** The two errors that the parser tells in words for programmers are told in words for writers. */
function tellYamlError({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): {
  expected: string;
  got: string;
} {
  if (code === 'MULTIPLE_DOCS') return { expected: 'one bank in a file', got: 'a second YAML document' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return { expected: 'quotes around text that holds a colon', got: 'none' };
  return { expected: 'well-formed YAML', got: message };
}

function toPosition(lineCounter: LineCounter, offset: number): Position {
  const { line, col } = lineCounter.linePos(offset);
  return { line, column: col };
}
