import {
  SESSION_FILE_FORMAT,
  SESSION_FILE_VERSION,
  type SessionFile,
} from '../../core/export/session-file.ts';
import { readRecord, type RecordSources } from './read-record.ts';

/**
 * A session as a file, without sound; null when there is none.
 *
 * @param writtenAt ISO 8601
 */
export async function readSessionFile(
  sources: RecordSources,
  sessionId: string,
  writtenAt: string,
): Promise<SessionFile | null> {
  const session = await readRecord(sources, sessionId);
  if (session === null) return null;
  const log = await sources.store.events(sessionId);
  return {
    format: SESSION_FILE_FORMAT,
    formatVersion: SESSION_FILE_VERSION,
    writtenAt,
    session,
    log,
    sounds: [],
  };
}
