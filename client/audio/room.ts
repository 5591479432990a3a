import { guessGainDb, GAIN_TOLERANCE_DB } from '../../core/pacing/gain.ts';
import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { TrackMaker, type TrackStretch } from '../../core/pacing/track-maker.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import type { CaptureTimeline } from './capture-timeline.ts';
import { RoomLevels } from './room-levels.ts';
import type { Tell } from './worker-message.ts';

/** Frames that are judged at a time: 96 ms, so that the level moves with the voice. */
const FRAMES_AT_A_TIME = 3;

/** The room is not listened to behind time: an answer may have come between. */
const LATEST_SAMPLES = SAMPLE_RATE_HZ;

/** Judges the room and the voice in it between answers: how loud each is, and the gain that the voice needs. */
export class Room {
  readonly #model: VoiceModel;
  readonly #tell: Tell;
  #levels = new RoomLevels();
  #maker: TrackMaker | null = null;
  #makerGainDb = 0;
  #position = 0;
  #isInterviewerSpeaking = false;

  constructor(model: VoiceModel, tell: Tell) {
    this.#model = model;
    this.#tell = tell;
  }

  /** While the interviewer speaks only the level is told: that voice is not the candidate's. */
  interviewerSpeaks(isSpeaking: boolean): void {
    this.#isInterviewerSpeaking = isSpeaking;
    this.#beginAnew();
  }

  /** Forgets who and what was heard: another microphone, another try. */
  forget(): void {
    this.#levels = new RoomLevels();
    this.#makerGainDb = 0;
    this.#beginAnew();
  }

  /** Judges the next frames. @returns whether there were any */
  async judgeNext(timeline: CaptureTimeline): Promise<boolean> {
    const { newestSample } = timeline;
    if (newestSample - this.#position > LATEST_SAMPLES) this.#beginAnew(newestSample);
    const end = this.#position + FRAMES_AT_A_TIME * FRAME_SAMPLES;
    if (newestSample < end) return false;
    this.#maker ??= new TrackMaker({ model: this.#model, gainDb: this.#makerGainDb });
    const maker = this.#maker;
    const pcm = timeline.read(this.#position, end);
    this.#position = end;
    this.#hear(await maker.hear(pcm), maker);
    return true;
  }

  #hear(stretch: TrackStretch, maker: TrackMaker): void {
    // What was begun before the last change of mind is not heard to its end.
    if (maker !== this.#maker) return;
    if (!this.#isInterviewerSpeaking) this.#levels.add(stretch);
    this.#tell({ type: 'room', room: this.#levels.sound(stretch, this.#isInterviewerSpeaking) });
    const gainDb = this.#levels.gainDb ?? this.#guessedGainDb();
    if (gainDb === null || Math.abs(gainDb - this.#makerGainDb) <= GAIN_TOLERANCE_DB) return;
    this.#makerGainDb = gainDb;
    this.#beginAnew();
  }

  /** A voice too quiet for the model would never be known as one: before any, what stands out is taken for it. */
  #guessedGainDb(): number | null {
    return this.#levels.isSomethingHeard ? guessGainDb(this.#levels.levelBytes) : null;
  }

  #beginAnew(position = this.#position): void {
    this.#maker = null;
    this.#levels.beginAnew();
    this.#position = position;
  }
}
