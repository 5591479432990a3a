import type { Draft, DraftValue } from './draft.ts';
import { foldText } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';
import { splitGloss, splitList } from './place-value.ts';
import type { ProposedValue } from './proposal.ts';
import { findRecurringValues } from './recurring-values.ts';

/** The values of the notes, and the lines that name them again to say which an answer shows. */
export type FoundValues = {
  readonly values: readonly ProposedValue[];
  /** By line index: the names of the values that its question is tagged with. */
  readonly tags: ReadonlyMap<number, readonly string[]>;
};

const BRACKETS = /\[([^\]]{2,60})\]|\(([^)]{2,60})\)|#([\p{L}][\p{L}-]+)/gu;

/** Finds each value once, and where it is named again. */
export function findValues(draft: Draft): FoundValues {
  const values = uniqueValues(draft);
  const known = new Map(values.map((value) => [keyOf(value.name), value.name]));
  if (values.length === 0) {
    values.push(...findRecurringValues(draft));
    for (const { name } of values) known.set(keyOf(name), name);
    for (const { i, block } of draft.lines) {
      const isNamed = values.some(({ line }) => line === block.line) && isOpen(draft.homes[i]);
      if (isNamed && !draft.fixed.has(i)) draft.homes[i] = 'value';
    }
  }
  addBracketValues(draft, values, known);
  const tags = new Map<number, string[]>();
  const add = (i: number, names: readonly string[]) => tags.set(i, [...(tags.get(i) ?? []), ...names]);
  const firstLines = new Set(values.map(({ line }) => line));
  for (const { i, name } of draft.values) {
    const line = draft.lines[i];
    if (line === undefined || firstLines.has(line.block.line)) continue;
    if (!draft.fixed.has(i)) draft.homes[i] = 'tag';
    add(i, [known.get(keyOf(name)) ?? name]);
  }
  const pastable = draft.values.map(asPastable);
  for (const line of draft.lines) {
    const { i, text } = line;
    const home = draft.homes[i];
    if (known.size > 0 && (isOpen(home) ? !draft.fixed.has(i) : home === 'tag')) {
      const named =
        namedValues(line.block.boldLead === '' ? text : line.block.boldLead, known) ??
        glossed(line, pastable, known);
      if (named) {
        draft.homes[i] = 'tag';
        add(i, named);
        continue;
      }
    }
    const inBrackets = bracketNames(text)
      .map((name) => known.get(keyOf(name)))
      .filter((name) => name !== undefined);
    if (inBrackets.length > 0 && home !== 'value') add(i, inBrackets);
  }
  return { values, tags };
}

function isOpen(home: string | undefined): boolean {
  return ['answer', 'unplaced', 'heading', 'part', 'point'].includes(home ?? '');
}

/** `Care: we look after each other`, pasted again, a letter more or less. */
function glossed(
  line: NoteLine,
  pastable: readonly Pastable[],
  known: ReadonlyMap<string, string>,
): string[] | null {
  if (line.wordCount > 25 || known.size === 0) return null;
  const { name, gloss } = splitGloss(line);
  const pasted = asPastable({ name, gloss });
  const same = pastable.find((value) => isPasted(value, pasted));
  const value = same === undefined ? undefined : known.get(same.key);
  return value === undefined ? null : [value];
}

/** A value in folded words, in which it is known again. */
type Pastable = { readonly key: string; readonly gloss: string };

function asPastable({ name, gloss }: Pick<DraftValue, 'name' | 'gloss'>): Pastable {
  return { key: keyOf(name), gloss: foldText(gloss) };
}

function isPasted(value: Pastable, other: Pastable): boolean {
  if (other.gloss === '') return value.key.length > 7 && isNear(value.key, other.key);
  return value.gloss === other.gloss && isNear(value.key, other.key);
}

/** Whether two names differ by a letter or two at one place. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 2;
}

/** Values of lists come first; under a question a new name counts only when there is no list. */
function uniqueValues(draft: Draft): ProposedValue[] {
  const listed = draft.values.filter(({ question }) => question === null);
  const taken = listed.length > 1 ? listed : draft.values;
  const found = new Map<string, ProposedValue>();
  for (const { i, name, gloss } of taken) {
    const key = keyOf(name);
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, gloss, line: draft.lines[i]?.block.line ?? 1 });
    else if (known.gloss === '' && gloss !== '') found.set(key, { ...known, gloss });
  }
  return [...found.values()];
}

function keyOf(name: string): string {
  return foldText(name);
}

function namedValues(text: string, known: ReadonlyMap<string, string>): string[] | null {
  const bare = text.replace(/^[[(#\s→>-]+|[\])\s.]+$/gu, '');
  const whole = known.get(keyOf(bare));
  if (whole !== undefined) return [whole];
  const names = splitList(bare)?.map((name) => known.get(keyOf(name)));
  return names?.every((name) => name !== undefined) === true ? names : null;
}

function bracketNames(text: string): string[] {
  return [...text.matchAll(BRACKETS)]
    .flatMap(([, square, round, hash]) => (square ?? round ?? hash ?? '').split(/[,;/|+&]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** What a template has where something is to be filled in: `[z. B. Sport]`, `[list of questions]` */
const PLACEHOLDER =
  /^(?:z\.?\s?B\b|e\.?\s?g\b|p\.?\s?ej\b|ex\.|e\.?\s?x\.|bijv\b|list of|insert|your|ihre?n?\b|deine?n?\b|falls|weitere)|(?:einfügen|eintragen|here|hier)$/iu;

/** With no list of values, what stands in square brackets at two questions or more is one. */
function addBracketValues(draft: Draft, values: ProposedValue[], known: Map<string, string>): void {
  if (values.length > 0) return;
  const seen = new Map<string, { name: string; line: number; count: number }>();
  for (const { text, block, i } of draft.lines) {
    if (!['question', 'answer', 'alternate', 'story'].includes(draft.homes[i] ?? '')) continue;
    for (const [, square, , hash] of text.matchAll(BRACKETS)) {
      if (square !== undefined && PLACEHOLDER.test(square)) continue;
      for (const name of (square ?? hash ?? '').split(/[,;/|+&]/).map((part) => part.trim())) {
        if (!/^\p{L}[\p{L}\s'’-]{2,30}$/u.test(name)) continue;
        const entry = seen.get(keyOf(name)) ?? { name, line: block.line, count: 0 };
        seen.set(keyOf(name), { ...entry, count: entry.count + 1 });
      }
    }
  }
  const total = [...seen.values()].reduce((sum, { count }) => sum + count, 0);
  if (total < 3) return;
  for (const [key, { name, line }] of seen) {
    known.set(key, name);
    values.push({ name, gloss: '', line });
  }
}

/** The values that were noted under a question. */
export function valuesUnder(values: readonly DraftValue[], question: number): string[] {
  return values.filter((value) => value.question === question).map(({ name }) => name);
}
