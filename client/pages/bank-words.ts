import type { FaultAt } from '../session/banks-api.ts';

/** A fault in a sentence: where, what was expected, and what came. */
export function sayFault({ line, column, path, expected, got }: FaultAt): string {
  const place = line === null ? '' : `Line ${line}, column ${column ?? 1}`;
  const where = [place, path === '' ? '' : sayPath(path)].filter(Boolean).join(', ');
  return `${where === '' ? '' : `${where}: `}expected ${expected}, got ${got}.`;
}

/** A JSON pointer as a person reads it: `/questions/3/target/from` is *question 4, target, from*. */
function sayPath(path: string): string {
  const names = path.slice(1).split('/');
  return names
    .flatMap((name, i) => {
      if (/^\d+$/.test(name)) return [];
      const index = names[i + 1] ?? '';
      return /^\d+$/.test(index) ? `${singular(name)} ${Number(index) + 1}` : name;
    })
    .join(', ');
}

function singular(name: string): string {
  return name.replace(/s$/, '');
}

/** When a follow-up is asked, as a person reads it. */
export const FOLLOW_UP_WORDS: Readonly<Record<string, string>> = {
  under: 'after a short answer',
  within: 'after an answer in target',
  over: 'after a long answer',
  any: 'after any answer',
};
