import type { TrackStretch } from '../../core/pacing/track-maker.ts';
import type { Interruption } from '../../core/pacing/voice-track.ts';
import type { MicrophoneProblem } from './microphone-problem.ts';
import type { RoomSound, SentAnswer } from './worker-message.ts';

/** The next stretch of the open answer's voice track; stretches follow each other without a gap. */
export class StretchEvent extends Event implements TrackStretch {
  static readonly type = 'stretch';
  readonly answerId: string;
  readonly firstFrame: number;
  readonly voice: readonly number[];
  readonly firstLevel: number;
  readonly level: readonly number[];
  readonly voicing: readonly number[];
  readonly envelope: readonly number[];

  constructor(answerId: string, stretch: TrackStretch) {
    super(StretchEvent.type);
    this.answerId = answerId;
    this.firstFrame = stretch.firstFrame;
    this.voice = stretch.voice;
    this.firstLevel = stretch.firstLevel;
    this.level = stretch.level;
    this.voicing = stretch.voicing;
    this.envelope = stretch.envelope;
  }
}

/** Nothing could be heard in a stretch of the answer. One that lasts is told again as it grows, with the same start. */
export class InterruptedEvent extends Event {
  static readonly type = 'interrupted';
  readonly answerId: string;
  readonly interruption: Interruption;

  constructor(answerId: string, interruption: Interruption) {
    super(InterruptedEvent.type);
    this.answerId = answerId;
    this.interruption = interruption;
  }
}

/** A second of the answer's sound, PCM16; the last is shorter. One that reached past the end comes again, shorter. */
export class RecordingChunkEvent extends Event {
  static readonly type = 'recording-chunk';
  readonly answerId: string;
  readonly chunk: number;
  readonly pcm: Int16Array<ArrayBuffer>;

  constructor(answerId: string, chunk: number, pcm: Int16Array<ArrayBuffer>) {
    super(RecordingChunkEvent.type);
    this.answerId = answerId;
    this.chunk = chunk;
    this.pcm = pcm;
  }
}

/** The ended answer's voice, judged anew with the gain that it needed. At most 4096 frames; more come in several. */
export class RejudgedEvent extends Event {
  static readonly type = 'rejudged';
  readonly answerId: string;
  readonly gainDb: number;
  readonly firstFrame: number;
  readonly voice: readonly number[];

  constructor(answerId: string, gainDb: number, firstFrame: number, voice: readonly number[]) {
    super(RejudgedEvent.type);
    this.answerId = answerId;
    this.gainDb = gainDb;
    this.firstFrame = firstFrame;
    this.voice = voice;
  }
}

/** All that was heard of an answer has been told. */
export class AnswerSentEvent extends Event implements SentAnswer {
  static readonly type = 'answer-sent';
  readonly answerId: string;
  readonly frames: number;
  readonly samples: number;
  readonly clippedSamples: number;
  readonly gainOffDb: number | null;

  constructor(answerId: string, { frames, samples, clippedSamples, gainOffDb }: SentAnswer) {
    super(AnswerSentEvent.type);
    this.answerId = answerId;
    this.frames = frames;
    this.samples = samples;
    this.clippedSamples = clippedSamples;
    this.gainOffDb = gainOffDb;
  }
}

/** How the room and the voice in it sound; about ten times a second while no answer is open. */
export class RoomEvent extends Event implements RoomSound {
  static readonly type = 'room';
  readonly levelDbfs: number;
  readonly isVoice: boolean;
  readonly noiseFloorDbfs: number | null;
  readonly speechLevelDbfs: number | null;
  readonly gainDb: number | null;
  readonly hasHeardVoice: boolean;

  constructor(room: RoomSound) {
    super(RoomEvent.type);
    this.levelDbfs = room.levelDbfs;
    this.isVoice = room.isVoice;
    this.noiseFloorDbfs = room.noiseFloorDbfs;
    this.speechLevelDbfs = room.speechLevelDbfs;
    this.gainDb = room.gainDb;
    this.hasHeardVoice = room.hasHeardVoice;
  }
}

/** The microphone gives nothing any more; what the answer misses is marked. */
export class MicrophoneLostEvent extends Event {
  static readonly type = 'microphone-lost';
  readonly problem: MicrophoneProblem;

  constructor(problem: MicrophoneProblem) {
    super(MicrophoneLostEvent.type);
    this.problem = problem;
  }
}

/** The microphone is heard again, or another one in its place. */
export class MicrophoneBackEvent extends Event {
  static readonly type = 'microphone-back';

  constructor() {
    super(MicrophoneBackEvent.type);
  }
}

/** The browser stopped the sound engine (a call, a locked screen), or let it run again. */
export class StandstillEvent extends Event {
  static readonly type = 'standstill';
  readonly isStandingStill: boolean;

  constructor(isStandingStill: boolean) {
    super(StandstillEvent.type);
    this.isStandingStill = isStandingStill;
  }
}

/** The voice model failed while listening: nothing is measured any more. Our own mistake, or no memory left. */
export class CaptureFailedEvent extends Event {
  static readonly type = 'capture-failed';
  readonly error: Error;

  constructor(error: Error) {
    super(CaptureFailedEvent.type);
    this.error = error;
  }
}
