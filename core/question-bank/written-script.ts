import { Type, type Static } from 'typebox';
import { FollowUpPolicy, Manner, QuestionKind, Wording } from './question-bank.ts';
import { CLOSED, entries, Target } from './written-shapes.ts';
import { soundPath, spokenLine, writtenId, writtenName, writtenNote } from './written-text.ts';

/** A long interview day; we chose it. */
const MAX_SCRIPT_MINUTES = 240;

/** More than any script asks; we chose it. */
const MAX_ASKED = 200;

/** As many as a person may have gathered; two or three are asked. */
const MAX_OWN_QUESTIONS = 40;

const WrittenPick = Type.Object(
  {
    pick: Type.Object(
      {
        kind: Type.Optional(Type.Enum(QuestionKind.enum, { description: 'Of this kind.' })),
        theme: Type.Optional(writtenId('Of this theme.')),
        count: Type.Integer({ minimum: 1, maximum: MAX_ASKED, description: 'How many.' }),
      },
      {
        ...CLOSED,
        description:
          'Questions of a kind or a theme, chosen anew for each session among those that the script does not name.',
      },
    ),
  },
  CLOSED,
);

const WrittenOwnQuestions = Type.Object(
  {
    prompt: spokenLine("The invitation to ask the candidate's own questions."),
    target: Type.Optional(Target),
    sound: Type.Optional(soundPath('A sound file of the prompt.')),
    questions: Type.Optional(entries(writtenNote('Something you mean to ask.'), MAX_OWN_QUESTIONS)),
  },
  CLOSED,
);

/** A script as people write it. */
export const WrittenScript = Type.Object(
  {
    id: writtenId('Unique in this bank.'),
    title: writtenName('What the script is called on screen.'),
    description: Type.Optional(writtenNote('One or two sentences, shown where the script is chosen.')),
    featured: Type.Optional(Type.Boolean({ description: 'Shown on the start page.' })),
    greeting: spokenLine('What the interviewer says first.'),
    greetingSound: Type.Optional(soundPath('A sound file of the greeting.')),
    questions: Type.Array(Type.Union([writtenId('The id of a question in this bank.'), WrittenPick]), {
      minItems: 1,
      maxItems: MAX_ASKED,
      description: 'What is asked, in order: ids of questions, and picks by kind or theme.',
    }),
    asks: Type.Optional(
      Type.Enum(Wording.enum, {
        description: 'Ask each question by its prompt, or by one of its alternates where it has some.',
      }),
    ),
    manner: Type.Optional(
      Type.Enum(Manner.enum, {
        description:
          'warm says a small word after each answer and lets long answers run; brisk says none and moves on sooner.',
      }),
    ),
    between: Type.Optional(entries(spokenLine('A small word between two questions, such as: Thank you.'))),
    oneTake: Type.Optional(Type.Boolean({ description: 'No answer can be taken again.' })),
    followUps: Type.Enum(FollowUpPolicy.enum, {
      description:
        'How freely follow-ups are asked: one a question at most; or probing, all of them in turn, whatever the answer.',
    }),
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
export type WrittenScript = Static<typeof WrittenScript>;
