/** How a capture is opened. */
export type CaptureOptions = {
  /** Another microphone than the remembered one. */
  readonly deviceId?: string;
  /** Judge the room between answers, for room events. */
  readonly hearsRoom?: boolean;
  /** The interviewer may speak while the candidate does: their voice is taken out of what the microphone hears. */
  readonly cancelsEcho?: boolean;
  /** The context's rate; the device's own when it is left out, which alone works in every browser. */
  readonly sampleRateHz?: number;
};

/** How an answer is opened. Samples are those of the capture, up to 30 s in the past. */
export type AnswerOpening = {
  readonly answerId: string;
  /** The answer's sample 0; after a reload, where it goes on. */
  readonly atSample: number;
  readonly gainDb: number;
  /** After a reload: the frame at which it goes on. */
  readonly resumeAtFrame?: number;
  /** After a reload: how long nobody listened. */
  readonly wallGapMs?: number;
};
