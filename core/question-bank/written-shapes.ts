import { Type } from 'typebox';

/** A mistyped key is a fault, not silently a key without effect. */
export const CLOSED = { additionalProperties: false };

/** No answer in an interview is meant to take longer; we chose it. */
export const MAX_TARGET_SECONDS = 1800;

const MAX_ENTRIES = 12;

/** How long an answer is meant to be. */
export const Target = Type.Object(
  { from: seconds('shortest', MAX_TARGET_SECONDS), to: seconds('longest', MAX_TARGET_SECONDS) },
  { ...CLOSED, description: 'How long the answer is meant to be.' },
);

/** A length of time. */
export function seconds(description: string, maximum: number) {
  return Type.Number({ exclusiveMinimum: 0, maximum, description: `${description}, in seconds` });
}

/** A list that a person can still look over. */
export function entries<Entry extends Parameters<typeof Type.Array>[0]>(
  entry: Entry,
  maxItems = MAX_ENTRIES,
) {
  return Type.Array(entry, { maxItems });
}
