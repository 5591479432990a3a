import { FRAME_MS } from '../../../core/pacing/sample-clock.ts';

/** The voice bytes of what a score plays; `knock` is one frame however it is heard. */
const BYTES: Readonly<Record<string, number>> = { quiet: 0, voice: 250 };

/** The voice track's frames of a score such as `1200 quiet, 2000 voice, knock, 4000 quiet`, in ms. */
export function framesOf(score: string): number[] {
  return score.split(', ').flatMap((part) => {
    if (part === 'knock') return [250];
    const [ms, sound = ''] = part.split(' ');
    const byte = BYTES[sound];
    if (byte === undefined) throw new Error(`A score has ms with quiet or voice, or knock; got ${part}.`);
    return new Array<number>(Math.round(Number(ms) / FRAME_MS)).fill(byte);
  });
}
