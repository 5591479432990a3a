/** As many names as a word in capitals has letters; shorter words are initials of anything. We chose it. */
const MIN_NAMES = 3;

const CAPITALS = /\p{Lu}{3,}/gu;

/** Whether the initials of some names spell a word in capitals: `They use THRIVE: Teamwork, Honesty, …` */
export function spellsWord(text: string, names: readonly string[]): boolean {
  if (names.length < MIN_NAMES) return false;
  const initials = names.map((name) => (/\p{L}/u.exec(name)?.[0] ?? '').toUpperCase()).join('');
  return [...text.matchAll(CAPITALS)].some(([word]) => word === initials);
}
