/**
 * Prints how fast a long recording is measured with one thread and with two, and whether the figures are the same.
 *
 *   npm run bench:measure -- [--minutes 60] [--rate 48000]
 *
 * The recording is made of the speech in `test/fixtures`, again and again. The time of the processors is told beside
 * that of the clock: other work on the machine lengthens only the latter.
 */
import { parseArgs } from 'node:util';
import { fromPcm16 } from '../core/pacing/pcm16.ts';
import { SAMPLE_RATE_HZ } from '../core/pacing/sample-clock.ts';
import { HearingThreads } from '../server/voice-model/hearing-threads.ts';
import { measureRecording, type MeasuredRecording } from '../server/voice-model/measure-recording.ts';
import { readRecording, SPEECH_FIXTURES } from '../test/speech/read-speech.ts';
import { resample } from '../test/speech/resample.ts';
import { makeWav } from '../core/pacing/make-wav.ts';

const HOW = { minPauseMs: 250, band: null, question: null };

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, rate: { type: 'string', default: '16000' } },
});
const wav = await longWav(Number(values.minutes) * 60, Number(values.rate));

const byOne = await time(1);
const byTwo = await time(2);
console.log(`difference: ${difference(byOne, byTwo)}`);

async function time(count: number): Promise<MeasuredRecording> {
  const threads = new HearingThreads(count);
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  const measured = await measureRecording(wav, HOW, threads);
  const [seconds, cpu] = [(performance.now() - startedAt) / 1000, process.cpuUsage(before)];
  await threads.end();
  const cpuSeconds = (cpu.user + cpu.system) / 1_000_000;
  const times = measured.durationMs / 1000 / seconds;
  console.log(
    `${count} thread${count === 1 ? '' : 's'}: ${(measured.durationMs / 60_000).toFixed(1)} min in ` +
      `${seconds.toFixed(1)} s, ${times.toFixed(0)} times real time; processors ${cpuSeconds.toFixed(1)} s`,
  );
  return measured;
}

function difference(one: MeasuredRecording, other: MeasuredRecording): string {
  const bytes = ({ track: { voice, level, voicing, envelope } }: MeasuredRecording) =>
    [voice, level, voicing, envelope].flatMap((stream) => [...(stream ?? [])]);
  const [ours, theirs] = [bytes(one), bytes(other)];
  const differing =
    ours.filter((byte, i) => byte !== theirs[i]).length + Math.abs(ours.length - theirs.length);
  const isSame = JSON.stringify(one.pacing) === JSON.stringify(other.pacing);
  return `${differing} of ${ours.length} bytes of the track; figures ${isSame ? 'the same' : 'not the same'}`;
}

async function longWav(seconds: number, rateHz: number): Promise<Uint8Array> {
  const pieces: Float32Array[] = [];
  for (const name of SPEECH_FIXTURES) {
    const samples = fromPcm16((await readRecording(name)).pcm);
    pieces.push(resample({ samples, sampleRateHz: SAMPLE_RATE_HZ }, rateHz));
  }
  const long = new Float32Array(seconds * rateHz);
  for (let at = 0, i = 0; at < long.length; i++) {
    const piece = pieces[i % pieces.length] ?? new Float32Array(1);
    long.set(piece.subarray(0, long.length - at), at);
    at += piece.length;
  }
  return makeWav(long, rateHz);
}
