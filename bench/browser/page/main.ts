import {
  AnswerSentEvent,
  InterruptedEvent,
  RecordingChunkEvent,
  StretchEvent,
} from '../../../client/audio/capture-event.ts';
import { Capture } from '../../../client/audio/capture.ts';
import { FRAME_SAMPLES, msOfSample } from '../../../core/pacing/sample-clock.ts';
import type { Interruption } from '../../../core/pacing/voice-track.ts';
import { INFERENCE_CHANNEL } from '../inference-times.ts';

/** What one long answer showed. */
export type LongAnswer = {
  /** By the audio clock, from the opening to the end. */
  readonly clockSamples: number;
  readonly recordedSamples: number;
  readonly frames: number;
  readonly driftMs: number;
  readonly interruptions: readonly Interruption[];
  readonly inferenceMs: readonly number[];
  /** How far each stretch was behind its sound when the page was told of it. */
  readonly behindMs: readonly number[];
  readonly track: Record<'voice' | 'level' | 'voicing' | 'envelope', number[]>;
};

/** Hears one answer of that length, and nothing else. */
async function hearLong(minutes: number): Promise<LongAnswer> {
  const inferenceMs: number[] = [];
  new BroadcastChannel(INFERENCE_CHANNEL).onmessage = ({ data }: MessageEvent<number[]>) =>
    inferenceMs.push(...data);
  const capture = await Capture.open();
  if (!(capture instanceof Capture)) throw new Error(`No microphone: ${capture.type}.`);
  const told = listen(capture);
  const from = capture.newestSample;
  const startedAt = capture.context.currentTime;
  inferenceMs.length = 0;
  capture.openAnswer({ answerId: '1', atSample: from, gainDb: 0 });
  await new Promise((resolve) => setTimeout(resolve, minutes * 60_000));
  const clockSamples = capture.newestSample - from;
  const clockSeconds = capture.context.currentTime - startedAt;
  if (Math.abs(clockSeconds * 16_000 - clockSamples) > 1024) throw new Error('The capture lost its clock.');
  const sent = new Promise<AnswerSentEvent>((resolve) => capture.on(AnswerSentEvent, resolve));
  capture.closeAnswerAt(capture.answerSampleAt(from + clockSamples));
  const { frames } = await sent;
  const { clockDriftMs: driftMs } = capture;
  await capture.close();
  return { ...told, clockSamples, frames, driftMs, inferenceMs };
}

function listen(capture: Capture) {
  const told = {
    recordedSamples: 0,
    interruptions: new Array<Interruption>(),
    behindMs: new Array<number>(),
    track: {
      voice: new Array<number>(),
      level: new Array<number>(),
      voicing: new Array<number>(),
      envelope: new Array<number>(),
    },
  };
  capture.on(StretchEvent, ({ firstFrame, voice, level, voicing, envelope }) => {
    const now = capture.answerSampleAt(capture.newestSample);
    told.behindMs.push(msOfSample(now - (firstFrame + voice.length) * FRAME_SAMPLES));
    told.track.voice.push(...voice);
    told.track.level.push(...level);
    told.track.voicing.push(...voicing);
    told.track.envelope.push(...envelope);
  });
  capture.on(RecordingChunkEvent, ({ pcm }) => (told.recordedSamples += pcm.length));
  capture.on(InterruptedEvent, ({ interruption }) => told.interruptions.push(interruption));
  return told;
}

declare global {
  interface Window {
    hearLong: typeof hearLong;
  }
}

window.hearLong = hearLong;
