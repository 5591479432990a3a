import { Type, type Static } from 'typebox';

/** What stands before the words of a line: `- `, `1. ` or `[ ] `. */
export const Marker = Type.Enum(['none', 'bullet', 'number', 'check']);
export type Marker = Static<typeof Marker>;

/** One line of notes that is not blank, as its reader sees it. */
export const NoteBlock = Type.Object({
  /** Counts from 1 in the source. */
  line: Type.Integer({ minimum: 1 }),
  /** The words, without marker and inline markup; empty where the line only draws a rule. */
  text: Type.String(),
  /** Columns before the marker or the first word; a tab goes to the next multiple of 4. */
  indent: Type.Integer({ minimum: 0 }),
  marker: Marker,
  /** What numbers it, such as `3` or `a`; empty for none. */
  number: Type.String(),
  /** Whether a `check` is ticked. */
  isChecked: Type.Boolean(),
  /** The cells of a table's row, empty ones too; no cells for any other line. */
  cells: Type.Array(Type.String()),
  /** The emoji that it begins with; empty for none. */
  picture: Type.String(),
  /** 1 to 6 as in Markdown, 0 for none. */
  headingLevel: Type.Integer({ minimum: 0, maximum: 6 }),
  /** Whether all of its words are bold, or highlighted as bold is. */
  isBold: Type.Boolean(),
  /** The bold words that it begins with when it is not all bold; empty for none. */
  boldLead: Type.String(),
  /** Whether it stands in a quotation or a callout. */
  isQuoted: Type.Boolean(),
  /** What the writer's tool calls it, in small letters: a callout's kind, or `comment` for what it hides; empty for none. */
  mark: Type.String(),
  /** Whether its words say nothing of an interview: a line of code, or of a table of contents. */
  isSilent: Type.Boolean(),
  /** Whether all of its words are struck through. */
  isStruck: Type.Boolean(),
  /** Blank lines between it and the block before it. */
  blanksBefore: Type.Integer({ minimum: 0 }),
  /** The addresses that it links to. */
  urls: Type.Array(Type.String()),
});
export type NoteBlock = Static<typeof NoteBlock>;
