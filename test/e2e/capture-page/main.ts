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
import { RECORDING_CHUNK_SAMPLES } from '../../../client/audio/recording-chunks.ts';
import type { Interruption } from '../../../core/pacing/voice-track.ts';

/** What was told of one answer. */
export type ToldAnswer = {
  readonly voice: number[];
  readonly level: number[];
  readonly voicing: number[];
  readonly envelope: number[];
  /** Each stretch's first frame and level, to see that they follow each other. */
  readonly firsts: (readonly [frame: number, level: number])[];
  readonly interruptions: Interruption[];
  /** PCM16 by chunk number. */
  chunks: Readonly<Record<number, number[]>>;
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
    capture.on(StretchEvent, ({ answerId, firstFrame, voice, firstLevel, level, ...hops }) => {
      toldOf(answerId).voice.push(...voice);
      toldOf(answerId).level.push(...level);
      toldOf(answerId).voicing.push(...hops.voicing);
      toldOf(answerId).envelope.push(...hops.envelope);
      toldOf(answerId).firsts.push([firstFrame, firstLevel]);
    });
    capture.on(InterruptedEvent, ({ answerId, interruption }) =>
      toldOf(answerId).interruptions.push(interruption),
    );
    capture.on(RecordingChunkEvent, ({ answerId, chunk, pcm }) => {
      const answer = toldOf(answerId);
      answer.chunks = withChunk(answer.chunks, chunk, [...pcm]);
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

  /** Hears answers from one sample of the capture to another, one after the other, and gives back what was told. */
  async hearAll(answers: readonly (readonly [from: number, to: number])[]): Promise<ToldAnswer[]> {
    for (const [i, [from, to]] of answers.entries()) {
      await until(() => this.capture.newestSample >= from);
      this.capture.openAnswer({ answerId: String(i), atSample: from, gainDb: 0 });
      await until(() => this.capture.newestSample >= to);
      this.capture.closeAnswerAt(to - from);
    }
    await until(() => answers.every((_, i) => toldOf(String(i)).sent !== null));
    return answers.map((_, i) => toldOf(String(i)));
  },

  /** The sound between two samples, as numbers that any driver of a page can carry. */
  async soundBetween(from: number, to: number): Promise<number[]> {
    return [...(await this.capture.soundBetween(from, to))];
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

const LOOK_EACH_MS = 50;

/** A hidden page looks once a second at most. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, LOOK_EACH_MS));
}

/** As the server keeps them: one that is not full is the last. */
function withChunk(chunks: ToldAnswer['chunks'], chunk: number, pcm: number[]): ToldAnswer['chunks'] {
  const isLast = pcm.length < RECORDING_CHUNK_SAMPLES;
  const others = Object.entries(chunks).filter(([number]) => !isLast || Number(number) < chunk);
  return { ...Object.fromEntries(others), [chunk]: pcm };
}

function toldOf(answerId: string): ToldAnswer {
  return (told[answerId] ??= {
    voice: [],
    level: [],
    voicing: [],
    envelope: [],
    firsts: [],
    interruptions: [],
    chunks: {},
    rejudged: [],
    sent: null,
  });
}
