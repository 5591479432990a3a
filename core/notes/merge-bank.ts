import type { WrittenBank } from '../question-bank/written-bank.ts';
import type { WrittenQuestion } from '../question-bank/written-question.ts';
import type { WrittenScript } from '../question-bank/written-script.ts';

/** What became of a bank's questions with a later version of its notes, by their ids. */
export type BankChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
};

/**
 * Brings a bank up to date with its notes and keeps what a person edited in it since: each field that is no longer as
 * it was made stays as it is.
 *
 * @param made the bank as it was last made of the notes
 * @param now the bank as it is
 * @param later the bank as it would be made of the notes now
 */
export function mergeBank(made: WrittenBank, now: WrittenBank, later: WrittenBank): WrittenBank {
  const questions = mergeList(made.questions, now.questions, later.questions, ({ id }) => id, mergeFields);
  const ids = new Set(questions.map(({ id }) => id));
  const values = mergeList(
    made.values ?? [],
    now.values ?? [],
    later.values ?? [],
    ({ name }) => name,
    mergeFields,
  );
  const scripts = mergeList(made.scripts, now.scripts, later.scripts, ({ id }) => id, mergeScript(ids));
  const used = new Set(questions.flatMap((question) => question.values ?? []));
  const kept = (now.values ?? []).filter(
    ({ name }) => used.has(name) && !values.some((value) => value.name === name),
  );
  const merged = mergeFields(made, now, later);
  return { ...merged, id: now.id, values: [...values, ...kept], questions, scripts };
}

/** What a person sees of an update: the questions that came, that read otherwise, and that went. */
export function compareBanks(
  before: Pick<WrittenBank, 'questions'>,
  after: Pick<WrittenBank, 'questions'>,
): BankChanges {
  const old = new Map(before.questions.map((question) => [question.id, question]));
  const ids = new Set(after.questions.map(({ id }) => id));
  return {
    added: [...ids].filter((id) => !old.has(id)),
    changed: after.questions
      .filter((question) => old.has(question.id) && !isSame(old.get(question.id), question))
      .map(({ id }) => id),
    gone: [...old.keys()].filter((id) => !ids.has(id)),
  };
}

/** What stands in a script's list and is no question any more would be a fault; what is new goes to its end. */
function mergeScript(ids: ReadonlySet<string>) {
  return (made: WrittenScript, now: WrittenScript, later: WrittenScript): WrittenScript => {
    const merged = mergeFields(made, now, later);
    if (isSame(made.questions, now.questions)) return merged;
    const kept = now.questions.filter((entry) => typeof entry !== 'string' || ids.has(entry));
    const fresh = later.questions.filter(
      (entry) => typeof entry === 'string' && !made.questions.includes(entry) && !kept.includes(entry),
    );
    const questions = [...kept, ...fresh];
    return { ...merged, questions: questions.length > 0 ? questions : later.questions };
  };
}

type Merge<Entry> = (made: Entry, now: Entry, later: Entry) => Entry;

/** In the later order; what a person added or edited stays, what a person took out stays out. */
function mergeList<Entry>(
  made: readonly Entry[],
  now: readonly Entry[],
  later: readonly Entry[],
  keyOf: (entry: Entry) => string,
  merge: Merge<Entry>,
): Entry[] {
  const by = (entries: readonly Entry[]) => new Map(entries.map((entry) => [keyOf(entry), entry]));
  const [was, is, will] = [by(made), by(now), by(later)];
  const updated = later.flatMap((entry): Entry[] => {
    const [old, edited] = [was.get(keyOf(entry)), is.get(keyOf(entry))];
    if (edited === undefined) return old === undefined ? [entry] : [];
    return [old === undefined ? edited : merge(old, edited, entry)];
  });
  const own = now.filter((entry) => !will.has(keyOf(entry)) && !isSame(was.get(keyOf(entry)), entry));
  return [...updated, ...own];
}

function mergeFields<Fields extends WrittenBank | WrittenQuestion | WrittenScript | { name: string }>(
  made: Fields,
  now: Fields,
  later: Fields,
): Fields {
  const [was, is, will] = [made, now, later].map(
    (fields) => new Map<string, unknown>(Object.entries(fields)),
  );
  if (!was || !is || !will) return later;
  const keys = new Set([...will.keys(), ...is.keys()]);
  const merged = [...keys].map((key): [string, unknown] => {
    const isUntouched = isSame(was.get(key), is.get(key));
    return [key, isUntouched ? will.get(key) : is.get(key)];
  });
  // Every field is one of the three's own.
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Fields;
}

/** Both are plain data, made by the same code or read from YAML: the order of keys tells nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, ordered(entry)]),
  );
}
