import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { SessionMarks } from '../session/mark.ts';
import {
  EnclosedSound,
  LoggedFact,
  SESSION_FILE_FORMAT,
  SESSION_FILE_VERSION,
  SessionFile,
} from './session-file.ts';
import { findSessionBlock } from './shared-page.ts';

/** Largest file that is taken in: an hour of sound as wav, in base64, is 154 MB. */
export const MAX_SESSION_FILE_BYTES = 200_000_000;

/** A file that is not a session that can be taken in. It says where, what was expected and what came. */
export class SessionFileError extends Error {
  override readonly name = 'SessionFileError';
}

/** What of a file is read: its log, and what was said. Figures are counted again, so those of the file are not. */
export const BroughtSession = Type.Object({
  ...SessionFile.properties,
  session: Type.Object({
    id: Type.String({ pattern: '^[a-z0-9-]{1,64}$' }),
    startedAt: LoggedFact.properties.at,
    marks: SessionMarks,
  }),
  log: Type.Array(LoggedFact, { minItems: 1, maxItems: 400_000 }),
  sounds: Type.Array(EnclosedSound),
});
export type BroughtSession = Static<typeof BroughtSession>;

/**
 * Reads a file of a session: JSON as it was exported, or a shared page, of which only the data block is read.
 *
 * @throws {@link SessionFileError}
 */
export function decodeSessionFile(text: string): BroughtSession {
  const isPage = /^\s*<!doctype html/i.test(text);
  const json = isPage ? findSessionBlock(text) : text;
  if (json === null) throw new SessionFileError('expected a shared session, got a page without one');
  const value = parseJson(json);
  checkHead(value);
  if (Value.Check(BroughtSession, value)) return value;
  const [fault] = Value.Errors(BroughtSession, value);
  throw new SessionFileError(
    `${fault?.instancePath ?? '/'}: expected to ${fault?.message.replace(/^must /, '') ?? 'be a session'}`,
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new SessionFileError('expected a whole file of a session, got one that breaks off or is none', {
      cause,
    });
  }
}

/** Told before all else: a newer file may differ in any other place. */
function checkHead(value: unknown): void {
  const head = typeof value === 'object' && value !== null ? value : {};
  const format = 'format' in head ? head.format : undefined;
  const version = 'formatVersion' in head ? head.formatVersion : undefined;
  if (format !== SESSION_FILE_FORMAT)
    throw new SessionFileError('/format: expected a session of Pacenotes, got something else');
  if (version !== SESSION_FILE_VERSION) {
    const got = typeof version === 'number' ? String(version) : 'none';
    throw new SessionFileError(
      `/formatVersion: expected ${SESSION_FILE_VERSION}, got ${got}. A newer Pacenotes wrote it: update this one, then open the file again`,
    );
  }
}
