import type { HeadingHabits } from './heading-habits.ts';
import type { Habits } from './habits.ts';
import type { Matcher } from './matcher.ts';
import type { NoteLine } from './note-line.ts';
import type { Home } from './proposal.ts';
import type { Concept } from './lexicon.ts';
import type { Table } from './table-row.ts';
import type { Topic } from './topic.ts';
import { findVoices, type Voice } from './voices.ts';

/** What the lines of a section are, until a heading says otherwise. */
export type Mode = Concept | 'none';

/** A section that is open: its heading, and which lines it may hold. */
export type Frame = {
  readonly mode: Mode;
  readonly rank: number;
  readonly i: number;
  readonly isList: boolean;
  readonly indent: number;
  /** The line of the question that the section stands under, or null. */
  readonly question: number | null;
  hasList: boolean;
  count: number;
};

/** A question or story that following lines may belong to. */
export type Owner = {
  readonly i: number;
  readonly rank: number;
  readonly indent: number;
  readonly isList: boolean;
};

export type DraftQuestion = {
  readonly i: number;
  readonly text: string;
  readonly topic: Topic | null;
  /** Whether a heading stands for the question. */
  readonly isBare: boolean;
  readonly isAlternateOf: number | null;
  readonly hasInlineAnswer: boolean;
  readonly pointers: readonly string[];
};

export type DraftStory = {
  readonly i: number;
  readonly title: string;
  readonly number: string;
  readonly isTitled: boolean;
};

export type DraftPart = {
  readonly i: number;
  readonly name: PartName;
  readonly story: number;
  readonly isEmpty: boolean;
};
export type PartName = 'situation' | 'task' | 'action' | 'result' | 'lesson';

export type DraftValue = {
  readonly i: number;
  readonly name: string;
  gloss: string;
  readonly question: number | null;
};

/** What stands within a line beside other things, such as one of several questions to ask. */
export type DraftPiece = {
  readonly i: number;
  readonly home: Home;
  readonly text: string;
};

/** What each line is taken for while the lines are read; all numbers are indices of lines. */
export type Draft = {
  readonly lines: readonly NoteLine[];
  readonly matcher: Matcher;
  /** How this writer sets questions apart, as far as it is known. */
  readonly habits: Habits;
  readonly headings: HeadingHabits;
  readonly homes: Home[];
  readonly texts: string[];
  readonly questionOf: (number | null)[];
  readonly storyOf: (number | null)[];
  readonly isDoubtful: boolean[];
  /** The homes that a person gave, by line. */
  readonly fixed: Map<number, Home>;
  readonly frames: Frame[];
  question: Owner | null;
  story: Owner | null;
  /** The last line that nothing else was made of, which may turn out to be a title. */
  heading: number | null;
  readonly voices: ReadonlyMap<string, Voice>;
  /** Folded names of those whose remarks on a mock stand in the notes. */
  readonly coaches: Set<string>;
  /** How each line stands out, once it was asked; see `formOf`. */
  readonly forms: (string | null | undefined)[];
  /** The table whose rows are being read, or null. */
  table: Table | null;
  readonly questions: DraftQuestion[];
  readonly stories: DraftStory[];
  readonly parts: DraftPart[];
  readonly values: DraftValue[];
  /** Folded names of the values so far. */
  readonly valueNames: Set<string>;
  readonly pieces: DraftPiece[];
  readonly pointers: { readonly from: number; readonly text: string }[];
  readonly answersWhich: { readonly story: number; readonly text: string }[];
  company: { readonly i: number; readonly text: string } | null;
  role: { readonly i: number; readonly text: string } | null;
  mission: { readonly i: number; readonly text: string } | null;
};

export function makeDraft(
  lines: readonly NoteLine[],
  matcher: Matcher,
  habits: Habits,
  headings: HeadingHabits,
): Draft {
  return {
    lines,
    matcher,
    habits,
    headings,
    homes: lines.map(() => 'unplaced'),
    texts: lines.map(({ text }) => text),
    questionOf: lines.map(() => null),
    storyOf: lines.map(() => null),
    isDoubtful: lines.map(() => false),
    fixed: new Map(),
    frames: [
      { mode: 'none', rank: 0, i: -1, isList: false, indent: -1, question: null, hasList: false, count: 0 },
    ],
    question: null,
    story: null,
    heading: null,
    voices: findVoices(lines, matcher),
    coaches: new Set(),
    forms: lines.map(() => undefined),
    table: null,
    questions: [],
    stories: [],
    parts: [],
    values: [],
    valueNames: new Set(),
    pieces: [],
    pointers: [],
    answersWhich: [],
    company: null,
    role: null,
    mission: null,
  };
}

/** The section that the next line stands in. */
export function topFrame({ frames }: Draft): Frame {
  const top = frames.at(-1);
  if (top === undefined) throw new Error('The outermost section is never closed.');
  return top;
}

/** Gives a line the home of the things that stand in it, each of which is listed by itself. */
export function putPieces(draft: Draft, line: NoteLine, home: Home, texts: readonly string[]): void {
  put(draft, line, home);
  for (const text of texts) draft.pieces.push({ i: line.i, home, text });
}

/** Gives a line its home. */
export function put(draft: Draft, line: NoteLine, home: Home, text = line.text, isDoubtful = false): void {
  draft.homes[line.i] = home;
  draft.texts[line.i] = text;
  draft.isDoubtful[line.i] = isDoubtful;
}
