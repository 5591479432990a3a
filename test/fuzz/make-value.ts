import { BITING_NUMBERS, BITING_TEXTS } from './biting-values.ts';
import type { Dice } from './dice.ts';

/** As much of JSON Schema as our routes use. */
export type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
};

/** Lists are made no longer than this, so that an input costs little. */
const LONGEST_LIST = 6;

/** One value in so many is not what its schema asks for. */
const WRONG_EVERY = 14;

/** Ids that are there, and times that are one: patterns alone would seldom be met. */
const LIKELY_TEXTS = [
  '1',
  '2',
  'sample',
  'own',
  'a',
  'behavioural',
  '2026-11-26T10:00:00.000Z',
  'en-GB',
] as const;

/** Makes a value that a schema asks for, or now and then in some part does not. */
export function makeValue(schema: Schema, dice: Dice): unknown {
  if (dice.isOnceIn(WRONG_EVERY)) return makeWrong(dice);
  if (schema.const !== undefined) return schema.const;
  const [first, ...others] = schema.enum ?? [];
  if (schema.enum !== undefined) return dice.pick([first, ...others]);
  const [variant, ...variants] = schema.anyOf ?? schema.allOf ?? [];
  if (variant !== undefined) return makeValue(dice.pick([variant, ...variants]), dice);
  switch (typeof schema.type === 'string' ? schema.type : 'null') {
    case 'object':
      return makeObject(schema, dice);
    case 'array':
      return Array.from(
        { length: dice.below(Math.min(schema.maxItems ?? LONGEST_LIST, LONGEST_LIST) + 1) },
        () => makeValue(schema.items ?? {}, dice),
      );
    case 'integer':
      return Math.floor(makeNumber(schema, dice));
    case 'number':
      return makeNumber(schema, dice);
    case 'string':
      return dice.isOnceIn(3) ? dice.pick(BITING_TEXTS) : dice.pick(LIKELY_TEXTS);
    case 'boolean':
      return dice.isOnceIn(2);
    default:
      return null;
  }
}

function makeNumber({ minimum = 0, maximum = 1000 }: Schema, dice: Dice): number {
  if (dice.isOnceIn(4)) return dice.pick([minimum, maximum, minimum - 1, maximum + 1]);
  return minimum + dice.next() * (maximum - minimum);
}

function makeObject({ properties = {}, required = [] }: Schema, dice: Dice): object {
  const names = Object.keys(properties).filter((name) => required.includes(name) || dice.isOnceIn(2));
  const made = Object.fromEntries(names.map((name) => [name, makeValue(properties[name] ?? {}, dice)]));
  return dice.isOnceIn(20) ? { ...made, extra: makeWrong(dice) } : made;
}

/** Something that hardly any schema asks for. */
export function makeWrong(dice: Dice): unknown {
  return dice.pick<() => unknown>([
    () => null,
    () => [],
    () => ({}),
    () => true,
    () => dice.pick(BITING_NUMBERS),
    () => dice.pick(BITING_TEXTS),
    () => new Array<number>(dice.below(2000)).fill(dice.below(300)),
    () => nest(dice.below(400)),
    () => ({
      type: dice.pick(BITING_TEXTS),
      toString: 1,
      constructor: { prototype: 1 },
    }),
  ])();
}

function nest(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}
