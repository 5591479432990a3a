import type { Draft } from './draft.ts';
import { foldText } from './fold-text.ts';
import { DAY, leadingName } from './title-words.ts';

const BETWEEN =
  /\s*\p{Extended_Pictographic}\ufe0f?\s*|!+\s*|\s+[-–—|/@]+\s+|\s*[|:;·•@()]\s*|\s+->\s+|\s+→\s+/u;
/** What a notebook appends to a page's title. */
const PAGE_ID = /\s+[0-9a-f]{8,}$/u;

/** Words that every title of such notes may have. */
export const INTERVIEW =
  /interview|vorstellungsgesprach|gesprach|bewerbung|entrevista|entretien|colloquio|sollicitatie|\bprep/;

/** `Department for Transport` is one name, whatever `for` divides elsewhere. */
const OFFICE =
  /^(?:dept|department|ministry|office|centre|center|institute|agency|society|council|association|trust|school|college|university|campaign|ministerium|amt|institut|instituto|ministerio|centro|ministere|direction|agence|centre)$/;

/** The title cut at its dividers, at `at` and `for`, and at the words that every such title has. */
export function partsOfTitle({ matcher }: Draft, text: string): string[] {
  return text
    .replace(PAGE_ID, '')
    .replace(/\s*\(([^)]*)\)/gu, (_, inner: string) =>
      matcher.jobWord.test(foldText(inner)) ? ` – ${inner} – ` : ' – ',
    )
    .split(BETWEEN)
    .flatMap((part) => part.split(/\s*,\s*/))
    .flatMap((part) =>
      cutAtWords(part.trim().split(/\s+/), (word, before) => {
        const folded = foldText(word);
        const isLink = matcher.atWord.test(folded) && /^\p{Ll}/u.test(word) && !OFFICE.test(foldText(before));
        return isLink || INTERVIEW.test(folded);
      }),
    )
    .map((words) => trimWords(words, (word) => isOfTitle(matcher.titleWord, word)))
    .map(leadingName)
    .filter((part) => part !== '');
}

function isOfTitle(titleWord: RegExp, word: string): boolean {
  const folded = foldText(word);
  const isDay = DAY.test(folded) && !/^\p{Lu}{2}$/u.test(word);
  return titleWord.test(folded) || isDay || /^(?:[\d./:]+|\d{1,2}(?:st|nd|rd|th|\.)?)$/.test(word);
}

function cutAtWords(words: readonly string[], isCut: (word: string, before: string) => boolean): string[][] {
  const parts: string[][] = [[]];
  words.forEach((word, i) => {
    if (isCut(word, words[i - 1] ?? '')) parts.push([]);
    else parts.at(-1)?.push(word);
  });
  return parts;
}

/** Drops the words of every title from both ends. */
function trimWords(words: readonly string[], isDropped: (word: string) => boolean): string {
  const first = words.findIndex((word) => !isDropped(word));
  const last = words.findLastIndex((word) => !isDropped(word));
  return first < 0 ? '' : words.slice(first, last + 1).join(' ');
}
