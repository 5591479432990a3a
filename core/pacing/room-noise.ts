import { markedHops } from './marked-hops.ts';
import { median } from './quantile.ts';
import { widened, type Stretch } from './stretch.ts';
import { levelDbfs } from './voice-track.ts';

/** Nearer to speech than this a level still holds its echo, or its soft beginning; we chose it. */
const CLEAR_OF_SPEECH_MS = 150;

/** Less of the room than this, 200 ms, is too little to judge it by; we chose it. */
const LEAST_ROOM_LEVELS = 20;

/**
 * The room's own level where nobody speaks, dBFS above 100 Hz: the median of the levels that are clear of speech. Null
 * when no room is heard: nobody was silent, or the silences are exact zeros.
 *
 * @param level bytes of a voice track
 */
export function roomLevelDbfs(level: ArrayLike<number>, runs: readonly Stretch[]): number | null {
  const nearSpeech = markedHops(
    level.length,
    runs.map((run) => widened(run, CLEAR_OF_SPEECH_MS)),
  );
  const room = Array.from(level).filter((byte, i) => nearSpeech[i] === 0 && byte > 0);
  return room.length < LEAST_ROOM_LEVELS ? null : median(room.map(levelDbfs));
}

/**
 * How far speech stands above the room, above 100 Hz: mean power in the runs, less the room's, to the room's median.
 * Null when nobody spoke, or no room is heard.
 *
 * @param level bytes of a voice track
 * @param roomDbfs the room's own level
 */
export function speechAboveRoomDb(
  level: ArrayLike<number>,
  runs: readonly Stretch[],
  roomDbfs: number | null,
): number | null {
  const inSpeech = markedHops(level.length, runs);
  const spoken = Array.from(level).filter((_, i) => inSpeech[i] === 1);
  const speech = mean(spoken.map((byte) => powerOf(levelDbfs(byte))));
  if (speech === null || roomDbfs === null) return null;
  const room = powerOf(roomDbfs);
  return speech > room ? 10 * Math.log10((speech - room) / room) : null;
}

function powerOf(dbfs: number): number {
  return 10 ** (dbfs / 10);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
