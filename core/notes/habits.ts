import { findAlternating } from './alternating.ts';
import { isBlockHead } from './block-head.ts';
import type { Draft } from './draft.ts';
import { RANK, type NoteLine } from './note-line.ts';
import type { Home } from './proposal.ts';

/** How a writer sets questions apart: how often lines of each form are some, and where they alternate with answers. */
export type Habits = {
  readonly forms: ReadonlyMap<string, { readonly asked: number; readonly all: number }>;
  /** Lines that are questions because every second one is. */
  readonly alternating: ReadonlySet<number>;
};

/** No habits are known while a document is read for the first time. */
export const NO_HABITS: Habits = { forms: new Map(), alternating: new Set() };

/** Homes of lines that might have been questions; those of lists are told by their headings. */
const OPEN: ReadonlySet<Home> = new Set<Home>([
  'question',
  'alternate',
  'answer',
  'heading',
  'unplaced',
  'story',
]);

/** So many questions of one form make a habit, and such a share of its lines a sure one; we chose these. */
const MIN_ASKED = 2;
const MIN_ASKED_SURE = 3;
const USUAL = 0.5;
const NEARLY_ALWAYS = 0.8;

const MAX_WORDS = 16;

/** Learns from a first reading how this writer sets questions apart. */
export function learnHabits(draft: Draft): Habits {
  const { lines, homes } = draft;
  const forms = new Map<string, { asked: number; all: number }>();
  for (const line of lines) {
    const home = homes[line.i] ?? 'unplaced';
    if (line.text === '' || line.wordCount > MAX_WORDS || !OPEN.has(home)) continue;
    if (home === 'heading' && line.concept !== null) continue;
    for (const form of formsOf(lines, line)) {
      const { asked, all } = forms.get(form) ?? { asked: 0, all: 0 };
      forms.set(form, { asked: asked + (home === 'question' ? 1 : 0), all: all + 1 });
    }
  }
  return { forms, alternating: findAlternating(draft) };
}

/** How much the habits of its document speak for a line being a question, from 0 to 3. */
export function habitScore({ habits, lines }: Draft, line: NoteLine): number {
  if (line.wordCount > MAX_WORDS) return 0;
  if (habits.alternating.has(line.i)) return 3;
  return Math.max(...formsOf(lines, line).map((form) => formScore(habits, form, line)));
}

function formScore(habits: Habits, form: string, { questionScore, topic, text, folded }: NoteLine): number {
  const { asked, all } = habits.forms.get(form) ?? { asked: 0, all: 1 };
  if (asked < MIN_ASKED) return 0;
  const share = asked / all;
  const isHinted = topic !== null || (questionScore >= 0.8 && !/[,;.]/.test(text) && !WHEN.test(folded));
  const hinted = isHinted ? 2.3 : 0;
  if (asked < MIN_ASKED_SURE || share < USUAL || /[.,;!]$/.test(text)) return hinted;
  return Math.max(hinted, share < NEARLY_ALWAYS ? 2 : 3);
}

/** Answers begin so as well. */
const WHEN = /^(?:when|wenn|als|cuando|quand|where|wo|donde) /;

/** All of it between quotation marks. */
const SAID = /^["“„«»].{4,}["”“»«]$/u;

/** How a line stands out from the others, as words: by itself, with the gap before it, and as a block's head. */
function formsOf(lines: readonly NoteLine[], line: NoteLine): string[] {
  const { block, isHeading, rank } = line;
  const height = isHeading && rank < RANK.weak ? rank : 'line';
  const isSaid = SAID.test(line.text);
  const form = `${height} ${block.marker} ${block.indent} ${block.isBold} ${block.isQuoted} ${isSaid} ${block.picture}`;
  const forms = [form, `${form} ${block.blanksBefore > 0 ? 'apart' : 'below'}`];
  return isBlockHead(lines, line) ? [...forms, `${form} head`] : forms;
}
