/**
 * A number from 0 up to 1 that depends on the session's seed and a name alone, so that a replayed log asks the same.
 * FNV-1a, then the finaliser of MurmurHash3: enough to look like chance, and not meant to keep a secret.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function chance(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
