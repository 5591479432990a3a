import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { composeSpeech, type SpeechLabels } from '../speech/compose-speech.ts';
import { atLevel } from '../speech/level.ts';
import { MADE_SOUNDS } from '../speech/made-sounds.ts';
import { inReverb, rumble } from '../speech/room-sounds.ts';

/** One answer as a microphone hears it in one kind of room; 16 kHz. */
export type Condition = {
  readonly name: string;
  readonly samples: Float32Array;
  readonly labels: SpeechLabels;
};

/** A quiet room's own noise, and a voice in it. */
const ROOM_DBFS = -75;
const SPEECH_DBFS = -23;

/** The answer that is heard in every room. */
const ANSWER = {
  leadMs: 1000,
  tailMs: 1300,
  items: [
    { say: 'my manager asked me to present' },
    { pauseMs: 420 },
    { say: 'nobody had touched it for years' },
    { pauseMs: 900 },
    { say: 'in the end we delivered early' },
  ],
};

/** The rooms, each with one thing that makes it hard to hear in. */
export function composeConditions(): Condition[] {
  return [
    composed('clean', ROOM_DBFS),
    composed('pink noise 25 dB below the voice', SPEECH_DBFS - 25),
    composed('a quiet voice', ROOM_DBFS, -45),
    over('rumble', rumble, -30),
    over('mains hum', MADE_SOUNDS.hum, -45),
    over('typing', MADE_SOUNDS.typing, -45),
    { ...composed('reverb', ROOM_DBFS), samples: inReverb(composed('reverb', ROOM_DBFS).samples, 1) },
  ];
}

/** All of them one after the other, behind words that tell where the sound begins. */
export function inARow(conditions: readonly Condition[]): {
  readonly samples: Float32Array;
  readonly startsMs: readonly number[];
} {
  const marker = composeSpeech({ leadMs: 800, tailMs: 2500, items: MARKER, noiseDbfs: ROOM_DBFS });
  const startsMs: number[] = [];
  let samples: readonly number[] = [...marker.samples];
  for (const condition of conditions) {
    startsMs.push((samples.length * 1000) / SAMPLE_RATE_HZ);
    samples = [...samples, ...condition.samples];
  }
  return { samples: Float32Array.from(samples), startsMs };
}

const MARKER = [{ say: 'here it begins' }];

function composed(name: string, noiseDbfs: number, speechDbfs = SPEECH_DBFS): Condition {
  return { name, ...composeSpeech({ ...ANSWER, noiseDbfs, speechDbfs }) };
}

/** The answer of a quiet room under a made sound. */
function over(name: string, make: (length: number, seed: number) => Float32Array, dbfs: number): Condition {
  const { samples, labels } = composed(name, ROOM_DBFS);
  const noise = atLevel(make(samples.length, 1), dbfs);
  return { name, labels, samples: samples.map((sample, i) => sample + (noise[i] ?? 0)) };
}
