const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|gen|mag|giu|lug|set|ott|mrt|mei)\\p{L}*\\.?';
const DAY = '(?:\\p{L}{2,9}(?:day|tag|dag|es|di|do)|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\\.?,?\\s+';
const NUMBER = '\\d{1,2}(?:st|nd|rd|th|\\.|º)?';

/** A day by its number and its month, in whatever order, and nothing else. */
const ONLY_DATE = new RegExp(
  `^(?:${DAY.trimEnd()}\\d{1,2}(?:st|nd|rd|th)|(?:${DAY})?(?:${NUMBER}\\s+(?:de\\s+|of\\s+)?${MONTH}|${MONTH}\\s+${NUMBER}|\\d{1,2}[./]\\d{1,2}[./]?)(?:,?\\s+(?:de\\s+)?\\d{4})?)\\s*:?$`,
  'iu',
);

/** Whether words are a date alone, as notes that grow have above what was added that day. */
export function isOnlyDate(text: string): boolean {
  return ONLY_DATE.test(text);
}
