import type { Pacing } from '../pacing/pacing.ts';
import { lengthMs } from '../pacing/stretch.ts';
import { sayLength, sayPlace, saySeconds, sayShare } from './report-words.ts';

/** A figure of a report: its name, and its value in words. */
export type ReportFigure = readonly [name: string, value: string];

/** The figures of an answer as a report tells them; what is not measurable says why. */
export function reportFigures(pacing: Pacing): ReportFigure[] {
  return [
    ['Answer length', answerLength(pacing)],
    ['Time to first word', orWhyNot(pacing, 'responseLatencyMs', saySeconds)],
    ['Pauses', pauses(pacing)],
    ['Time speaking', timeSpeaking(pacing)],
    ['Pace', orWhyNot(pacing, 'articulationRate', (rate) => `about ${rate.toFixed(1)} syllables a second`)],
    ...parts(pacing),
  ];
}

function answerLength(pacing: Pacing): string {
  const { band } = pacing;
  const place = band === null ? '' : `, ${sayPlace(band)}`;
  return orWhyNot(pacing, 'answerMs', (ms) => `${sayLength(ms)}${place}`);
}

function pauses(pacing: Pacing): string {
  const { minPauseMs, medianPauseMs, longestPauseMs } = pacing;
  const why = whyNot(pacing, 'silentPauseRatePerMinute');
  if (why !== null) return `not measurable: ${why}`;
  const count = `${pacing.pauses.length} of ${minPauseMs} ms or more`;
  if (medianPauseMs === null || longestPauseMs === null) return count;
  return `${count}; median ${saySeconds(medianPauseMs)}, longest ${saySeconds(longestPauseMs)}`;
}

function timeSpeaking(pacing: Pacing): string {
  const { phonationTimeRatio } = pacing;
  const share = phonationTimeRatio === null ? '' : `, ${sayShare(phonationTimeRatio)} of the answer`;
  return orWhyNot(pacing, 'phonationTimeMs', (ms) => `${sayLength(ms)}${share}`);
}

function parts({ parts: marked }: Pacing): ReportFigure[] {
  if (marked === null || marked.length === 0) return [];
  const words = marked.map((part) => `${part.name} ${sayLength(lengthMs(part))} (${sayShare(part.share)})`);
  return [['Parts', words.join(', ')]];
}

type NumberName = { [Name in keyof Pacing]: Pacing[Name] extends number | null ? Name : never }[keyof Pacing];

function orWhyNot(pacing: Pacing, name: NumberName, say: (value: number) => string): string {
  const value = pacing[name];
  if (value !== null) return say(value);
  return `not measurable: ${whyNot(pacing, name) ?? 'nothing was heard.'}`;
}

function whyNot({ notMeasurable }: Pacing, name: keyof Pacing): string | null {
  return notMeasurable.find(({ figure }) => figure === name)?.reason ?? null;
}
