import type { HopBytes } from '../../core/pacing/sound-meter.ts';

/** What a thread can be given to do. All arrays lie in shared memory: nothing of the sound is copied. */
export type HearingWork =
  | {
      readonly type: 'decode';
      readonly wavBytes: Uint8Array;
      /** Takes the samples, in their places. */
      readonly pcm: Int16Array;
      readonly fromSecond: number;
      readonly toSecond: number;
    }
  | { readonly type: 'levels'; readonly pcm: Int16Array }
  | { readonly type: 'voice'; readonly pcm: Int16Array; readonly gainDb: number }
  | { readonly type: 'hops'; readonly pcm: Int16Array };

/** What each work gives. */
export type HearingGives = {
  readonly decode: null;
  readonly levels: readonly number[];
  readonly voice: readonly number[];
  readonly hops: HopBytes;
};

/** What a thread tells: how far it is, and at last what the work gave. */
export type HearingNews =
  | { readonly type: 'share'; readonly share: number }
  | { readonly type: 'done'; readonly given: HearingGives[HearingWork['type']] };
