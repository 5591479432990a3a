import { Type, type Static } from 'typebox';
import { FollowUpWhen, QuestionKind } from './question-bank.ts';
import { CLOSED, entries, MAX_TARGET_SECONDS, seconds, Target } from './written-shapes.ts';
import { soundPath, spokenLine, writtenId, writtenName, writtenNote, writtenSource } from './written-text.ts';

/** The longest that an interviewer leaves a candidate to think; we chose it. */
const MAX_THINK_SECONDS = 300;

/** More than anyone can bring into one answer; notes name many. */
const MAX_POINTS = 40;

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

const WrittenPart = Type.Object(
  {
    name: writtenName('Such as Situation or Result.'),
    share: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'About how much of the answer it takes, 0 to 1; the shares sum to at most 1.',
      }),
    ),
  },
  CLOSED,
);

/** A question as people write it. */
export const WrittenQuestion = Type.Object(
  {
    id: writtenId(
      'Unique in this bank; keep it when you reword the prompt, since past answers are found by it.',
    ),
    prompt: spokenLine('What the interviewer says.'),
    alternates: Type.Optional(entries(spokenLine('The prompt in other words.'))),
    kind: Type.Enum(QuestionKind.enum, { description: 'What the question is about.' }),
    theme: Type.Optional(
      writtenId('What it is about within its kind, such as conflict; scripts can pick by it.'),
    ),
    target: Target,
    aim: Type.Optional(seconds('The best length within the target', MAX_TARGET_SECONDS)),
    source: writtenSource(
      'Where the target and the shares of the parts come from; your own judgement is a source too.',
    ),
    think: Type.Optional(seconds('Time to think before the answer', MAX_THINK_SECONDS)),
    sound: Type.Optional(soundPath('A sound file of the prompt.')),
    followUps: Type.Optional(entries(WrittenFollowUp)),
    parts: Type.Optional(entries(WrittenPart)),
    points: Type.Optional(entries(writtenNote('Something you want to have said.'), MAX_POINTS)),
    values: Type.Optional(entries(writtenName('The name of one of the values of this bank.'))),
    guidance: Type.Optional(writtenNote('What the question is after; shown, never spoken.')),
    guidanceSource: Type.Optional(writtenSource('Where the guidance comes from.')),
  },
  CLOSED,
);
export type WrittenQuestion = Static<typeof WrittenQuestion>;
