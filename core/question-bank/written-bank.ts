import { Type, type Static } from 'typebox';
import { WrittenQuestion } from './written-question.ts';
import { WrittenScript } from './written-script.ts';
import { CLOSED, entries } from './written-shapes.ts';
import { writtenId, writtenLanguage, writtenName, writtenNote } from './written-text.ts';

const MAX_QUESTIONS = 200;
const MAX_SCRIPTS = 20;

/** Twice as many as any employer that we know of names. */
const MAX_VALUES = 40;

const WrittenValue = Type.Object(
  { name: writtenName('The value.'), gloss: writtenNote('What the company means by it.') },
  { ...CLOSED, description: 'What the company says it stands for.' },
);

/** A bank as people write it: times in seconds and minutes, and what is not needed left out. */
export const WrittenBank = Type.Object(
  {
    id: writtenId("The name of the bank's file without its ending."),
    title: writtenName('What the bank is called on screen.'),
    language: writtenLanguage('The language of everything that is spoken, such as en-GB.'),
    description: Type.Optional(writtenNote('What the bank is for.')),
    note: Type.Optional(writtenNote('What one should know before using the bank; shown where it is chosen.')),
    company: Type.Optional(writtenName('The employer.')),
    role: Type.Optional(writtenName('The job.')),
    values: Type.Optional(entries(WrittenValue, MAX_VALUES)),
    questions: Type.Array(WrittenQuestion, { minItems: 1, maxItems: MAX_QUESTIONS }),
    scripts: Type.Array(WrittenScript, { minItems: 1, maxItems: MAX_SCRIPTS }),
  },
  CLOSED,
);
export type WrittenBank = Static<typeof WrittenBank>;
