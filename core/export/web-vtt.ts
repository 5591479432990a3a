import { lengthMs, type Stretch } from '../pacing/stretch.ts';
import { causeOfPause } from '../session/fold-marks.ts';
import type { SaidPause } from '../session/mark.ts';
import type { Pacing } from '../pacing/pacing.ts';

type Cue = Stretch & { readonly id: string; readonly words: string };

const MS_PER_SECOND = 1000;
const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;

/**
 * Writes the runs, pauses and parts of an answer as WebVTT cues over its recording, in the order of their starts.
 *
 * @param said what its pauses were said to be
 * @see https://www.w3.org/TR/webvtt1/
 */
export function writeWebVtt(pacing: Pacing, said: readonly SaidPause[]): string {
  const cues = [...runCues(pacing), ...pauseCues(pacing, said), ...partCues(pacing)]
    // A cue must end after it starts, to the millisecond that it is written in.
    .filter(({ startMs, endMs }) => Math.round(endMs) > Math.round(startMs))
    .toSorted((one, other) => one.startMs - other.startMs);
  const blocks = cues.map(
    ({ id, startMs, endMs, words }) =>
      `${id}\n${timestamp(startMs)} --> ${timestamp(endMs)}\n${escapeCue(words)}\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}

function runCues({ runs }: Pacing): Cue[] {
  return runs.map(({ startMs, endMs, syllables }, i) => {
    const words = syllables === undefined ? `run ${i + 1}` : `run ${i + 1}, about ${syllables} syllables`;
    return { id: `run-${i + 1}`, startMs, endMs, words };
  });
}

function pauseCues({ pauses }: Pacing, said: readonly SaidPause[]): Cue[] {
  return pauses.map((pause, i) => {
    const cause = causeOfPause(pause, said);
    const words = `pause ${i + 1}, ${Math.round(lengthMs(pause))} ms${cause === null ? '' : `, ${cause}`}`;
    return { id: `pause-${i + 1}`, startMs: pause.startMs, endMs: pause.endMs, words };
  });
}

function partCues({ parts }: Pacing): Cue[] {
  return (parts ?? []).map(({ name, startMs, endMs }, i) => ({
    id: `part-${i + 1}`,
    startMs,
    endMs,
    words: `part ${name}`,
  }));
}

function timestamp(ms: number): string {
  const whole = Math.round(ms);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const seconds = two((whole % MS_PER_MINUTE) / MS_PER_SECOND);
  const thousandths = String(whole % MS_PER_SECOND).padStart(3, '0');
  return `${two(whole / MS_PER_HOUR)}:${two((whole % MS_PER_HOUR) / MS_PER_MINUTE)}:${seconds}.${thousandths}`;
}

/** An empty line would end the cue, and an arrow begin another. */
function escapeCue(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\r\n\0]+/g, ' ');
}
