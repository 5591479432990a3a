import type { TargetCue } from '../../core/drills/target-cue.ts';

/** Tones one after the other, Hz: one as the target begins, two falling as it ends, a low one past it. */
const TONES_HZ: Readonly<Record<TargetCue, readonly number[]>> = {
  begins: [587],
  ends: [587, 440],
  past: [330],
};

/** Short and soft, so that it is heard and does not startle; a plain tone is nothing that is taken for speech. We chose all three. */
const TONE_SECONDS = 0.18;
const GAP_SECONDS = 0.08;
const PEAK = 0.06;

/** Plays what tells of a target. */
export function playCue(context: BaseAudioContext, cue: TargetCue): void {
  for (const [i, frequency] of TONES_HZ[cue].entries()) {
    const startAt = context.currentTime + i * (TONE_SECONDS + GAP_SECONDS);
    const tone = new OscillatorNode(context, { frequency });
    const swell = new GainNode(context, { gain: 0 });
    swell.gain.setValueCurveAtTime(HANN, startAt, TONE_SECONDS);
    tone.connect(swell).connect(context.destination);
    tone.start(startAt);
    tone.stop(startAt + TONE_SECONDS);
  }
}

/** Rises and falls without a click. */
const HANN = Float32Array.from({ length: 65 }, (_, i) => (PEAK * (1 - Math.cos((2 * Math.PI * i) / 64))) / 2);
