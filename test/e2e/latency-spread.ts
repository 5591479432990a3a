import type { SessionRecord } from '../../core/session/session-record.ts';
import type { AnswerTruth } from './spoken-answers.ts';

/** Chromium's capture lost up to 60 ms in 30 s when the machine was busy; a whole interview is some 60 s long. */
export const LATENCY_SPREAD_MS = 90;

/**
 * How far the times to first word of an interview disagree: the wav began at one moment, and where the record puts each
 * first word, less where the wav has it, is that moment.
 */
export function latencySpreadMs({ answers }: SessionRecord, truth: readonly AnswerTruth[]): number {
  const begins = answers.map(({ startedAt, pacing }, i) => {
    const sampleZeroMs = Date.parse(startedAt ?? '');
    return sampleZeroMs + (pacing?.responseLatencyMs ?? NaN) - (truth[i]?.onsetMs ?? NaN);
  });
  const latencies = answers.map(({ pacing }) => Math.round(pacing?.responseLatencyMs ?? NaN));
  const spreadMs = Math.max(...begins) - Math.min(...begins);
  process.stdout.write(
    `latencies: ${latencies.join(' ')} ms; spread of the wav's beginning ${spreadMs} ms\n`,
  );
  return spreadMs;
}
