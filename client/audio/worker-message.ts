import type { TrackStretch } from '../../core/pacing/track-maker.ts';
import type { Interruption, InterruptionCause } from '../../core/pacing/voice-track.ts';
import type { AnswerClock } from './answer-clock.ts';
import type { AnswerStart } from './answer-sound.ts';

/** What the page asks of the capture worker. Samples are those of the capture. */
export type ToWorker =
  | {
      readonly type: 'listen';
      readonly port: MessagePort;
      readonly rateHz: number;
      /** Judge the room between answers. */
      readonly hearsRoom: boolean;
    }
  | { readonly type: 'open'; readonly start: AnswerStart; readonly gainDb: number }
  | { readonly type: 'pause'; readonly atSample: number }
  | { readonly type: 'resume'; readonly atSample: number }
  /** `endSample` is the answer's own. */
  | { readonly type: 'close'; readonly endSample: number }
  | { readonly type: 'stood-still' }
  | { readonly type: 'microphone-gone'; readonly cause: InterruptionCause }
  | { readonly type: 'microphone-back' }
  | { readonly type: 'interviewer-speaks'; readonly isSpeaking: boolean }
  | { readonly type: 'forget-room' }
  | { readonly type: 'read'; readonly id: number; readonly from: number; readonly to: number };

/** What the room and the person in it sound like, between answers. */
export type RoomSound = {
  /** The loudest level since the last one. */
  readonly levelDbfs: number;
  readonly isVoice: boolean;
  /** Typical level without voice; null until about a second of it was heard. */
  readonly noiseFloorDbfs: number | null;
  /** Level of the louder parts of speech; null until enough was heard. */
  readonly speechLevelDbfs: number | null;
  /** The gain that brings the voice to the level that the model hears best; null until a voice was heard. */
  readonly gainDb: number | null;
  readonly hasHeardVoice: boolean;
};

/** What the capture worker tells the page. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'started'; readonly firstContextFrame: number }
  | { readonly type: 'anchor'; readonly sample: number; readonly wallMs: number }
  | { readonly type: 'room'; readonly room: RoomSound }
  | { readonly type: 'muted'; readonly isMuted: boolean }
  | { readonly type: 'clock'; readonly answerId: string; readonly clock: AnswerClock }
  | { readonly type: 'stretch'; readonly answerId: string; readonly stretch: TrackStretch }
  | { readonly type: 'interrupted'; readonly answerId: string; readonly interruption: Interruption }
  | {
      readonly type: 'chunk';
      readonly answerId: string;
      readonly chunk: number;
      readonly pcm: Int16Array<ArrayBuffer>;
    }
  | {
      readonly type: 'rejudged';
      readonly answerId: string;
      readonly gainDb: number;
      readonly firstFrame: number;
      readonly voice: readonly number[];
    }
  | ({ readonly type: 'answer-sent'; readonly answerId: string } & SentAnswer)
  | { readonly type: 'sound'; readonly id: number; readonly pcm: Int16Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string };

/** How an answer's capture ended. */
export type SentAnswer = {
  /** Frames that were told while it was open. */
  readonly frames: number;
  /** Samples of the answer, interruptions and all. */
  readonly samples: number;
  /** Samples at full scale. */
  readonly clippedSamples: number;
  /** How much more gain the answer needed than it was heard with; null when it held no voice. */
  readonly gainOffDb: number | null;
};

/** Tells the page something; an array of buffers is given away. */
export type Tell = (message: FromWorker, transfer?: Transferable[]) => void;
