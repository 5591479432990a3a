import { rememberedGainDb, rememberGain } from './remembered-microphone.ts';

/** The gain before any voice was heard at a microphone. */
const FIRST_GAIN_DB = 0;

/** The gain that the voice at one microphone needs before the voice model, as far as it is known by now. */
export class VoiceGain {
  readonly #deviceId: string;
  readonly #ofAnswersDb = new Map<string, number>();
  #gainDb: number;

  constructor(deviceId: string) {
    this.#deviceId = deviceId;
    this.#gainDb = rememberedGainDb(deviceId) ?? FIRST_GAIN_DB;
  }

  get gainDb(): number {
    return this.#gainDb;
  }

  /** A voice was heard in the sound check. */
  hearRoom(gainDb: number | null): void {
    if (gainDb !== null) this.#keep(gainDb);
  }

  /** An answer is heard with this gain. */
  openAnswer(answerId: string, gainDb: number): void {
    this.#ofAnswersDb.set(answerId, gainDb);
  }

  /** An answer has shown how far its gain was off; null when it held no voice. */
  endAnswer(answerId: string, offDb: number | null): void {
    const usedDb = this.#ofAnswersDb.get(answerId);
    if (usedDb !== undefined && offDb !== null) this.#keep(usedDb + offDb);
  }

  #keep(gainDb: number): void {
    this.#gainDb = gainDb;
    rememberGain(this.#deviceId, gainDb);
  }
}
