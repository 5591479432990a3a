import { Type, type Static } from 'typebox';
import { FollowUpPolicy, FollowUpWhen, QuestionKind } from './question-bank.ts';
import {
  soundPath,
  spokenLine,
  writtenId,
  writtenLanguage,
  writtenName,
  writtenNote,
} from './written-text.ts';

/** A mistyped key is a fault, not silently a key without effect. */
const CLOSED = { additionalProperties: false };

/** No answer in an interview is meant to take longer; we chose it. */
const MAX_TARGET_SECONDS = 1800;

/** The longest that an interviewer leaves a candidate to think; we chose it. */
const MAX_THINK_SECONDS = 300;

/** A long interview day; we chose it. */
const MAX_SCRIPT_MINUTES = 240;

const MAX_QUESTIONS = 200;
const MAX_SCRIPTS = 20;
const MAX_ENTRIES = 12;

const seconds = (description: string, maximum: number) =>
  Type.Number({ exclusiveMinimum: 0, maximum, description: `${description}, in seconds` });

const Target = Type.Object(
  { from: seconds('shortest', MAX_TARGET_SECONDS), to: seconds('longest', MAX_TARGET_SECONDS) },
  { ...CLOSED, description: 'How long the answer is meant to be.' },
);

const WrittenFollowUp = Type.Object(
  {
    prompt: spokenLine('What the interviewer says.'),
    when: Type.Enum(FollowUpWhen.enum, {
      description: 'Asked when the answer was under, within or over its target.',
    }),
    target: Type.Optional(Target),
    sound: Type.Optional(soundPath('A sound file of the prompt.')),
  },
  CLOSED,
);

const WrittenQuestion = Type.Object(
  {
    id: writtenId(
      'Unique in this bank; keep it when you reword the prompt, since past answers are found by it.',
    ),
    prompt: spokenLine('What the interviewer says.'),
    alternates: Type.Optional(entries(spokenLine('The prompt in other words.'))),
    kind: Type.Enum(QuestionKind.enum, { description: 'What the question is about.' }),
    target: Target,
    source: writtenName('Where the target comes from; your own judgement is a source too.'),
    think: Type.Optional(seconds('Time to think before the answer', MAX_THINK_SECONDS)),
    sound: Type.Optional(soundPath('A sound file of the prompt.')),
    followUps: Type.Optional(entries(WrittenFollowUp)),
    parts: Type.Optional(entries(Type.Object({ name: writtenName('Such as Situation or Result.') }, CLOSED))),
    points: Type.Optional(entries(writtenName('Something you want to have said.'))),
    guidance: Type.Optional(writtenNote('What the question is after; shown, never spoken.')),
  },
  CLOSED,
);

const WrittenOwnQuestions = Type.Object(
  {
    prompt: spokenLine("The invitation to ask the candidate's own questions."),
    target: Type.Optional(Target),
    sound: Type.Optional(soundPath('A sound file of the prompt.')),
  },
  CLOSED,
);

const WrittenScript = Type.Object(
  {
    id: writtenId('Unique in this bank.'),
    title: writtenName('What the script is called on screen.'),
    description: Type.Optional(writtenNote('One or two sentences, shown where the script is chosen.')),
    greeting: spokenLine('What the interviewer says first.'),
    greetingSound: Type.Optional(soundPath('A sound file of the greeting.')),
    questions: Type.Array(writtenId('The id of a question in this bank.'), {
      minItems: 1,
      maxItems: MAX_QUESTIONS,
      description: 'The questions, in the order they are asked.',
    }),
    followUps: Type.Enum(FollowUpPolicy.enum, { description: 'How freely follow-ups are asked.' }),
    moveOn: spokenLine('What the interviewer kindly says when an answer ran far over.'),
    ownQuestions: Type.Optional(WrittenOwnQuestions),
    closing: spokenLine('What the interviewer says last.'),
    closingSound: Type.Optional(soundPath('A sound file of the closing.')),
    minutes: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: MAX_SCRIPT_MINUTES,
        description: 'How long it is meant to take.',
      }),
    ),
  },
  CLOSED,
);

/** A bank as people write it: times in seconds and minutes, and what is not needed left out. */
export const WrittenBank = Type.Object(
  {
    id: writtenId("The name of the bank's file without its ending."),
    title: writtenName('What the bank is called on screen.'),
    language: writtenLanguage('The language of everything that is spoken, such as en-GB.'),
    description: Type.Optional(writtenNote('What the bank is for.')),
    company: Type.Optional(writtenName('The employer.')),
    role: Type.Optional(writtenName('The job.')),
    values: Type.Optional(
      entries(
        Type.Object(
          { name: writtenName('The value.'), gloss: writtenNote('What the company means by it.') },
          { ...CLOSED, description: 'What the company says it stands for.' },
        ),
      ),
    ),
    questions: Type.Array(WrittenQuestion, { minItems: 1, maxItems: MAX_QUESTIONS }),
    scripts: Type.Array(WrittenScript, { minItems: 1, maxItems: MAX_SCRIPTS }),
  },
  CLOSED,
);
export type WrittenBank = Static<typeof WrittenBank>;
export type WrittenQuestion = Static<typeof WrittenQuestion>;
export type WrittenScript = Static<typeof WrittenScript>;

function entries<Entry extends Parameters<typeof Type.Array>[0]>(entry: Entry) {
  return Type.Array(entry, { maxItems: MAX_ENTRIES });
}
