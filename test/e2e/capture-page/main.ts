import {
  AnswerSentEvent,
  InterruptedEvent,
  MicrophoneBackEvent,
  MicrophoneLostEvent,
  RecordingChunkEvent,
  RejudgedEvent,
  RoomEvent,
  StretchEvent,
} from '../../../client/audio/capture-event.ts';
import type { CaptureOptions } from '../../../client/audio/capture-options.ts';
import { Capture } from '../../../client/audio/capture.ts';
import type { Interruption } from '../../../core/pacing/voice-track.ts';

/** What was told of one answer. */
export type ToldAnswer = {
  readonly voice: number[];
  readonly level: number[];
  /** Each stretch's first frame and level, to see that they follow each other. */
  readonly firsts: (readonly [frame: number, level: number])[];
  readonly interruptions: Interruption[];
  /** PCM16 by chunk number. */
  readonly chunks: Record<number, number[]>;
  readonly rejudged: { readonly gainDb: number; readonly voice: number[] }[];
  sent: {
    readonly frames: number;
    readonly samples: number;
    readonly clippedSamples: number;
    readonly gainOffDb: number | null;
  } | null;
};

const told: Record<string, ToldAnswer> = {};
const events: string[] = [];
const room: RoomEvent[] = [];
let opened: Capture | null = null;

/** What a test does with the page; all of it can be called from outside. */
const capturePage = {
  told,
  events,
  room,

  async open(options: CaptureOptions) {
    const capture = await Capture.open(options);
    if (!(capture instanceof Capture)) return capture.type;
    opened = capture;
    capture.on(StretchEvent, ({ answerId, firstFrame, voice, firstLevel, level }) => {
      toldOf(answerId).voice.push(...voice);
      toldOf(answerId).level.push(...level);
      toldOf(answerId).firsts.push([firstFrame, firstLevel]);
    });
    capture.on(InterruptedEvent, ({ answerId, interruption }) =>
      toldOf(answerId).interruptions.push(interruption),
    );
    capture.on(RecordingChunkEvent, ({ answerId, chunk, pcm }) => {
      toldOf(answerId).chunks[chunk] = [...pcm];
    });
    capture.on(RejudgedEvent, ({ answerId, gainDb, voice }) =>
      toldOf(answerId).rejudged.push({ gainDb, voice: [...voice] }),
    );
    capture.on(AnswerSentEvent, ({ answerId, frames, samples, clippedSamples, gainOffDb }) => {
      toldOf(answerId).sent = { frames, samples, clippedSamples, gainOffDb };
    });
    capture.on(RoomEvent, (event) => room.push(event));
    capture.on(MicrophoneLostEvent, ({ problem }) => events.push(`lost ${problem.type}`));
    capture.on(MicrophoneBackEvent, () => events.push('back'));
    return null;
  },

  get capture(): Capture {
    if (opened === null) throw new Error('Nothing is captured.');
    return opened;
  },

  /** Keeps the page's only thread busy. */
  block(ms: number): void {
    const end = performance.now() + ms;
    while (performance.now() < end);
  },
};

export type CapturePage = typeof capturePage;

declare global {
  interface Window {
    capturePage: CapturePage;
  }
}

window.capturePage = capturePage;

function toldOf(answerId: string): ToldAnswer {
  return (told[answerId] ??= {
    voice: [],
    level: [],
    firsts: [],
    interruptions: [],
    chunks: {},
    rejudged: [],
    sent: null,
  });
}
