/** A message of an exported chat: its time, who sent it, and its words. */
const MESSAGE =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*(?:[-–]\s*)?([^:：]{1,30}):\s+(.*)$/iu;

/** Somebody with fewer messages does not take part; we chose it. */
const MIN_MESSAGES = 3;

/**
 * Gives back what makes lines of a chat say who speaks. Whoever writes most keeps the notes and needs no name; the words
 * of the others stand behind theirs.
 */
export function nameSpeakers(lines: readonly string[]): (line: string) => string {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [, speaker] = MESSAGE.exec(line) ?? [];
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const taking = [...counts].filter(([, count]) => count >= MIN_MESSAGES).sort((a, b) => b[1] - a[1]);
  const others = new Set(taking.slice(1).map(([speaker]) => speaker));
  if (others.size === 0) return (line) => line;
  return (line) => {
    const [, speaker = '', words = ''] = MESSAGE.exec(line) ?? [];
    return others.has(speaker) ? `${plainName(speaker)}: ${words}` : line;
  };
}

/** The first name, without pictures. */
function plainName(speaker: string): string {
  const [name = speaker] = /\p{L}[\p{L}'’-]*/u.exec(speaker) ?? [];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
