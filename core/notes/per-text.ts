import type { Matcher } from './matcher.ts';

/** Notes are read again with every correction; what more texts than this say is forgotten. */
const MAX_KEPT = 4000;

/** Keeps what a text says by itself in the languages of some notes. */
export function perText<Read>(
  read: (text: string, matcher: Matcher) => Read,
): (text: string, matcher: Matcher) => Read {
  const kept = new WeakMap<Matcher, Map<string, { readonly read: Read }>>();
  return (text, matcher) => {
    const texts = kept.get(matcher) ?? new Map<string, { readonly read: Read }>();
    const known = texts.get(text);
    if (known !== undefined) return known.read;
    const found = read(text, matcher);
    if (texts.size >= MAX_KEPT) texts.clear();
    texts.set(text, { read: found });
    kept.set(matcher, texts);
    return found;
  };
}
