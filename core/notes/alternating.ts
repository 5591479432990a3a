import type { Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';

/** So many questions, and such a share of every second line, make a pattern; we chose both. */
const MIN_ASKED = 3;
const MIN_SHARE = 0.4;

/** The lines that are questions because in their block every second line is: question, answer, question, answer. */
export function findAlternating({ lines, homes }: Draft): ReadonlySet<number> {
  const found = new Set<number>();
  for (const block of plainBlocks(lines)) {
    const asked = block.filter(({ i }) => homes[i] === 'question');
    const first = asked[0] === undefined ? -1 : block.indexOf(asked[0]);
    const inTurn = block.filter((_, at) => at >= first && (at - first) % 2 === 0);
    const isRegular = asked.every((line) => inTurn.includes(line));
    if (!isRegular || asked.length < MIN_ASKED || asked.length / inTurn.length < MIN_SHARE) continue;
    for (const { i, concept } of inTurn) if (concept === null) found.add(i);
  }
  return found;
}

/** Runs of lines without a gap, a list or a deeper line among them. */
function plainBlocks(lines: readonly NoteLine[]): NoteLine[][] {
  const blocks: NoteLine[][] = [];
  for (const line of lines) {
    const { block, text } = line;
    const last = blocks.at(-1)?.at(-1);
    const goesOn = last?.i === line.i - 1 && block.blanksBefore === 0 && block.indent === last.block.indent;
    if (text === '' || block.marker !== 'none' || block.cells.length > 1) continue;
    if (goesOn) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
