import type { Pacing, PartMark } from '../../core/pacing/pacing.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import { causeOfPause } from '../../core/session/fold-marks.ts';
import type { SaidPause } from '../../core/session/mark.ts';
import type { PlannedPart } from '../../core/interview/plan.ts';
import { formatShare } from '../format.ts';
import { heardSpan } from './heard-span.ts';
import { nameInterruption } from './interruption-names.ts';
import type { Selection } from './selection.ts';

/** A line of an answer's table. */
export type AnswerRow = Selection & {
  readonly what: string;
  /** What was said of it, or what it is held against; empty for nothing. */
  readonly note: string;
  readonly isLong: boolean;
};

/** What an answer's table is made of. */
export type TableContent = {
  readonly pacing: Pacing;
  readonly said: readonly SaidPause[];
  readonly parts: readonly PartMark[];
  readonly names: readonly PlannedPart[];
};

/** Where a part begins stands before the run that begins it. */
const ORDER: readonly Selection['type'][] = [
  'first-word',
  'part',
  'interruption',
  'run',
  'held-sound',
  'pause',
];

/** All of an answer in order: time to the first word, parts, runs, pauses, interruptions, possible held sounds. */
export function rowsOf({ pacing, said, parts, names }: TableContent): AnswerRow[] {
  const { runs, pauses, interruptions, voicedHesitations } = pacing;
  const heard = heardSpan(pacing) ?? { startMs: 0, endMs: 0 };
  const row = (type: Selection['type'], { startMs, endMs }: Stretch, what: string, note = ''): AnswerRow => ({
    type,
    startMs,
    endMs,
    what,
    note,
    isLong: what.includes('long'),
  });
  const rows = [
    ...firstWord(pacing).map((silence) => row('first-word', silence, 'time to first word')),
    ...parts.map((part) => row('part', part, part.name, sayShare(part, names, lengthMs(heard)))),
    ...runs.map((run) => row('run', run, 'run')),
    ...pauses.map((pause) =>
      row('pause', pause, `${pause.kind.replace('-', ' ')} pause`, causeOfPause(pause, said) ?? ''),
    ),
    ...interruptions.map((one) => row('interruption', one, nameInterruption(one.cause))),
    ...(voicedHesitations ?? []).map((held) => row('held-sound', held, 'possible held sound, listen')),
  ];
  return rows.sort((a, b) => a.startMs - b.startMs || ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

/** The silence before the first word, where it is known when it began. */
export function firstWord({ responseLatencyMs, speechOnsetMs }: Pacing): Stretch[] {
  if (responseLatencyMs === null || speechOnsetMs === null) return [];
  return [{ startMs: speechOnsetMs - responseLatencyMs, endMs: speechOnsetMs }];
}

function sayShare(part: PartMark, names: readonly PlannedPart[], wholeMs: number): string {
  const target = names.find(({ name }) => name === part.name)?.share;
  const share = formatShare(lengthMs(part) / Math.max(1, wholeMs));
  return target === undefined ? share : `${share}, target ${formatShare(target)}`;
}
