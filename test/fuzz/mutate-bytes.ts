import type { Dice } from './dice.ts';

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\u0000',
  '1e999',
  '{"__proto__":{"a":1}}',
  '\\ud800',
] as const;

/** Spoils bytes: some are flipped, taken out, doubled, cut off, or are no UTF-8 any more. */
export function mutateBytes(bytes: Buffer, dice: Dice): Buffer {
  const at = dice.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + dice.below(16));
  const [before, between, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  return dice.pick<() => Buffer>([
    () => Buffer.concat([before, after]),
    () => Buffer.concat([before, between, between, after]),
    () => before,
    () => Buffer.concat([before, Buffer.from([0xff, 0xfe, 0xc0, 0x80]), after]),
    () => Buffer.concat([before, Buffer.from([dice.below(256)]), after]),
    () => Buffer.concat([before, Buffer.from(dice.pick(PIECES)), after]),
    () => Buffer.concat([bytes, bytes]),
    () => Buffer.concat([Buffer.alloc(dice.below(3000), '['), bytes]),
  ])();
}
