import { Type, type Static } from 'typebox';
import { Fact } from '../interview/fact.ts';
import { SessionRecord } from '../session/session-record.ts';

/** What every file of a session says that it is. */
export const SESSION_FILE_FORMAT = 'pacenotes-session';

/** Raised whenever a reader of the earlier version would misread a newer file. */
export const SESSION_FILE_VERSION = 1;

/** Longest log that is taken in: a day of answers is 340,000 events. */
const MAX_EVENTS = 400_000;

const wallTime = Type.String({
  pattern: '^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
  description: 'wall time, ISO 8601',
});

/** A fact in its place in the session's log. */
export const LoggedFact = Type.Object({
  seq: Type.Integer({ minimum: 1, description: 'position in the log, from 1, without a gap' }),
  at: wallTime,
  number: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  fact: Fact,
});
export type LoggedFact = Static<typeof LoggedFact>;

/** The sound of an answer within a file. It begins at the zero of the answer's clock. */
export const EnclosedSound = Type.Object({
  answerId: Type.String({ pattern: '^[0-9]{1,6}$' }),
  mimeType: Type.Enum(['audio/webm;codecs=opus', 'audio/wav']),
  base64: Type.String(),
});
export type EnclosedSound = Static<typeof EnclosedSound>;

/**
 * A session as a file: its record to be read, and its log, from which all of it is counted again. A reader believes the
 * log; the record's figures are as they stood when the file was written.
 */
export const SessionFile = Type.Object({
  format: Type.Literal(SESSION_FILE_FORMAT),
  formatVersion: Type.Literal(SESSION_FILE_VERSION),
  writtenAt: wallTime,
  session: SessionRecord,
  log: Type.Array(LoggedFact, { minItems: 1, maxItems: MAX_EVENTS }),
  /** Empty where the file has no sound. */
  sounds: Type.Array(EnclosedSound),
});
export type SessionFile = Static<typeof SessionFile>;

/** The JSON Schema of a session's file. */
export function makeSessionFileJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `pacenotes-session-${SESSION_FILE_VERSION}.schema.json`,
    title: 'A Pacenotes session',
    description:
      'A session as Pacenotes writes it into a JSON file or into the data block of a shared page. Names that end in ' +
      'Ms are milliseconds; startMs, endMs and atMs are instants of the clock of their answer, whose zero is the end ' +
      'of the question.',
    ...SessionFile,
  };
}
