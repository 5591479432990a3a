import { LevelMeter } from '../../core/pacing/level-meter.ts';
import { fromPcm16 } from '../../core/pacing/pcm16.ts';
import { SoundMeter, type HopBytes } from '../../core/pacing/sound-meter.ts';
import { VoiceJudge } from '../../core/pacing/voice-judge.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { inBatches } from './recording-pcm16.ts';

/** Told how much of the sound has been heard, 0 to 1. */
export type OnShare = (share: number) => void;

/** The levels of a whole recording, in bytes of its voice track. */
export async function hearLevels(pcm: Int16Array, onShare?: OnShare): Promise<number[]> {
  const meter = new LevelMeter();
  const level: number[] = [];
  for await (const batch of inBatches(pcm, onShare)) {
    for (const sample of fromPcm16(batch)) meter.add(sample);
    for (const byte of meter.take()) level.push(byte);
  }
  return level;
}

/** The voice of a whole recording at a gain, in bytes of its voice track. @param model serves this call alone */
export async function hearVoice(
  pcm: Int16Array,
  model: VoiceModel,
  gainDb: number,
  onShare?: OnShare,
): Promise<number[]> {
  const judge = new VoiceJudge({ model, gainDb });
  const voice: number[] = [];
  for await (const batch of inBatches(pcm, onShare))
    for (const byte of await judge.judge(fromPcm16(batch))) voice.push(byte);
  return voice;
}

/** What a voice track keeps of a whole recording beside its voice. */
export async function hearHops(pcm: Int16Array, onShare?: OnShare): Promise<HopBytes> {
  const meter = new SoundMeter();
  const taken: HopBytes[] = [];
  for await (const batch of inBatches(pcm, onShare)) {
    for (const sample of fromPcm16(batch)) meter.add(sample);
    taken.push(meter.take());
  }
  taken.push(meter.finish());
  return {
    level: taken.flatMap(({ level }) => level),
    voicing: taken.flatMap(({ voicing }) => voicing),
    envelope: taken.flatMap(({ envelope }) => envelope),
  };
}
