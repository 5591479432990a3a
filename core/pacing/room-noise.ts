import { markedHops } from './marked-hops.ts';
import { median } from './quantile.ts';
import { widened, type Stretch } from './stretch.ts';
import { levelDbfs } from './voice-track.ts';

/** Nearer to speech than this a level still holds its echo, or its soft beginning; we chose it. */
const CLEAR_OF_SPEECH_MS = 150;

/** Less of the room than this, 200 ms, is too little to judge it by; we chose it. */
const LEAST_ROOM_LEVELS = 20;

/**
 * How far speech stands above the room, above 100 Hz: mean power in the runs, less the room's, to the room's median.
 * Null when no room is heard: nobody spoke, nobody was silent, or the silences are exact zeros.
 *
 * @param level bytes of a voice track
 */
export function speechAboveRoomDb(level: ArrayLike<number>, runs: readonly Stretch[]): number | null {
  const inSpeech = markedHops(level.length, runs);
  const nearSpeech = markedHops(
    level.length,
    runs.map((run) => widened(run, CLEAR_OF_SPEECH_MS)),
  );
  const bytes = Array.from(level);
  const speech = mean(bytes.filter((_, i) => inSpeech[i] === 1).map(power));
  const room = bytes.filter((byte, i) => nearSpeech[i] === 0 && byte > 0).map(power);
  const roomPower = median(room);
  if (speech === null || roomPower === null || room.length < LEAST_ROOM_LEVELS) return null;
  return speech > roomPower ? 10 * Math.log10((speech - roomPower) / roomPower) : null;
}

function power(byte: number): number {
  return 10 ** (levelDbfs(byte) / 10);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
