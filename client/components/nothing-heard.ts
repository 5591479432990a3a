import { isBreak } from '../../core/pacing/interruptions.ts';
import type { NotMeasurable } from '../../core/pacing/pacing.ts';
import { NO_MICROPHONE } from '../../core/pacing/why-no-answer.ts';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import { nameInterruption } from './interruption-names.ts';

/** Why an answer has no timeline. */
export function sayNothingHeard({ status, pacing, startedAt }: AnswerRecord): string {
  if (status === 'skipped') {
    return startedAt === null
      ? 'This question was not asked to its end. It is not counted.'
      : 'You skipped this question. It is not counted; answer it another time if you like.';
  }
  if (status === 'open')
    return startedAt === null ? 'This question is not answered yet.' : 'This answer is not finished yet.';
  if (pacing?.notMeasurable.some(isWithoutMicrophone) === true)
    return 'There was no microphone, so nothing of this answer could be heard.';
  const cause = pacing?.interruptions.find((interruption) => !isBreak(interruption))?.cause;
  const why = cause === undefined ? '' : `: ${nameInterruption(cause)}`;
  return `No speech was heard in this answer${why}.`;
}

function isWithoutMicrophone({ figure, reason }: NotMeasurable): boolean {
  return figure === 'answerMs' && reason === NO_MICROPHONE;
}
