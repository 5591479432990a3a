import { topFrame, type Draft } from './draft.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { placeOpenLine } from './place-open-line.ts';

/** What does not fit the section ends it, if nothing else does. */
export function leaveSection(draft: Draft, line: NoteLine): void {
  const frame = topFrame(draft);
  if (frame.rank >= RANK.weak || line.block.marker === 'none') draft.frames.pop();
  placeOpenLine(draft, line);
}
