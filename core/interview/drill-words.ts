import type { DrillKind } from '../drills/drill.ts';

/** What a drill says and is called, in one language. */
type DrillWords = {
  readonly titles: Readonly<Record<DrillKind, string>>;
  readonly closing: string;
};

const ENGLISH: DrillWords = {
  titles: {
    length: 'Length',
    ladder: 'Ladder',
    'blind-clock': 'Blind clock',
    'star-split': 'STAR split',
    'first-word': 'First word',
    'golden-pause': 'Golden pause',
    pace: 'Pace',
    'silence-instead-of-um': 'Silence instead of um',
    interruption: 'Interruption',
    silence: 'Silence',
    splits: 'Splits',
    'out-of-notes': 'Out of your notes',
  },
  closing: 'That was the drill.',
};

/** Only what is spoken is in the language of the questions; the screen is in English. */
const CLOSINGS: Readonly<Record<string, string>> = {
  de: 'Das war die Übung.',
  es: 'Eso fue el ejercicio.',
  fr: "C'était l'exercice.",
};

const SHOWING: Readonly<Record<string, (value: string) => string>> = {
  en: (value) => `Tell of something you did that shows this: ${value}.`,
  de: (value) => `Erzählen Sie von etwas, das dies zeigt: ${value}.`,
  es: (value) => `Cuente algo que hizo y que muestre esto: ${value}.`,
  fr: (value) => `Racontez quelque chose que vous avez fait et qui le montre : ${value}.`,
};

/** The words of a drill, for questions in a language. @param language BCP 47 */
export function drillWords(language: string): DrillWords {
  return { ...ENGLISH, closing: CLOSINGS[baseOf(language)] ?? ENGLISH.closing };
}

/** Asks for a story that shows a value. @param language BCP 47 */
export function showingValue(language: string, value: string): string {
  return (SHOWING[baseOf(language)] ?? SHOWING.en)?.(value) ?? value;
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? language;
}
