import { GAIN_TOLERANCE_DB, gainNeededDb } from '../../core/pacing/gain.ts';
import { countClippedSamples } from '../../core/pacing/pcm16.ts';
import { FRAME_SAMPLES, LEVEL_HOP_SAMPLES } from '../../core/pacing/sample-clock.ts';
import { TrackMaker, type TrackStretch } from '../../core/pacing/track-maker.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import type { AnswerSound } from './answer-sound.ts';
import { Rejudging } from './rejudging.ts';
import type { Tell } from './worker-message.ts';

/** Frames that are judged and told at a time: 256 ms. */
const FRAMES_AT_A_TIME = 8;

/** Frames and levels begin together only each so many frames: 5 × 512 samples are 16 × 160. */
const ALIGNED_FRAMES = 5;

/** Voice that one message holds; the wire's limit. */
const REJUDGED_FRAMES_AT_A_TIME = 4096;

/**
 * Judges an answer as its sound comes, and once it has ended, tells how it ended; anew as a whole where the gain was
 * not right. It is called until there is nothing more to do.
 */
export class AnswerJudge {
  readonly #answer: AnswerSound;
  readonly #gainDb: number;
  readonly #model: VoiceModel;
  readonly #tell: Tell;
  readonly #maker: TrackMaker;
  readonly #firstFrame: number;
  readonly #firstLevel: number;
  readonly #alignment: Int16Array;
  #heard: number;
  #framesTold: number;
  readonly #isWhole: boolean;
  #gainOffDb: number | null = null;
  #anew: Rejudging | null = null;
  #hasToldLast = false;
  #isDone = false;

  constructor(answer: AnswerSound, firstFrame: number, gainDb: number, model: VoiceModel, tell: Tell) {
    this.#answer = answer;
    this.#gainDb = gainDb;
    this.#model = model;
    this.#tell = tell;
    this.#maker = new TrackMaker({ model, gainDb });
    // After a page was left, the maker begins where frames and levels meet, with silence up to the first frame.
    const alignedFrame = firstFrame - (firstFrame % ALIGNED_FRAMES);
    this.#firstFrame = alignedFrame;
    this.#firstLevel = (alignedFrame * FRAME_SAMPLES) / LEVEL_HOP_SAMPLES;
    this.#alignment = new Int16Array((firstFrame - alignedFrame) * FRAME_SAMPLES);
    this.#heard = firstFrame * FRAME_SAMPLES;
    this.#framesTold = firstFrame;
    this.#isWhole = firstFrame === 0;
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** Judges the next stretch. @returns whether there was one */
  async judgeNext(): Promise<boolean> {
    if (this.#isDone) return false;
    if (this.#maker.sampleCount < this.#alignment.length) await this.#maker.hear(this.#alignment);
    const end = this.#heard + FRAMES_AT_A_TIME * FRAME_SAMPLES;
    if (this.#answer.sound.end >= end) await this.#hear(end);
    else if (!this.#answer.isClosed) return false;
    else await this.#finishNext();
    return true;
  }

  async #hear(end: number): Promise<void> {
    const pcm = this.#answer.sound.read(this.#heard, end);
    this.#heard = end;
    this.#tellStretch(await this.#maker.hear(pcm));
  }

  #tellStretch(made: TrackStretch): void {
    const stretch = {
      ...made,
      firstFrame: this.#firstFrame + made.firstFrame,
      firstLevel: this.#firstLevel + made.firstLevel,
    };
    this.#framesTold = stretch.firstFrame + stretch.voice.length;
    this.#tell({ type: 'stretch', answerId: this.#answer.answerId, stretch });
  }

  async #finishNext(): Promise<void> {
    if (!this.#hasToldLast) await this.#tellLast();
    else if (this.#anew === null) this.#tellSent();
    else if (!(await this.#anew.judgeNext())) this.#tellAnew(this.#anew);
  }

  async #tellLast(): Promise<void> {
    const { sound } = this.#answer;
    if (sound.end > this.#heard) await this.#hear(sound.end);
    this.#tellStretch(await this.#maker.finish());
    this.#hasToldLast = true;
    this.#gainOffDb = this.#findGainOffDb();
    if (!this.#isWhole || this.#gainOffDb === null || Math.abs(this.#gainOffDb) <= GAIN_TOLERANCE_DB) return;
    this.#anew = new Rejudging(sound, this.#gainDb + this.#gainOffDb, this.#model);
  }

  #findGainOffDb(): number | null {
    const { level, voice } = this.#maker.track([]);
    const neededDb = gainNeededDb(level, voice);
    return neededDb === null ? null : neededDb - this.#gainDb;
  }

  #tellAnew({ gainDb, voice }: Rejudging): void {
    const { answerId } = this.#answer;
    for (let firstFrame = 0; firstFrame < voice.length; firstFrame += REJUDGED_FRAMES_AT_A_TIME) {
      const some = voice.slice(firstFrame, firstFrame + REJUDGED_FRAMES_AT_A_TIME);
      this.#tell({ type: 'rejudged', answerId, gainDb, firstFrame, voice: some });
    }
    this.#anew = null;
  }

  #tellSent(): void {
    const { sound, answerId } = this.#answer;
    const clippedSamples = countClippedSamples(sound.read(sound.start, sound.end));
    this.#tell({
      type: 'answer-sent',
      answerId,
      frames: this.#framesTold,
      samples: sound.end,
      clippedSamples,
      gainOffDb: this.#gainOffDb,
    });
    this.#isDone = true;
  }
}
