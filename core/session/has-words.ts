/** What was typed, as words to be looked for: case and accents make no difference to who searches. */
export function searchedWords(typed: string): string[] {
  return folded(typed).split(/\s+/).filter(Boolean);
}

/** Whether all of those words stand in a text, in any order. @param words as {@link searchedWords} gives them */
export function hasWords(text: string, words: readonly string[]): boolean {
  const within = folded(text);
  return words.every((word) => within.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
