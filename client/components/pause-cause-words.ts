import type { PauseCause, SaidPause } from '../../core/session/mark.ts';

/** A kind of pause, as a person tells them apart. */
export type PauseKindWords = {
  readonly cause: PauseCause;
  /** Says it with one key. */
  readonly key: string;
  readonly name: string;
  readonly says: string;
};

/** The kinds, those that are nothing to work on first. */
export const PAUSE_KINDS: readonly PauseKindWords[] = [
  { cause: 'planned', key: 'p', name: 'Planned', says: 'you meant it' },
  { cause: 'breath', key: 'b', name: 'Breath', says: 'you breathed' },
  { cause: 'searching', key: 's', name: 'Searching', says: 'you looked for a word' },
  { cause: 'lost', key: 'l', name: 'Lost', says: 'the thread was gone' },
];

/** Whether a pause is something to work on. */
export function isToWorkOn(cause: PauseCause | null): boolean {
  return cause === 'searching' || cause === 'lost';
}

/** What was said of the pauses, by kind: `2 planned, 1 breath`, and `1 searching` to work on; empty where none was. */
export function countKinds(said: readonly SaidPause[]): { readonly toWorkOn: string; readonly fine: string } {
  const counted = PAUSE_KINDS.map(({ cause }) => ({
    cause,
    count: said.filter((pause) => pause.cause === cause).length,
  })).filter(({ count }) => count > 0);
  const list = (toWorkOn: boolean) =>
    counted
      .filter(({ cause }) => isToWorkOn(cause) === toWorkOn)
      .map(({ cause, count }) => `${count} ${cause}`)
      .join(', ');
  return { toWorkOn: list(true), fine: list(false) };
}
