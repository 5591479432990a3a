/** A message of an exported chat: its time, who sent it, and its words. */
const MESSAGE =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*(?:[-–]\s*)?([^:：]{1,30}):\s+(.*)$/iu;

/** How a message asks, in any language that notes are in. */
const ASKS =
  /[?？]\s*$|^(?:(?:so|ok|next|and|also|then|now)[,.]?\s+)*(?:why|what|whats|how|who|when|tell|describe|walk|warum|wieso|wie|was|welche|erzähl|beschreib|por qué|qué|cómo|cuál|cuénta|háblame|pourquoi|comment|quels?|quelles?|parle|raconte)\p{L}*\s/iu;

/** How much somebody wrote. */
type Written = { readonly messages: number; readonly asked: number; readonly characters: number };

/** Some chats call whoever exports them so. */
const SELF = /^(?:me|you|ich|yo|moi|io|ik|eu)$/iu;

const NOTHING: Written = { messages: 0, asked: 0, characters: 0 };

/** Somebody with fewer messages does not take part, and who asks more often asks the questions; we chose both. */
const MIN_MESSAGES = 3;
const MAX_ASKED_SHARE = 0.2;

/**
 * Gives back what makes lines of a chat say who speaks. Whoever writes most, in characters, of those who seldom ask keeps the notes and
 * needs no name; the words of the others stand behind theirs.
 */
export function nameSpeakers(lines: readonly string[]): (line: string) => string {
  const counts = new Map<string, Written>();
  for (const line of lines) {
    const [, speaker, words = ''] = MESSAGE.exec(line) ?? [];
    if (speaker === undefined) continue;
    const { messages, asked, characters } = counts.get(speaker) ?? NOTHING;
    counts.set(speaker, {
      messages: messages + 1,
      asked: asked + (ASKS.test(words) ? 1 : 0),
      characters: characters + words.length,
    });
  }
  const taking = [...counts].filter(([, { messages }]) => messages >= MIN_MESSAGES);
  const self = taking.find(([speaker]) => SELF.test(speaker));
  const [keeper] = self ?? taking.toSorted(([, one], [, other]) => rankOf(other) - rankOf(one))[0] ?? [];
  const others = new Set(taking.map(([speaker]) => speaker).filter((speaker) => speaker !== keeper));
  if (others.size === 0) return (line) => line;
  return (line) => {
    const [, speaker = '', words = ''] = MESSAGE.exec(line) ?? [];
    return others.has(speaker) ? `${plainName(speaker)}: ${words}` : line;
  };
}

/** How likely it is that somebody keeps the notes: answers are longer than remarks, and those who often ask come last. */
function rankOf({ messages, asked, characters }: Written): number {
  return asked / messages > MAX_ASKED_SHARE ? -1 / characters : characters;
}

/** The first name, without pictures. */
function plainName(speaker: string): string {
  const [name = speaker] = /\p{L}[\p{L}'’-]*/u.exec(speaker) ?? [];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
