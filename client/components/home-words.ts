import type { Home } from '../../core/notes/proposal.ts';

/** A kind of line on screen: its word, the key that gives it, and which hue it shares with its like. */
export type HomeWords = {
  readonly word: string;
  /** The letter that makes a line one. */
  readonly key: string;
  readonly hue: 'question' | 'point' | 'value' | 'story' | 'ask' | 'note' | 'plain' | 'private';
};

/** The kinds of lines, in the order of their menu. */
export const HOME_WORDS: Readonly<Record<Home, HomeWords>> = {
  question: { word: 'Question', key: 'Q', hue: 'question' },
  alternate: { word: 'Other wording', key: 'E', hue: 'question' },
  answer: { word: 'Answer', key: 'W', hue: 'question' },
  point: { word: 'Point', key: 'P', hue: 'point' },
  value: { word: 'Value', key: 'V', hue: 'value' },
  tag: { word: 'Value tag', key: 'G', hue: 'value' },
  story: { word: 'Story', key: 'S', hue: 'story' },
  part: { word: 'Story part', key: 'R', hue: 'story' },
  'question-to-ask': { word: 'Ask them', key: 'A', hue: 'ask' },
  feedback: { word: 'Feedback', key: 'F', hue: 'note' },
  private: { word: 'Private', key: 'L', hue: 'private' },
  company: { word: 'Company', key: 'C', hue: 'note' },
  role: { word: 'Role', key: 'O', hue: 'note' },
  mission: { word: 'Mission', key: 'M', hue: 'note' },
  link: { word: 'Link', key: 'K', hue: 'plain' },
  'to-do': { word: 'To do', key: 'T', hue: 'plain' },
  heading: { word: 'Heading', key: 'H', hue: 'plain' },
  separator: { word: 'Rule', key: 'B', hue: 'plain' },
  unplaced: { word: 'Not placed', key: 'N', hue: 'plain' },
};

/** All kinds with their words, in the order of their menu. */
export const HOMES = Object.entries(HOME_WORDS) as [Home, HomeWords][];

/** The kind that a key gives a line; null for a key that gives none. */
export function homeOfKey(key: string): Home | null {
  return HOMES.find(([, words]) => words.key === key.toUpperCase())?.[0] ?? null;
}
