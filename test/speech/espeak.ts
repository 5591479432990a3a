import { spawnSync } from 'node:child_process';
import { mixDown, readWav } from '../../core/pacing/wav.ts';

/** Sound and its rate. */
export type Sound = { readonly samples: Float32Array; readonly sampleRateHz: number };

/** How a sentence is spoken. */
export type Voice = { readonly voice?: string; readonly wordsPerMinute?: number; readonly pitch?: number };

const spoken = new Map<string, Sound>();

/** A sentence spoken by espeak-ng, which must be installed. */
export function speak(
  text: string,
  { voice = 'en-us', wordsPerMinute = 160, pitch = 50 }: Voice = {},
): Sound {
  const args = [
    '-v',
    voice,
    '-s',
    String(wordsPerMinute),
    '-p',
    String(pitch),
    '-g',
    '0',
    '--stdout',
    '--',
    text,
  ];
  const key = args.join('\n');
  const sound = spoken.get(key) ?? runEspeak(args);
  spoken.set(key, sound);
  return sound;
}

function runEspeak(args: readonly string[]): Sound {
  const { error, status, stdout } = spawnSync('espeak-ng', args, { maxBuffer: 2 ** 26 });
  if (error) throw new Error('Composing speech needs espeak-ng; it could not be run.', { cause: error });
  if (status !== 0) throw new Error(`espeak-ng ended with ${String(status)}.`);
  const { channels, sampleRateHz } = readWav(stdout);
  return { samples: mixDown(channels), sampleRateHz };
}
