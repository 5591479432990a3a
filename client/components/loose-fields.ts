/** Fields of which nothing is known to be as it must be. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as text; empty where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A value's own fields; none where it has none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** A list of values with fields; empty where it is none. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}
