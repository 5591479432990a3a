import type { Pacing } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import { remarksOn, type AnswerRemark, type RemarkContext } from '../../core/session/answer-remarks.ts';
import {
  formatClock,
  formatCount,
  formatDecimal,
  formatLength,
  formatSeconds,
  formatShare,
} from '../format.ts';
import { heardSpan } from './heard-span.ts';

/** A plain fact of an answer's pacing, the moments that it speaks of, and one thing to try. */
export type PacingFact = {
  /** Its first moment, where its pin stands. */
  readonly atMs: number;
  readonly moments: readonly Stretch[];
  readonly words: string;
  readonly tryNext: string;
};

const NOTHING_KNOWN: RemarkContext = { said: [], usual: null, parts: [], thinkMs: null };

/** Up to three facts of an answer, the one that is about the most of its time first. */
export function factsOf(pacing: Pacing, context: RemarkContext = NOTHING_KNOWN): PacingFact[] {
  const heard = heardSpan(pacing);
  if (heard === null) return [];
  return remarksOn(pacing, context).map((remark) => ({
    atMs: remark.type === 'pauses' ? middleOf(remark.moments[0]) : remark.moments[0].startMs,
    moments: remark.moments,
    ...sayRemark(remark, heard.startMs),
  }));
}

type Words = Pick<PacingFact, 'words' | 'tryNext'>;

function sayRemark(remark: AnswerRemark, onsetMs: number): Words {
  const at = formatClock(remark.moments[0].startMs - onsetMs);
  switch (remark.type) {
    case 'over-target':
      return {
        words: `Your target ended at ${formatLength(remark.toMs)}; you went on for ${formatLength(remark.offByMs)}.`,
        tryNext: 'Try next: leave out what came just before this place.',
      };
    case 'under-target':
      return {
        words: `You ended ${formatLength(remark.offByMs)} before your target, which begins at ${formatLength(remark.fromMs)}.`,
        tryNext: 'Try next: add what came of it, with one number.',
      };
    case 'went-on':
      return {
        words: `At ${at} you stopped for ${formatSeconds(remark.pauseMs)}, then went on for ${formatLength(remark.wentOnMs)}.`,
        tryNext: 'Try next: hear whether it could have ended there.',
      };
    case 'pauses':
      return sayPauses(remark, at);
    case 'late-start':
      return {
        words: `Your first word came after ${formatSeconds(remark.latencyMs)}.`,
        tryNext: 'Try next: say that you are thinking, such as “let me take the best example”.',
      };
    case 'long-part':
      return {
        words: `${remark.name} took ${formatShare(remark.share)} of the answer; its target share is ${formatShare(remark.target)}.`,
        tryNext: 'Try next: tell that part in two sentences.',
      };
    case 'fast':
      return {
        words: `You spoke at about ${formatDecimal(remark.rate)} syllables a second, most of all here; your usual is ${formatDecimal(remark.usual)}.`,
        tryNext: 'Try next: breathe out at the end of each sentence.',
      };
  }
}

function sayPauses(
  { longestMs, cause, count, aboutMs }: Extract<AnswerRemark, { type: 'pauses' }>,
  at: string,
): Words {
  const named = cause === null ? '' : ` You marked it ${cause}.`;
  const others =
    count === 1 ? '' : ` With ${formatCount(count - 1, 'other')} like it, ${formatSeconds(aboutMs)}.`;
  return {
    words: `${formatSeconds(longestMs)} of silence at ${at}.${named}${others}`,
    tryNext: 'Try next: learn one cue word for what comes after it.',
  };
}

function middleOf({ startMs, endMs }: Stretch): number {
  return (startMs + endMs) / 2;
}
