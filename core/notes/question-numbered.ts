import type { Draft } from './draft.ts';

const LEADING = /^\s*(\d{1,2})\s+\p{L}/u;

/** The line of the first question that has a number before it, or undefined. */
export function questionNumbered({ questions, lines }: Draft, number: string): number | undefined {
  return questions.find(({ i }) => {
    const line = lines[i];
    return line !== undefined && (line.block.number === number || LEADING.exec(line.text)?.[1] === number);
  })?.i;
}
