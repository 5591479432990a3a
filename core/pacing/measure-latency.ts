import type { HeardSpeech } from './heard-speech.ts';
import { causeInWords } from './interruptions.ts';
import { notMeasured, unless, type MeasuredFigures } from './measured.ts';
import { whyNoSpeech } from './why-no-answer.ts';

/** How the question of an answer was asked. */
export type AskedQuestion = {
  /** Half-width of what is uncertain about the end of its sound; null when that is not known. */
  readonly responseLatencyErrorMs: number | null;
  /** False when it was only read on the screen: it then has no end. */
  readonly wasHeard: boolean;
};

/**
 * Measures the time from the end of the question to the first speech.
 *
 * @param question null for a recording from elsewhere: the time then counts from the start of its sound
 */
export function measureLatency(
  speech: HeardSpeech,
  question: AskedQuestion | null,
): Pick<MeasuredFigures, 'responseLatencyMs' | 'responseLatencyErrorMs'> {
  const reason = whyNoLatency(speech, question);
  return {
    responseLatencyMs: unless(reason, speech.span?.startMs ?? null, whyNoSpeech(speech)),
    responseLatencyErrorMs:
      question === null
        ? notMeasured('The recording does not say when its question ended; the time counts from its start.')
        : unless(
            reason,
            question.responseLatencyErrorMs,
            'How closely the question’s end is known was not measured.',
          ),
  };
}

function whyNoLatency(speech: HeardSpeech, question: AskedQuestion | null): string | null {
  const { span, interruptions } = speech;
  if (span === null) return whyNoSpeech(speech);
  if (question?.wasHeard === false) return 'The question was read, not heard, so its end is not known.';
  const interruption = interruptions.find(({ startMs }) => startMs <= span.startMs);
  if (interruption !== undefined) return `${causeInWords(interruption.cause)} before the first word.`;
  if (speech.startsInEcho) return 'The question could still be heard when the answer began.';
  if (!speech.startsRunning) return null;
  return question === null
    ? 'Speech was already running when the recording began.'
    : 'Speech was already running when the question ended.';
}
