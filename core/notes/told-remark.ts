import { foldText, wordsOf } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { sensesOf } from './senses.ts';
import { sentencesOf } from './sentences.ts';
import { perText } from './per-text.ts';

const SAID =
  /\b(?:(?:he|she|they|and|er|sie|und|ella|él|y|elle|il|et|\p{Lu}\p{Ll}+)\s+)(?:also\s+|then\s+)?(?:said|says|reckons|reckoned|thought|told me|meinte|meint|sagte|fand|hat gesagt|dijo|dice|me dijo|a dit|dit|trouve)\b/u;

/** `did a mock with Tom, he said I talk too fast`: what was said, where a rehearsal is told in the same line; or null. */
export const remarkTold = perText(readTold);

function readTold(text: string): string | null {
  const said = SAID.exec(text);
  const watched = WATCHED.exec(text)?.[1];
  if (watched !== undefined) return watched;
  if (said === null) return null;
  const before = wordsOf(foldText(text.slice(0, said.index + said[0].length)));
  const isOfRehearsal =
    before.some((word) => sensesOf(word).includes('rehearsal')) || RUN.test(before.join(' '));
  return isOfRehearsal ? text.slice(said.index).replace(/^(?:and|und|y|et)\s+/iu, '') : null;
}

/** `Mags saw the lesson on Friday: said the numbers were too small` */
const WATCHED =
  /^\p{Lu}[\p{L}.]+(?:\s\([^()]*\))?\s(?:(?:also|then|hat|ha|a|war|was)\s)?(?:watched|saw|heard|listened|read|sat in|observed|zugeschaut|zugehört|gesehen|gehört|gelesen|dabei|visto|vio|escuchó|oyó|leyó|vu|écouté|entendu|lu|regardé|assisté)\b[^:]{0,60}:\s*(?:(?:and\s)?(?:said|says|meinte|sagt\p{L}*|fand|dijo|dice|dit)\s+)(.{8,})$/u;

/** The remarks of a paragraph that tells of a rehearsal, one a sentence; none where somebody's words do not stand in two. */
export const remarksTold = perText(readAll);

function readAll(text: string, matcher: Matcher): readonly string[] {
  const sentences = sentencesOf(text, matcher);
  const said = sentences.filter((sentence) => SAID.test(sentence));
  if (said.length < 2) return [];
  const isOfRehearsal =
    RUN.test(foldText(text)) ||
    wordsOf(foldText(sentences.slice(0, MAX_TELLING).join(' '))).some((word) =>
      sensesOf(word).includes('rehearsal'),
    );
  const isOfHabits = said.filter((sentence) => OF_ME.test(sentence)).length > 1;
  return isOfRehearsal || isOfHabits ? said.map(withoutTeller) : [];
}

/** Where the paragraph says that there was a rehearsal; we chose it. */
const MAX_TELLING = 2;

/** `she said I talk too fast` */
const OF_ME =
  /\b(?:said|says|thought|told me|meinte|sagte|fand|dijo|dice|dit|trouve)\s+(?:that\s+|dass\s+|que\s+)?(?:I|my|ich|mein\p{L}*|to|stop|don'?t|yo|mi|je|mon|ma)\b/u;

function withoutTeller(sentence: string): string {
  const said = SAID.exec(sentence);
  const told = said === null ? sentence : sentence.slice(said.index + said[0].length);
  return told.replace(/^[\s:,]*(?:(?:that|dass|que)\s+)?["“„«]?/u, '').trim();
}

const RUN =
  /\brun (?:thru|through|it by)\b|\bdurchgespielt\b|\btried it on\b|\basked me (?:them|all|these|the|my)\b|\b(?:hat|haben) mich (?:alles )?gefragt\b|\bme (?:las |los )?(?:hizo|pregunto)\b|\bm a (?:pose|interroge\w*)\b/;
