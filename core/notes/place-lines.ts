import { readInPlace } from './amid-list.ts';
import { closeFrames } from './close-frames.ts';
import type { Correction } from './correction.ts';
import { makeDraft, put, topFrame, type Draft } from './draft.ts';
import { learnHeadings } from './heading-habits.ts';
import { learnHabits, NO_HABITS } from './habits.ts';
import type { Matcher } from './matcher.ts';
import type { NoteLine } from './note-line.ts';
import { openSection } from './open-section.ts';
import { placeAside } from './place-aside.ts';
import { placeAskSomebody } from './place-ask-somebody.ts';
import { placeFixed } from './place-fixed.ts';
import { placeInMode } from './place-in-mode.ts';
import { frontMatterEnd } from './front-matter.ts';
import { isBlankMark } from './blank-mark.ts';
import { placeLabelLine } from './place-label-line.ts';
import { placeLabelled } from './place-labelled.ts';
import { placeMail } from './place-mail.ts';
import { placeMarked } from './place-marked.ts';
import { placePictured } from './place-pictured.ts';
import { placeProse } from './place-prose.ts';
import { placeUse } from './place-use.ts';
import { placeToldValues } from './place-told-values.ts';
import { addValues, splitGloss } from './place-value.ts';
import { standsOverContents } from './stands-over-contents.ts';
import { placeRow } from './table-row.ts';

/** Gives each line a home: read once, and again by the habits that the first reading showed. */
export function placeLines(
  lines: readonly NoteLine[],
  matcher: Matcher,
  corrections: ReadonlyMap<number, Correction>,
): Draft {
  const first = readOnce(makeDraft(lines, matcher, NO_HABITS, new Map()), corrections);
  const again = makeDraft(lines, matcher, learnHabits(first), learnHeadings(first));
  for (const name of first.coaches) again.coaches.add(name);
  return readOnce(again, corrections);
}

/** Reads from the first line to the last. */
function readOnce(draft: Draft, corrections: ReadonlyMap<number, Correction>): Draft {
  const head = frontMatterEnd(draft.lines);
  for (const written of draft.lines) {
    const line = readInPlace(draft, written);
    const correction = corrections.get(line.block.line);
    if (correction) {
      closeFrames(draft, line);
      placeFixed(draft, line, correction);
      continue;
    }
    if (line.text === '') {
      put(draft, line, 'separator');
      continue;
    }
    if (line.block.isSilent || standsOverContents(draft.lines, line)) {
      placeSilent(draft, line);
      continue;
    }
    closeFrames(draft, line);
    const frame = topFrame(draft);
    frame.count += 1;
    if (line.block.marker !== 'none' || /^(?:→|->|=>)/.test(line.text)) frame.hasList = true;
    const isNamed = line.label?.concept === 'company' || line.label?.concept === 'role';
    if (line.i < head && placeHeadValue(draft, line)) continue;
    if (isBlankMark(line.text) || (line.i < head && line.text !== '' && !isNamed)) {
      put(draft, line, 'unplaced');
      continue;
    }
    if (placeMail(draft, line)) continue;
    if (placeRow(draft, line) || placePictured(draft, line) || placeLabelLine(draft, line)) continue;
    if (placeMarked(draft, line) || placeUse(draft, line) || placeAskSomebody(draft, line)) continue;
    if (!isValueHeading(draft, line)) {
      if (
        placeAside(draft, line) ||
        placeToldValues(draft, line) ||
        placeProse(draft, line) ||
        placeLabelled(draft, line)
      )
        continue;
      if (openSection(draft, line)) continue;
    }
    placeInMode(draft, line, frame.mode);
  }
  return draft;
}

/** Under the heading of the values each lower heading names one, whatever else its words may mean. */
function isValueHeading(draft: Draft, { block, concept, wordCount, text }: NoteLine): boolean {
  const { mode, i } = topFrame(draft);
  const level = draft.lines[i]?.block.headingLevel ?? 0;
  const isBelow = level > 0 && block.headingLevel > level;
  return (
    mode === 'values' && isBelow && concept === null && wordCount <= MAX_VALUE_WORDS && !text.endsWith('?')
  );
}

/** A longer heading is a sentence; we chose it. */
const MAX_VALUE_WORDS = 9;

/** Below `values:` in a notebook's own head each item is one. */
function placeHeadValue(draft: Draft, line: NoteLine): boolean {
  if (line.block.marker === 'none') return false;
  const key = draft.lines.slice(0, line.i).findLast(({ block }) => block.marker === 'none');
  if (key?.concept !== 'values') return false;
  addValues(draft, line, [splitGloss(line)]);
  return true;
}

/** Code and the like belong to the answer or the story that they stand in. */
function placeSilent(draft: Draft, line: NoteLine): void {
  const { question, story } = draft;
  put(draft, line, question !== null ? 'answer' : story !== null ? 'part' : 'unplaced');
  draft.questionOf[line.i] = question?.i ?? null;
  draft.storyOf[line.i] = story?.i ?? null;
}
