import { isBreak } from '../../core/pacing/interruptions.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { formatLevel, formatSmallShare } from '../format.ts';
import { nameInterruption } from './interruption-names.ts';

/** What stood between the voice and its figures: `the room at −60 dBFS, your voice 38 dB above it; no sample at full scale; not interrupted`. */
export function saySound({ quality, interruptions }: Pacing): string {
  const { noiseFloorDbfs, snrDb, clippedShare, otherVoices, gated, music } = quality;
  return [
    sayRoom(noiseFloorDbfs, snrDb),
    sayClipped(clippedShare),
    ...(otherVoices === true ? ['other voices heard'] : []),
    ...(music === true ? ['music heard'] : []),
    ...(gated === true ? ['the microphone falls silent between words'] : []),
    sayInterruptions(interruptions),
  ].join('; ');
}

function sayRoom(noiseFloorDbfs: number | null, snrDb: number | null): string {
  if (noiseFloorDbfs === null) return 'the room could not be told';
  const room = `the room at ${formatLevel(noiseFloorDbfs)}`;
  return snrDb === null ? room : `${room}, your voice ${Math.round(snrDb)}\u00a0dB above it`;
}

function sayClipped(share: number | null): string {
  if (share === null) return 'whether it was overdriven is not known';
  return share === 0 ? 'no sample at full scale' : `${formatSmallShare(share)} of the samples at full scale`;
}

function sayInterruptions(interruptions: Pacing['interruptions']): string {
  const lost = interruptions.filter((interruption) => !isBreak(interruption));
  if (lost.length === 0) return 'not interrupted';
  const causes = [...new Set(lost.map(({ cause }) => nameInterruption(cause)))];
  return `interrupted: ${causes.join(', ')}`;
}
