import type { Draft, PartName } from './draft.ts';
import type { Matcher } from './matcher.ts';
import type { NoteLine } from './note-line.ts';
import { partNamed } from './part-named.ts';
import { perText } from './per-text.ts';

/** A part's mark within a line: a capital or a word, and what divides it from what it says. */
const MARK = /(?:^|[\s.;,|/(])(\(?[STARLEHCPO]\)?|\p{L}{4,14})(?:\s*[:：=)]\s*|\s*[–—]\s*|\s+-\s+)/gu;
const LETTER = /^\(?([STARLEHstarleh])(?:\)|\s*[/&+]\s*([STAR])\)?)?\s*[:：.)=–—-]?\s+\S/u;
/** `Situation. The ward was full` */
const DOTTED = /^(\p{Lu}\p{L}{3,13})\.\s+\S/u;
/** Dictated: `so the situation was …`, `what I did was …`, `el resultado fue …` */
const SPOKEN =
  /^(?:(?:.{0,60} (?:story|geschichte|historia|histoire) )?(?:(?:so|and|ok|okay|well|now|um|also|und|dann|y|pues|bueno|et|alors|donc) )*)(?:(?:the|my|die|das|meine|la|el|mi|le|ma|mon) )?(?:(situation|context|task|goal|result|outcome|what i had to do|what i did|what we did|what i learn(?:ed|t)|lesson|aufgabe|ziel|ergebnis|was ich (?:gemacht|getan|gelernt) habe|situacion|tarea|resultado|lo que hice|lo que aprendi|contexte|tache|mission|objectif|resultat|ce que j ai (?:fait|appris)) (?:was|is|were|war|ist|fue|era|es|etait|est|c etait|i|we|ich|je)|(in the end|am ende|al final|au final) (?!of )\S+) /;

/** A part's letter with nothing to it yet. */
export const ALONE = /^\(?([STARLEH])\)?\s*[:：.)=–—-]?$/u;
const JOINED = /^([STARL]|\p{L}{4,12})\s*(?:[/&+,]|and|und|y|et)\s*([STARL]|\p{L}{4,12})\s*[:：=–—-]\s*/u;

/** The parts that a line marks, in order; none for most lines. */
export const findMarks = perText(readMarks);

function readMarks(text: string, matcher: Matcher): readonly PartName[] {
  const joined = JOINED.exec(text);
  if (joined) {
    const both = [joined[1] ?? '', joined[2] ?? ''].map((name) => partNamed(name, matcher));
    if (both[0] && both[1]) return [both[0], both[1]];
  }
  const found = [...text.matchAll(MARK)]
    .map(([, name = '']) => partNamed(name.replace(/[()]/g, ''), matcher))
    .filter((name) => name !== null);
  const distinct = found.filter((name, i) => found.indexOf(name) === i);
  return distinct.length > 1 ? distinct : [];
}

/** The one part that a line's label names, or its first capital when its neighbours go on from it; null for none. */
export function findPart(draft: Draft, line: NoteLine): PartName | null {
  const { label, block, text } = line;
  if (label !== null) {
    const isLetter = /^\(?[A-Z]\)?$/u.test(label.text.trim());
    const isWord = label.folded.length > 2;
    if (isLetter || isWord) return partNamed(label.text, draft.matcher);
  }
  if (block.boldLead !== '') {
    const named = partNamed(block.boldLead, draft.matcher);
    if (named) return named;
  }
  if (line.wordCount <= 3 && line.wordCount > 0 && text.length > 3) {
    const named = partNamed(text.replace(/\s*[:：.–—-]+\s*$/u, ''), draft.matcher);
    if (named && (block.headingLevel === 0 || standsAmongParts(draft, line, named))) return named;
  }
  const [, said, ended] = SPOKEN.exec(line.folded) ?? [];
  const spoken = said ?? (draft.story === null ? '' : (ended ?? ''));
  const told = spoken === '' ? null : partNamed(spoken, draft.matcher);
  if (told) return told;
  const dotted = partNamed(DOTTED.exec(text)?.[1] ?? '', draft.matcher);
  if (dotted) return dotted;
  const letter = (LETTER.exec(text) ?? ALONE.exec(text))?.[1]?.toUpperCase();
  if (letter === undefined) return null;
  const isSure = /^\(?[STARLEH](?:\)|\s*[:：.)=–—-])/u.test(text);
  return isSure || continues(draft, line, letter) ? partNamed(letter, draft.matcher) : null;
}

/** `### Task` is a part where the heading before or after it, of its own height, is another part. */
function standsAmongParts({ lines, matcher }: Draft, { i, block }: NoteLine, own: PartName): boolean {
  const isOther = (other: NoteLine | undefined) => {
    if (other?.block.headingLevel !== block.headingLevel || other.wordCount > 3) return false;
    const named = partNamed(other.text, matcher);
    return named !== null && named !== own;
  };
  const isHigh = (other: NoteLine) =>
    other.block.headingLevel > 0 && other.block.headingLevel <= block.headingLevel;
  const before = lines.slice(Math.max(0, i - MAX_PART_LINES), i).findLast(isHigh);
  return isOther(before) || isOther(lines.slice(i + 1, i + 1 + MAX_PART_LINES).find(isHigh));
}

/** A part of more lines is none; we chose it. */
const MAX_PART_LINES = 60;

const FOLLOWS: Readonly<Record<string, string>> = { S: 'TA', T: 'A', A: 'RHE', H: 'E', R: 'L', L: '', E: '' };

/** `S worked on …` is a part when the next line begins with T or A, or the one before with what comes before. */
function continues({ lines }: Draft, { i }: NoteLine, letter: string): boolean {
  const level = lines[i]?.block.headingLevel ?? 0;
  const step = level > 0 ? 2 : 1;
  const letterOf = (text = '') => (LETTER.exec(text) ?? ALONE.exec(text))?.[1]?.toUpperCase() ?? '';
  const after = letterOf(lines[i + step]?.text);
  const before = letterOf(lines[i - step]?.text);
  const isFollowed = after !== '' && (FOLLOWS[letter] ?? '').includes(after);
  return isFollowed || (before !== '' && (FOLLOWS[before] ?? '').includes(letter));
}
