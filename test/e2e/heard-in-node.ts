import { expect } from 'vitest';
import { scoreDrill } from '../../core/drills/score-drill.ts';
import type { DrillScore } from '../../core/drills/drill-score.ts';
import type { DrillTake } from '../../core/drills/take.ts';
import { measurePacing } from '../../core/pacing/measure-pacing.ts';
import { fromPcm16 } from '../../core/pacing/pcm16.ts';
import { FRAME_MS, sampleOfMs } from '../../core/pacing/sample-clock.ts';
import { drillTakes } from '../../core/session/drill-takes.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { loadVoiceModel } from '../../server/voice-model/load-voice-model.ts';
import { readPcm16 } from '../../server/voice-model/recording-pcm16.ts';
import { trackAtGain } from '../../server/voice-model/track-recording.ts';
import type { Product } from './product.ts';

/** Composed speech is 35 dB louder than the noise beneath it: halfway between them lies neither. */
const SPOKEN_DBFS = -40;
const LOOKED_AT_MS = 10;

/**
 * Holds the number of a drill on time, and of each of its takes, to one frame of what Node finds in the sound that was kept
 * of its answers. What a busy machine did to the sound is in both: only the product's own way of it can set them apart.
 *
 * @param unitMs what a number of 1 is, for a drill whose number is no time
 */
export async function expectSameInNode(product: Product, session: SessionRecord, unitMs = 1): Promise<void> {
  const { drill } = session;
  if (drill === null) throw new Error('An interview has no number.');
  const takes = drillTakes(session);
  const again: DrillTake[] = [];
  for (const take of takes) again.push(await takeInNode(product, session, take));
  const [score, inNode] = [scoreDrill(drill, takes), scoreDrill(drill, again)];
  const valuesOf = ({ value, takes }: DrillScore) => [value, ...takes.map((take) => take.value)];
  const offMs = valuesOf(score).map((value, i) => unitMs * ((value ?? NaN) - (valuesOf(inNode)[i] ?? NaN)));
  process.stdout.write(
    `${drill.kind}, against the same sound in Node: ${offMs.map(Math.round).join(' ')} ms\n`,
  );
  for (const off of offMs) expect(Math.abs(off)).toBeLessThanOrEqual(FRAME_MS);
}

async function takeInNode(product: Product, { id }: SessionRecord, take: DrillTake): Promise<DrillTake> {
  const path = `/sessions/${id}/answers/${take.answerId}`;
  const { gainDb } = (await (await product.fetch(`${path}/voice-track`)).json()) as { gainDb: number };
  const track = await trackAtGain(
    await keptSound(product, id, take.answerId),
    await loadVoiceModel(),
    gainDb,
    [],
  );
  const pacing = measurePacing(track, {
    minPauseMs: take.pacing?.minPauseMs ?? NaN,
    band: take.band,
    question: { responseLatencyErrorMs: null, wasHeard: true },
    clippedShare: 0,
    findsHesitations: true,
  });
  return { ...take, pacing };
}

/** When speech began in the sound that was kept of an answer, by its loudness alone, ms. */
export async function firstLoudMs(
  product: Product,
  { id }: SessionRecord,
  answerId: string,
): Promise<number> {
  const pcm = await keptSound(product, id, answerId);
  const hop = sampleOfMs(LOOKED_AT_MS);
  const isLoud = (_: unknown, i: number) => {
    const piece = fromPcm16(pcm.subarray(i * hop, (i + 1) * hop));
    return 10 * Math.log10(piece.reduce((sum, sample) => sum + sample * sample, 1e-12) / hop) > SPOKEN_DBFS;
  };
  return LOOKED_AT_MS * Array.from({ length: Math.floor(pcm.length / hop) }, isLoud).indexOf(true);
}

async function keptSound(product: Product, id: string, answerId: string): Promise<Int16Array> {
  const response = await product.fetch(`/sessions/${id}/answers/${answerId}/recording.wav`);
  return readPcm16(new Uint8Array(await response.arrayBuffer()));
}
