/** Shorter words differ from others by two letters that changed places; we chose it. */
const MIN_SWAPPED = 5;

/** Words from this length on may lack a letter and are still known; we chose it. */
const MIN_LACKING = 7;

/** The known word that a mistyped one means: two letters changed places, or one is missing or doubled; or null. */
export function meantWord(word: string, known: ReadonlyMap<string, unknown>): string | null {
  if (word.length < MIN_SWAPPED) return null;
  for (let i = 1; i < word.length - 1; i += 1) {
    const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    if (known.has(swapped)) return swapped;
  }
  if (word.length < MIN_LACKING) return null;
  for (let i = 1; i < word.length; i += 1) {
    const isDoubled = word.charAt(i) === word.charAt(i - 1);
    const single = word.slice(0, i) + word.slice(i + 1);
    if (isDoubled && known.has(single)) return single;
  }
  return lacking(known).get(word) ?? null;
}

const kept = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, string>>();

/** The long words among the known ones, by what is left when one letter inside is left out. */
function lacking(known: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const found = kept.get(known);
  if (found !== undefined) return found;
  const made = new Map<string, string>();
  for (const word of known.keys()) {
    if (word.length <= MIN_LACKING) continue;
    for (let i = 1; i < word.length - 1; i += 1) made.set(word.slice(0, i) + word.slice(i + 1), word);
  }
  kept.set(known, made);
  return made;
}
