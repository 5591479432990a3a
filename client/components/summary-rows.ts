import { median } from '../../core/pacing/quantile.ts';
import { pastFigures, type PastFigure } from '../../core/session/past-answer.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { SessionUsual, UsualSessionFigures } from '../../core/session/session-usual.ts';
import { formatCount, formatShare, formatSignedSeconds } from '../format.ts';
import { sayUsual } from './usual-words.ts';

/** A figure of a whole session, in words. */
export type SummaryRow = {
  readonly name: string;
  readonly value: string;
  /** Null where nothing is usual yet. */
  readonly usual: string | null;
  /** What it is. */
  readonly is: string;
};

/** The figures of answers that are told by the one in the middle. */
const MIDDLES: readonly (readonly [figure: PastFigure, name: string, is: string])[] = [
  ['answerMs', 'Answer length', 'of the answer in the middle'],
  ['responseLatencyMs', 'Time to first word', 'of the answer in the middle'],
  ['silentPauseRatePerMinute', 'Pauses a minute', 'of the answer in the middle'],
  ['longestPauseMs', 'Longest pause', 'of the answer in the middle'],
  ['phonationTimeRatio', 'Time speaking', 'of the answer in the middle'],
  ['articulationRate', 'Pace, syllables a second', 'about; of the answer in the middle, pauses out'],
];

/** The figures of a session that could be had; of one without answers, none. */
export function summaryRows(session: SessionRecord, usual: SessionUsual | null): SummaryRow[] {
  const own = (figure: keyof UsualSessionFigures, say: (value: number) => string) => {
    const known = usual?.session[figure] ?? null;
    return known === null ? null : say(known.median);
  };
  const { answersInTarget, answersCounted, hitRate, slotShare, ownQuestionsShare } = session.figures;
  const { answerLengthDriftMsPerQuestion: drift } = session.figures;
  const rows: SummaryRow[] = [];
  const add = (name: string, value: string, usually: string | null, is: string) =>
    rows.push({ name, value, usual: usually, is });
  if (hitRate !== null) {
    const value = `${answersInTarget} of ${formatCount(answersCounted, 'answer')}`;
    add('In target', value, own('hitRate', formatShare), 'newest takes whose length lay in their target');
  }
  rows.push(...middleRows(session, usual));
  if (drift !== null)
    add(
      'Drift of answer length',
      `${formatSignedSeconds(drift)} a question`,
      own('answerLengthDriftMsPerQuestion', formatSignedSeconds),
      'how much longer or shorter answers became from question to question',
    );
  if (slotShare !== null)
    add(
      'Time used',
      formatShare(slotShare),
      own('slotShare', formatShare),
      'of the time that the interview was meant to take',
    );
  if (ownQuestionsShare !== null)
    add(
      'Your own questions',
      formatShare(ownQuestionsShare),
      own('ownQuestionsShare', formatShare),
      'of the time that was left for them',
    );
  return rows;
}

function middleRows({ answers }: SessionRecord, usual: SessionUsual | null): SummaryRow[] {
  const before = usual?.answers[0]?.figures ?? null;
  const measured = answers
    .filter(({ status, kind }) => status === 'answered' && kind !== 'own-questions')
    .flatMap(({ pacing }) => (pacing === null ? [] : [pastFigures(pacing)]));
  return MIDDLES.flatMap(([figure, name, is]) => {
    const value = median(measured.flatMap((figures) => figures[figure] ?? []));
    if (value === null) return [];
    const known = before?.[figure] ?? null;
    return [{ name, value: sayUsual(figure, value), usual: known && sayUsual(figure, known.median), is }];
  });
}
