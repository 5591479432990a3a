import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { describeValue, pointerTo } from '../../core/question-bank/bank-fault.ts';

/** Something that YAML allows and a bank does not. */
export type YamlOddity = {
  readonly path: string;
  /** In characters from the start of the file. */
  readonly offset: number;
  readonly expected: string;
  readonly got: string;
};

/** A YAML tree as plain values. */
export type YamlTree = {
  readonly value: unknown;
  /** Where each JSON pointer's key is written, or its entry of a list begins. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly oddities: readonly YamlOddity[];
};

type Reading = { readonly offsets: Map<string, number>; readonly oddities: YamlOddity[] };

/** Twice what a bank has. */
const MAX_DEPTH = 12;

/** Reads a parsed YAML tree: plain lists, groups of keys and values, and nothing that refers to anything else. */
export function readYamlTree(contents: unknown): YamlTree {
  const reading: Reading = { offsets: new Map([['', 0]]), oddities: [] };
  const value = isNode(contents) ? readNode(contents, '', 0, reading) : null;
  return { value, ...reading };
}

function readNode(node: Node, path: string, depth: number, reading: Reading): unknown {
  const oddity = findOddity(node, depth);
  if (oddity !== null) {
    reading.oddities.push({ path, offset: offsetOf(node), ...oddity });
    return null;
  }
  if (isMap(node)) return readMap(node, path, depth, reading);
  if (isSeq(node)) return readList(node, path, depth, reading);
  return isScalar(node) ? node.value : null;
}

function findOddity(node: Node, depth: number): { expected: string; got: string } | null {
  if (isAlias(node)) return { expected: 'everything written out', got: `the alias *${node.source}` };
  if (node.anchor !== undefined) return { expected: 'no anchors', got: `&${node.anchor}` };
  if (node.tag !== undefined) return { expected: 'no tags', got: node.tag };
  if (depth > MAX_DEPTH) return { expected: `at most ${MAX_DEPTH} levels`, got: 'more' };
  return null;
}

function readList(list: YAMLSeq, path: string, depth: number, reading: Reading): unknown[] {
  return list.items.map((item, i) => {
    if (!isNode(item)) return null;
    const itemPath = pointerTo(path, i);
    reading.offsets.set(itemPath, offsetOf(item));
    return readNode(item, itemPath, depth + 1, reading);
  });
}

function readMap(map: YAMLMap, path: string, depth: number, reading: Reading): object {
  const keys = new Set<string>();
  return Object.fromEntries(
    map.items.map((pair) => {
      const key = readKey(pair, path, keys, reading);
      const value = isNode(pair.value)
        ? readNode(pair.value, pointerTo(path, key), depth + 1, reading)
        : null;
      return [key, value];
    }),
  );
}

function readKey({ key }: Pair, path: string, keys: Set<string>, reading: Reading): string {
  const offset = isNode(key) ? offsetOf(key) : 0;
  const name = isScalar(key) ? String(key.value) : '';
  const keyPath = pointerTo(path, name);
  const odd = (expected: string, got: string) =>
    reading.oddities.push({ path: keyPath, offset, expected, got });

  if (!isScalar(key)) odd('a plain key', 'something else');
  else if (key.anchor !== undefined) odd('no anchors', `&${key.anchor}`);
  else if (key.tag !== undefined) odd('no tags', key.tag);
  else if (name === '<<') odd('everything written out', 'the merge key <<');
  else if (keys.has(name)) odd('each key once', `${describeValue(name)} again`);
  reading.offsets.set(keyPath, offset);
  keys.add(name);
  return name;
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
