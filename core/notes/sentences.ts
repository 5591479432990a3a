import { perText } from './per-text.ts';

/** After a mark, and no less than two signs before it: `z. B.` and `e.g.` end nothing. */
const END = /(?<=[\p{L}\p{N})"”»'’%€£$]{2}(?:[.…]|[\s\u00a0]?[!?])+["”»')]*)\s+(?=[\p{L}\p{N}"“„«¿¡(])/u;

const SHORTENED =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|ca|approx|incl|inkl|bzw|evtl|ggf|vgl|usw|sr|sra|ud|uds|vs|etc|mme|env|ex|dept|min|max|sec|hrs?)\.$/iu;

/** The sentences of a text, in their order, without the space between them. */
export const sentencesOf = perText(split);

function split(text: string): readonly string[] {
  const found: string[] = [];
  for (const part of text.split(END)) {
    const last = found.at(-1);
    if (last !== undefined && SHORTENED.test(last)) found[found.length - 1] = `${last} ${part}`;
    else found.push(part.trim());
  }
  return found.filter((sentence) => sentence !== '');
}
