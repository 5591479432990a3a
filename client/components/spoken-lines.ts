import { html } from 'lit';
import type { RecorderHints, RecorderView } from './recorder-view.ts';
import './sound-recorder.ts';

/** Something that the interviewer says, and where in its bank its sound is named. */
export type SpokenLine = {
  readonly place: string;
  /** In a few words: *question 3*. */
  readonly what: string;
  readonly words: string;
  readonly hasSound: boolean;
};

type Fields = Readonly<Record<string, unknown>>;

/** A question's own words, and those of its follow-ups. @param question as it is written, or as it is used */
export function questionLines(question: Fields, i: number): SpokenLine[] {
  const place = `/questions/${i}`;
  const followUps = listOf(question.followUps).map((followUp, k) =>
    lineOf(`${place}/followUps/${k}/sound`, `follow-up ${k + 1} of question ${i + 1}`, followUp),
  );
  return [{ ...lineOf(`${place}/sound`, `question ${i + 1}`, question), words: '' }, ...followUps];
}

/** What is said around the questions of a script. */
export function scriptLines(script: Fields, i: number): SpokenLine[] {
  const place = `/scripts/${i}`;
  const { greeting, greetingSound, closing, closingSound } = script;
  const invitation = listOf([script.ownQuestions]).filter(({ prompt }) => prompt !== undefined);
  return [
    lineOf(`${place}/greetingSound`, 'the greeting', { prompt: greeting, sound: greetingSound }),
    ...invitation.map((own) => lineOf(`${place}/ownQuestions/sound`, 'the invitation to ask', own)),
    lineOf(`${place}/closingSound`, 'the goodbye', { prompt: closing, sound: closingSound }),
  ];
}

/** What a recorder takes, and what is heard without it. */
export const RECORDER_HINT =
  'In your own voice or a friend’s, 60 s at most. Without a recording the interviewer’s voice says it.';

/** A recorder for each line. @param hints the one before a recording is said by the first alone */
export function renderRecorders(
  lines: readonly SpokenLine[],
  recorder: RecorderView,
  { before, after }: RecorderHints,
) {
  return lines.map(
    ({ place, what, words, hasSound }, i) =>
      html`<sound-recorder
        .place=${place}
        .what=${what}
        .words=${words}
        .hasSound=${hasSound}
        .recorder=${recorder}
        .hints=${{ before: i === 0 ? before : '', after }}
      ></sound-recorder>`,
  );
}

function lineOf(place: string, what: string, { prompt, sound }: Fields): SpokenLine {
  return {
    place,
    what,
    words: typeof prompt === 'string' ? prompt : '',
    hasSound: typeof sound === 'string',
  };
}

function listOf(value: unknown): Fields[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) => (typeof entry === 'object' && entry !== null ? { ...entry } : {}));
}
