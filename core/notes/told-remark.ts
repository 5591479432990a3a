import { foldText, wordsOf } from './fold-text.ts';
import { sensesOf } from './senses.ts';
import { perText } from './per-text.ts';

const SAID =
  /\b(?:(?:he|she|they|and|er|sie|und|ella|él|y|elle|il|et|\p{Lu}\p{Ll}+)\s+)(?:also\s+|then\s+)?(?:said|says|reckons|reckoned|thought|told me|meinte|meint|sagte|fand|hat gesagt|dijo|dice|me dijo|a dit|dit|trouve)\b/u;

/** `did a mock with Tom, he said I talk too fast`: what was said, where a rehearsal is told in the same line; or null. */
export const remarkTold = perText(readTold);

function readTold(text: string): string | null {
  const said = SAID.exec(text);
  if (said === null) return null;
  const before = wordsOf(foldText(text.slice(0, said.index + said[0].length)));
  const isOfRehearsal =
    before.some((word) => sensesOf(word).includes('rehearsal')) || RUN.test(before.join(' '));
  return isOfRehearsal ? text.slice(said.index).replace(/^(?:and|und|y|et)\s+/iu, '') : null;
}

const RUN =
  /\brun (?:thru|through|it by)\b|\bdurchgespielt\b|\btried it on\b|\basked me (?:them|all|these|the|my)\b|\b(?:hat|haben) mich (?:alles )?gefragt\b|\bme (?:las |los )?(?:hizo|pregunto)\b|\bm a (?:pose|interroge\w*)\b/;
