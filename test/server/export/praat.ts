import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../start/temporary-folder.ts';

/** A tier as Praat understood it: its name, and its labels in order, those of points too. */
export type PraatTier = { readonly name: string; readonly labels: string[] };

/** Tells what is in a TextGrid: a line a tier, then a line a label, behind a tab. */
const SCRIPT = `form Read
  sentence Path
endform
Read from file: path$
tiers = Get number of tiers
for tier to tiers
  name$ = Get tier name: tier
  appendInfoLine: name$
  isInterval = Is interval tier: tier
  if isInterval
    count = Get number of intervals: tier
    for i to count
      label$ = Get label of interval: tier, i
      appendInfoLine: tab$, label$
    endfor
  else
    count = Get number of points: tier
    for i to count
      label$ = Get label of point: tier, i
      appendInfoLine: tab$, label$
    endfor
  endif
endfor
`;

/** Opens a TextGrid in Praat. @throws when Praat cannot read it */
export async function readInPraat(textGrid: string): Promise<PraatTier[]> {
  const folder = temporaryFolder();
  const [script, grid] = [join(folder, 'read.praat'), join(folder, 'answer.TextGrid')];
  await writeFile(script, SCRIPT);
  await writeFile(grid, textGrid);
  const { stdout } = await promisify(execFile)('praat', ['--utf8', '--run', script, grid]);
  return stdout.split('\n').reduce<PraatTier[]>((tiers, line) => {
    if (line.startsWith('\t')) tiers.at(-1)?.labels.push(line.slice(1));
    else if (line !== '') tiers.push({ name: line, labels: [] });
    return tiers;
  }, []);
}
