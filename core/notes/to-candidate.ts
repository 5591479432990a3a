/** What a candidate writes of herself, as an interviewer says it to her. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/\bam I\b/giu, 'are you'],
  [/\bwas I\b/giu, 'were you'],
  [/\bI(?:['’]m| am)\b/giu, 'you are'],
  [/\bI['’]ve\b/giu, 'you have'],
  [/\bI['’]d\b/giu, 'you would'],
  [/\bI['’]ll\b/giu, 'you will'],
  [/\bmyself\b/giu, 'yourself'],
  [/\bmy\b/giu, 'your'],
  [/\bmine\b/giu, 'yours'],
  [/\b(?:I|me)\b/giu, 'you'],
];

const OF_ONESELF = /\b(?:i|me|my|myself|mine)\b/iu;
const SPEAKS_TO = /\b(?:you|your|yours|yourself|u|ur|us|we|our)\b/iu;

/** What is done with a candidate, in a question that speaks to her otherwise: `How would your team describe me?` */
const DONE_WITH = /\b(describe|hire|choose|pick|trust|say about|think of) me\b/giu;

/**
 * `How would my team describe me?` asks `How would your team describe you?` Words that speak to somebody already are an
 * interviewer's, and `Tell me …` is an order of hers.
 *
 * @param english a question that orders nothing
 */
export function toCandidate(english: string): string {
  if (!OF_ONESELF.test(english)) return english;
  if (SPEAKS_TO.test(english)) return english.replace(DONE_WITH, '$1 you');
  return TURNED.reduce((text, [own, said]) => text.replace(own, said), english);
}
