import { pointerTo } from './bank-fault.ts';
import type { Misfit } from './find-schema-faults.ts';
import { poolOf } from './pick-pool.ts';
import type { WrittenBank } from './written-bank.ts';
import type { WrittenScript } from './written-script.ts';

type WrittenPick = Exclude<WrittenScript['questions'][number], string>['pick'];

/** A pick, where it is written, and the ids of the questions that it can draw. */
type PlacedPick = { readonly pick: WrittenPick; readonly path: string; readonly poolIds: readonly string[] };

/** Finds the picks of a script that ask for nothing, or for more questions than there are. */
export function findPickFaults(script: WrittenScript, path: string, bank: WrittenBank): Misfit[] {
  const picks = placePicks(script, path, bank);
  return picks.flatMap((placed) => [...ruleFaults(placed), ...countFaults(placed, picks)]);
}

function placePicks({ questions }: WrittenScript, path: string, bank: WrittenBank): PlacedPick[] {
  const namedIds = questions.filter((entry) => typeof entry === 'string');
  return questions.flatMap((entry, i) => {
    if (typeof entry === 'string') return [];
    const { pick } = entry;
    const poolIds = poolOf(bank.questions, pick, namedIds).map(({ id }) => id);
    return [{ pick, path: pointerTo(pointerTo(`${path}/questions`, i), 'pick'), poolIds }];
  });
}

function ruleFaults({ pick, path }: PlacedPick): Misfit[] {
  const isRuled = pick.kind !== undefined || pick.theme !== undefined;
  return isRuled ? [] : [{ path, expected: 'a kind or a theme', got: 'neither' }];
}

/** Whatever the others draw from the same questions must leave enough, in any order of drawing. */
function countFaults({ pick, path, poolIds }: PlacedPick, picks: readonly PlacedPick[]): Misfit[] {
  const taken = picks
    .filter((other) => other.pick !== pick && other.poolIds.some((id) => poolIds.includes(id)))
    .reduce((sum, other) => sum + other.pick.count, 0);
  const left = Math.max(0, poolIds.length - taken);
  if (pick.count <= left) return [];
  const expected = `at most ${left}, as many as fit and are left`;
  return [{ path: pointerTo(path, 'count'), expected, got: String(pick.count) }];
}
