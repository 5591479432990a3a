import { Type, type Static } from 'typebox';
import { countSpokenWords, countSyllables } from './count-syllables.ts';
import type { NoteBlock } from './note-block.ts';
import type { Home, LineRange, Proposal } from './proposal.ts';

/** How fast somebody speaks, for telling beforehand how long a text takes. */
export const SpeakingRate = Type.Object({
  /** Syllables a second with the pauses in, as measured; null while too few answers are. */
  syllablesPerSecond: Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.Null()]),
  /** The answers that it was measured in. */
  answers: Type.Integer({ minimum: 0 }),
});
export type SpeakingRate = Static<typeof SpeakingRate>;

/** What people speak at in a talk or an interview, about 150 words a minute; used until one's own is known. */
export const USUAL_WORDS_PER_MINUTE = 150;

/** Fewer answers say little of how somebody speaks; we chose it. */
const LEAST_ANSWERS = 3;

/** Older answers may be of another way of speaking; we chose it, as measures that look back do. */
const LAST_ANSWERS = 20;

/** The middle of the last answers' rates, newest first; unknown below three answers. */
export function ownRate(speechRates: readonly number[]): SpeakingRate {
  const last = speechRates.slice(0, LAST_ANSWERS).toSorted((a, b) => a - b);
  if (last.length < LEAST_ANSWERS) return { syllablesPerSecond: null, answers: last.length };
  const [low = 0, high = 0] = [
    last[Math.floor((last.length - 1) / 2)],
    last[Math.ceil((last.length - 1) / 2)],
  ];
  return { syllablesPerSecond: (low + high) / 2, answers: last.length };
}

/** About how long a text takes to say, in ms; 0 for one without words. */
export function foretellLength(text: string, language: string, { syllablesPerSecond }: SpeakingRate): number {
  if (syllablesPerSecond === null)
    return Math.round((countSpokenWords(text) * 60_000) / USUAL_WORDS_PER_MINUTE);
  return Math.round((countSyllables(text, language) * 1000) / syllablesPerSecond);
}

/** What of a prepared answer is said: no tags, links, to-dos, titles, and nothing private. */
const SAID: ReadonlySet<Home> = new Set<Home>(['answer', 'point', 'part']);

/** `S –` and `Result:` are not said. */
const PART_LABEL = /^\s*(?:[STARL]|\p{L}{4,12})\s*[:：=–—)-]\s*/u;

/** The notes that answers stand in. */
type Read = Pick<Proposal, 'lines' | 'questions'>;

/**
 * The lines of a prepared answer that would be said, in their order; of a question's own line what stands behind it.
 *
 * @param asked the question, as written; none for a story
 */
export function saidLines(
  ranges: readonly LineRange[],
  { lines, questions }: Read,
  blocks: readonly NoteBlock[],
  asked: string | null,
): { line: number; text: string }[] {
  const homes = new Map(lines.map(({ line, home }) => [line, home]));
  return blocks
    .filter(({ line }) => ranges.some(([from, to]) => from <= line && line <= to))
    .map(({ line, text }) => {
      const home = homes.get(line) ?? 'unplaced';
      if (home !== 'question' || asked === null) return { line, text: SAID.has(home) ? text : '' };
      const others = questions.filter((question) => question.line === line && question.asWritten !== asked);
      return { line, text: textBehind(text, asked, others) };
    })
    .filter(({ text }) => countSpokenWords(text) > 0);
}

/** What a line says behind a question, up to the next one; empty where the question does not stand in it as written. */
function textBehind(text: string, asked: string, others: readonly { readonly asWritten: string }[]): string {
  const at = text.indexOf(asked);
  if (at < 0) return '';
  const from = at + asked.length;
  const next = others.map(({ asWritten }) => text.indexOf(asWritten, from)).filter((found) => found >= 0);
  return text
    .slice(from, Math.min(text.length, ...next))
    .replace(/^[\s"”»'’?!.,;:–—→-]+/u, '')
    .trimEnd();
}

/** A prepared answer as it would be said; see `saidLines`. */
export function saidText(
  ranges: readonly LineRange[],
  proposal: Read,
  blocks: readonly NoteBlock[],
  asked: string | null,
): string {
  const homes = new Map(proposal.lines.map(({ line, home }) => [line, home]));
  return saidLines(ranges, proposal, blocks, asked)
    .map(({ line, text }) => (homes.get(line) === 'part' ? text.replace(PART_LABEL, '') : text))
    .join('\n');
}
