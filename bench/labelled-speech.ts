import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { countClippedSamples } from '../core/pacing/pcm16.ts';
import type { Stretch } from '../core/pacing/stretch.ts';
import { TRACK_VERSION, type VoiceTrack } from '../core/pacing/voice-track.ts';
import type { VoiceModel } from '../core/pacing/voice-model.ts';
import { trackRecording } from '../server/voice-model/track-recording.ts';
import { readPcm16 } from '../server/voice-model/recording-pcm16.ts';

/** A recording of which is known when its speaker spoke. */
export type LabelledSpeech = {
  readonly name: string;
  readonly wav: string;
  /** Who speaks; of a voice program, the answer that it was made to give. */
  readonly speaker: string;
  /** What the room is like, such as `pink20`. */
  readonly condition: string;
  /** Labelled by a person who listened, not by how it was composed. */
  readonly isByHand: boolean;
  readonly onsetMs: number;
  readonly offsetMs: number;
  /** All silences from first to last speech, however short. */
  readonly silences: readonly Stretch[];
  /** Null where nobody counted them. */
  readonly syllables: number | null;
  readonly track: VoiceTrack;
  readonly clippedShare: number;
};

/** What stands beside a wav file. */
type Labels = {
  readonly onsetMs: number;
  readonly offsetMs: number;
  readonly silences: readonly [number, number][];
  readonly syllables?: number;
  readonly speaker?: string;
  /** Breaths and coughs, which only a person marks. */
  readonly noises?: readonly unknown[];
  readonly truth?: { readonly syllables: number };
  readonly pieces?: readonly { readonly text?: string }[];
};

/** Tracks take minutes to make, and do not change with what is fitted to them. */
const KEPT_TRACKS = join(tmpdir(), 'pacenotes-bench-tracks');

/** Reads a folder of wav files, each with its labels in a JSON file of the same name, in the order of their names. */
export async function readLabelled(folder: string, model: VoiceModel): Promise<LabelledSpeech[]> {
  const speech: LabelledSpeech[] = [];
  for (const wav of globSync(join(folder, '*.wav')).sort()) speech.push(await readOne(wav, model));
  return speech;
}

/** The voice track of a wav file, and the share of its samples at full scale. Kept for the next time. */
export async function keptTrack(
  wav: string,
  model: VoiceModel,
): Promise<{ track: VoiceTrack; clippedShare: number }> {
  const bytes = await readFile(wav);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const file = join(KEPT_TRACKS, `${TRACK_VERSION}-${digest}`);
  const kept = await readFile(file).catch(() => null);
  // Only this function writes there.
  if (kept !== null) return deserialize(kept) as { track: VoiceTrack; clippedShare: number };
  const pcm = await readPcm16(bytes);
  const track = await trackRecording(pcm, model);
  const made = { track, clippedShare: countClippedSamples(pcm) / pcm.length };
  await mkdir(KEPT_TRACKS, { recursive: true });
  await writeFile(file, serialize(made));
  return made;
}

async function readOne(wav: string, model: VoiceModel): Promise<LabelledSpeech> {
  // The folder is the caller's own, in the form that the bench's README asks for.
  const labels = JSON.parse(await readFile(wav.replace(/\.wav$/, '.json'), 'utf8')) as Labels;
  const name = basename(wav, '.wav');
  return {
    name,
    wav,
    speaker: speakerOf(labels, name, wav),
    condition: conditionOf(name),
    isByHand: labels.noises !== undefined,
    onsetMs: labels.onsetMs,
    offsetMs: labels.offsetMs,
    silences: labels.silences.map(([startMs, endMs]) => ({ startMs, endMs })),
    syllables: labels.syllables ?? labels.truth?.syllables ?? null,
    ...(await keptTrack(wav, model)),
  };
}

/** Pieces cut from a reader's recordings are named after the reader; those labelled by hand are of one person. */
function speakerOf({ speaker, noises, pieces = [] }: Labels, name: string, wav: string): string {
  if (noises !== undefined) return basename(join(wav, '..'));
  const reader = pieces.map(({ text }) => /^(\d{4})-\d+\.wav$/.exec(text ?? '')?.[1]).find(Boolean);
  if (speaker !== undefined || reader !== undefined) return speaker ?? reader ?? '';
  return `${basename(join(wav, '..'))}/${name.replace(/-[^-]*$/, '')}`;
}

function conditionOf(name: string): string {
  return name.startsWith('ans') ? name.replace(/^answer-\d+-|^ans\d+-/, '') : name;
}
