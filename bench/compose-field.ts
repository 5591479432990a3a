/**
 * Composes answers as they sound in the field, of which the fit heard none: uneven voices of several languages and of
 * readers, breaths in their pauses, each through a room or microphone of `bench/field-rooms.ts`; needs espeak-ng.
 *
 *   npx node bench/compose-field.ts --out DIR --readers LIST [--seed 1]
 *
 * LIST has a line for each sentence: its wav file, syllables and reader, with tabs between.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mixDown, readWav } from '../core/pacing/wav.ts';
import { speak } from '../test/speech/espeak.ts';
import { atLevel } from '../test/speech/level.ts';
import { resample } from '../test/speech/resample.ts';
import { seededRandom } from '../test/speech/pink-noise.ts';
import { trimRecorded, trimSynthetic } from '../test/speech/trim-speech.ts';
import { writeWav } from '../test/speech/write-wav.ts';
import { FIELD_ROOMS } from './field-rooms.ts';

const RATE_HZ = 16_000;
const ANSWERS_A_ROOM = 5;
const PIECES = 6;
const PAUSES_MS = [70, 110, 150, 190, 280, 330, 420, 550, 800, 1300, 2200];

/** A phrase is softer than the loudest by up to as much, and falls by up to as much from its start to its end. */
const SOFTER_DB = 9;
const FALL_DB = 6;

/** A breath stands as far below the speech, and apart from it by as much. */
const BREATH_DB = -26;
const APART_S = 0.06;

const SAID: Readonly<Record<string, readonly string[]>> = {
  de: [
    'ich habe damals die ganze Umstellung geleitet',
    'der Kunde war nicht zufrieden',
    'wir haben drei Ziele vereinbart',
    'am Ende waren wir zwei Wochen früher fertig',
    'das hat uns später sehr geholfen',
  ],
  fr: [
    "j'étais responsable du projet",
    "le client n'était pas content de la première version",
    'nous avons choisi trois objectifs',
    'à la fin nous avons livré deux semaines plus tôt',
    "j'ai beaucoup appris",
  ],
  es: [
    'yo era responsable de todo el proyecto',
    'el cliente no estaba contento',
    'acordamos tres objetivos',
    'al final entregamos dos semanas antes',
    'aprendí mucho de mis compañeros',
  ],
  ru: [
    'я отвечал за весь проект',
    'клиент был недоволен',
    'мы выбрали три цели',
    'в конце мы закончили на две недели раньше',
    'я многому научился',
  ],
  hi: [
    'मैं पूरी परियोजना के लिए जिम्मेदार था',
    'ग्राहक खुश नहीं था',
    'हमने तीन लक्ष्य तय किए',
    'अंत में हमने समय से पहले काम पूरा किया',
  ],
  cmn: ['我负责整个项目', '客户对第一版不满意', '我们定了三个目标', '最后我们提前两周完成', '我学到了很多'],
  'pt-br': [
    'eu era responsável pelo projeto',
    'o cliente não estava satisfeito',
    'nós definimos três metas',
    'no final entregamos duas semanas antes',
  ],
  'en-us+f4': [
    'I asked the whole team what they thought',
    'which was a little bit of a risk',
    'so we split it into smaller steps',
    'and half of them were finished by May',
  ],
};

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'field' },
    readers: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
await mkdir(values.out, { recursive: true });
const speakers = [...programs(), ...(values.readers === undefined ? [] : await readers(values.readers))];
let count = Number(values.seed) * 1000;
for (const [room, through] of Object.entries(FIELD_ROOMS))
  for (let i = 0; i < ANSWERS_A_ROOM; i++) {
    const random = seededRandom(++count);
    const [speaker, pieces] = pick(speakers, random);
    const { samples, labels } = layOut(pieces, random);
    const path = join(values.out, `answer-${i}-${room}`);
    await writeWav(`${path}.wav`, through(samples, count), RATE_HZ);
    await writeFile(`${path}.json`, `${JSON.stringify({ ...labels, speaker })}\n`);
  }

function programs(): [string, Float32Array[]][] {
  return Object.entries(SAID).map(([voice, phrases]) => [
    voice,
    phrases.flatMap((text, i) => {
      const sound = speak(text, { voice, wordsPerMinute: 140 + 12 * i, pitch: 35 + 8 * i });
      return whole(() => trimSynthetic({ samples: resample(sound, RATE_HZ), sampleRateHz: RATE_HZ }, text));
    }),
  ]);
}

async function readers(list: string): Promise<[string, Float32Array[]][]> {
  const by = new Map<string, Float32Array[]>();
  for (const line of (await readFile(list, 'utf8')).trim().split('\n')) {
    const [wav = '', , reader = ''] = line.split('\t');
    const { channels, sampleRateHz } = readWav(await readFile(wav));
    const piece = whole(() => trimRecorded({ samples: mixDown(channels), sampleRateHz }, wav));
    by.set(reader, [...(by.get(reader) ?? []), ...piece]);
  }
  return [...by].filter(([, pieces]) => pieces.length >= 4);
}

/** None where a pause hides in a piece, or its edges cannot be found. */
function whole(trim: () => Float32Array): Float32Array[] {
  try {
    const piece = trim();
    return piece.length < 0.4 * RATE_HZ ? [] : [piece];
  } catch {
    return [];
  }
}

function layOut(pieces: readonly Float32Array[], random: () => number) {
  const between = Array.from({ length: PIECES - 1 }, () => pick(PAUSES_MS, random) * (0.95 + 0.1 * random()));
  const chosen = between.concat(0).map(() => uneven(pick(pieces, random), random));
  const leadMs = 300 + 2500 * random();
  const starts: number[] = [];
  let end = Math.round((leadMs * RATE_HZ) / 1000);
  for (const [i, piece] of chosen.entries()) {
    starts.push(end);
    end += piece.length + Math.round(((between[i] ?? 0) * RATE_HZ) / 1000);
  }
  const samples = new Float32Array(end + 1.2 * RATE_HZ);
  for (const [i, piece] of chosen.entries()) {
    samples.set(piece, starts[i]);
    const [from, to] = [(starts[i] ?? 0) + piece.length, starts[i + 1] ?? end];
    if (i < PIECES - 1 && random() < 0.5) breathe(samples, from, to, random);
  }
  const ms = (sample: number) => (sample * 1000) / RATE_HZ;
  const runs = chosen.map((piece, i) => [ms(starts[i] ?? 0), ms((starts[i] ?? 0) + piece.length)] as const);
  const silences = runs.slice(1).map(([startMs], i) => [runs[i]?.[1] ?? 0, startMs]);
  return {
    samples,
    labels: { onsetMs: runs[0]?.[0] ?? 0, offsetMs: runs.at(-1)?.[1] ?? 0, silences },
  };
}

function uneven(piece: Float32Array, random: () => number): Float32Array {
  const [softer, fall] = [SOFTER_DB * random(), FALL_DB * random()];
  return atLevel(piece, -23).map((sample, i) => sample * 10 ** (-(softer + (fall * i) / piece.length) / 20));
}

/** Breath is silence, as the labels have it. */
function breathe(samples: Float32Array, from: number, to: number, random: () => number): void {
  const [start, end] = [from + APART_S * RATE_HZ, to - APART_S * RATE_HZ];
  if (end - start < 0.15 * RATE_HZ) return;
  const length = Math.min(end - start, 0.45 * RATE_HZ);
  let last = 0;
  const breath = Float32Array.from({ length }, (_, i) => {
    const white = random() * 2 - 1;
    const rise = white - last;
    last = white;
    return rise * Math.sin((Math.PI * i) / length);
  });
  samples.set(atLevel(breath, -23 + BREATH_DB), Math.round(start));
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}
