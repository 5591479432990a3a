import { expect } from 'vitest';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { loadVoiceModel } from '../../server/voice-model/load-voice-model.ts';
import { readPcm16 } from '../../server/voice-model/recording-pcm16.ts';
import { trackAtGain } from '../../server/voice-model/track-recording.ts';
import type { Product } from './product.ts';

/** What is kept as sound is what was measured: measured again it gives the same track, byte for byte. */
export async function expectRecordingsToGiveTheSameTracks(
  product: Product,
  { id, answers }: SessionRecord,
): Promise<void> {
  for (const { answerId } of answers) {
    const path = `/sessions/${id}/answers/${answerId}`;
    const kept = (await (await product.fetch(`${path}/voice-track`)).json()) as KeptTrack;
    const wav = new Uint8Array(await (await product.fetch(`${path}/recording.wav`)).arrayBuffer());

    const again = await trackAtGain(await readPcm16(wav), await loadVoiceModel(), kept.gainDb, []);

    expect([...again.voice]).toEqual(kept.voice);
    expect([...again.level].slice(0, kept.level.length)).toEqual(kept.level);
  }
}

type KeptTrack = { readonly gainDb: number; readonly voice: number[]; readonly level: number[] };
