import type { EnclosedSound, SessionFile } from '../../core/export/session-file.ts';
import { writeSharedPage, type PageParts } from '../../core/export/shared-page.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { ApiError, fetchRecording, read, sessionExportUrl } from './api.ts';
import { canEncodeOpus, encodeOpus } from './encode-opus.ts';

/** Largest sum of sounds in a shared page: larger ones make a page that some programs do not open. */
const MAX_SOUND_BYTES = 100_000_000;

/** Bytes that are turned into text at a time: more arguments overflow the stack. */
const BYTES_AT_A_TIME = 0x8000;

/**
 * Makes one page of a session, which opens without a server.
 *
 * @param hasSound its sound goes with it, as Opus where this browser can make it, else as wav
 * @param onSound told how many of how many sounds are in it
 * @param signal stops it
 */
export async function makeSharedPage(
  session: SessionRecord,
  hasSound: boolean,
  onSound: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const parts = await read<PageParts>('/shared-page.json', signal);
  const file = await read<SessionFile>(sessionExportUrl(session.id, 'session.json'), signal);
  const sounds = hasSound ? await encloseSounds(session, onSound, signal) : [];
  return writeSharedPage(parts, { ...file, sounds });
}

async function encloseSounds(
  { id, answers }: SessionRecord,
  onSound: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<EnclosedSound[]> {
  const heard = answers.filter(({ recording }) => recording !== null);
  const isOpus = await canEncodeOpus();
  const sounds: EnclosedSound[] = [];
  let bytes = 0;
  for (const { answerId } of heard) {
    onSound(sounds.length, heard.length);
    const wav = await fetchRecording(id, answerId, signal);
    const sound = isOpus ? await encodeOpus(wav, signal) : wav;
    bytes += sound.size;
    if (bytes > MAX_SOUND_BYTES)
      throw new ApiError('The sound of this session is too long for one page. Share it without sound.', null);
    const mimeType = isOpus ? 'audio/webm;codecs=opus' : 'audio/wav';
    sounds.push({ answerId, mimeType, base64: await base64Of(sound) });
  }
  return sounds;
}

async function base64Of(sound: Blob): Promise<string> {
  const bytes = new Uint8Array(await sound.arrayBuffer());
  const letters: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_AT_A_TIME) {
    letters.push(String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_A_TIME)));
  }
  return btoa(letters.join(''));
}
