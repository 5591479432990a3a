/**
 * Tells how likely each frame of an answer is voice.
 *
 * It remembers what it has heard, so frames come in order, one at a time, and `reset` stands between two answers.
 */
export interface VoiceModel {
  /** The probability, 0 to 1, that a frame is voice. @param frame 512 samples, mono, 16 kHz, -1 to 1 */
  judge(frame: Float32Array): Promise<number>;
  /** Forgets all that was heard. */
  reset(): void;
}
