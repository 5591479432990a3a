import { placeInBand } from './band.ts';
import type { HeardSpeech } from './heard-speech.ts';
import { notMeasured, unless, type MeasuredFigures } from './measured.ts';
import type { TargetBand } from './pacing.ts';
import { lengthMs } from './stretch.ts';
import { whyNoAnswer, whyNoEdge, whyNoSpeech } from './why-no-answer.ts';

/** Measures when the answer's speech began and ended, and holds its length against the target band. */
export function measureLength(
  speech: HeardSpeech,
  band: TargetBand | null,
): Pick<MeasuredFigures, 'speechOnsetMs' | 'speechOffsetMs' | 'answerMs' | 'band'> {
  const { span } = speech;
  const noBand = notMeasured(band === null ? 'This question has no target length.' : whyNoSpeech(speech));
  if (span === null) {
    const none = notMeasured(whyNoSpeech(speech));
    return { speechOnsetMs: none, speechOffsetMs: none, answerMs: none, band: noBand };
  }
  const reason = whyNoAnswer(speech);
  return {
    speechOnsetMs: unless(whyNoEdge(span.startMs, speech), span.startMs),
    speechOffsetMs: unless(whyNoEdge(span.endMs, speech), span.endMs),
    answerMs: unless(reason, lengthMs(span)),
    band: band === null ? noBand : unless(reason, placeInBand(lengthMs(span), band)),
  };
}
