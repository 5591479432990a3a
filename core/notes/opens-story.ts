import type { Draft, Mode } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import { partNamed } from './part-named.ts';

/** `Story “The flood”` is its title. */
const QUOTED =
  /^(?:story|geschichte|historia|histoire|storia|beispiel|example|ejemplo|exemple|anecdote|anekdote)\s*\d{0,2}\s*[:–—-]?\s*["“„«][^"”“»]{3,60}["”“»]\s*:?$/iu;

/** `STORY the angry man (Kind first)`: a word in capitals marks the title behind it; a `STORY bank` holds many. */
const MARKED =
  /^(?:STORY|EXAMPLE|CASE|ANECDOTE|GESCHICHTE|BEISPIEL|FALL|HISTORIA|EJEMPLO|CASO|HISTOIRE|EXEMPLE|CAS)\s+(?!(?:[Bb]ank|[Ll]ist|[Ii]deas|[Nn]otes)\b)(?=.{3,80}$)(.*\p{Ll}.*)$/u;

/** Sections that hold no stories: `Getting in first` over a situation is a title. */
const OF_LINES: ReadonlySet<Mode> = new Set<Mode>([
  'points',
  'private',
  'to-ask',
  'feedback',
  'to-dos',
  'links',
]);

/** The words on a line that marks them as the title of a story; null for any other line. */
export function markedTitle({ text }: NoteLine): string | null {
  if (QUOTED.test(text)) return text;
  const title = MARKED.exec(text)?.[1];
  return title === undefined || /[?.!]$/.test(title) ? null : title;
}

/** Whether a line that sounds like the heading of a section is the title of the story below it. */
export function isTitleFor(draft: Draft, line: NoteLine, mode: Mode): boolean {
  return OF_LINES.has(mode) && isAboveParts(draft, line);
}

function isAboveParts({ lines, matcher }: Draft, { i }: NoteLine): boolean {
  const below = lines.slice(i + 1, i + 3).find(({ text }) => text !== '');
  const part = below?.label === null ? null : partNamed(below?.label.text ?? '', matcher);
  // No story begins with its result: `R:` below `Mock with Rita` is Rita.
  return part !== null && part !== 'result';
}
