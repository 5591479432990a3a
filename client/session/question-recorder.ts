import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { makeWav } from '../../core/pacing/make-wav.ts';
import { MAX_QUESTION_WAV_BYTES } from '../../core/session/question-sound-limit.ts';
import { VoiceRecorder, type RecorderNews } from '../audio/voice-recorder.ts';
import type { RecorderView } from '../components/recorder-view.ts';
import type { BringSoundEvent, SoundActEvent } from '../components/sound-recorder-events.ts';
import { keepQuestionSound } from './banks-api.ts';
import { messageOf } from './loading.ts';

/** Levels that are kept for drawing, ten a second. */
const KEPT_LEVELS = 110;

/** What the recorder's page does for it. A place is the JSON pointer of a sound in its bank. */
export type SoundPlaces = {
  /** Where the sound of a place is heard; null where there is none. */
  readonly urlOf: (place: string) => string | null;
  /** Has the bank name a sound at a place, none where it is empty; what it throws is told as the recorder's problem. */
  readonly keep: (place: string, sound: string) => Promise<void> | void;
};

/** Records, brings in, plays and removes the sounds of questions, one at a time, for the page that it belongs to. */
export class QuestionRecorder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #places: SoundPlaces;
  #view: RecorderView = { type: 'idle' };
  #recorder: VoiceRecorder | null = null;
  #audio: HTMLAudioElement | null = null;

  constructor(host: ReactiveControllerHost, places: SoundPlaces) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  /** Does what a recorder on the page was asked for. */
  readonly handleAct = ({ place, act }: SoundActEvent): void => {
    switch (act) {
      case 'record':
        return void this.#record(place);
      case 'stop':
        return void this.#stop();
      case 'discard':
        return this.discard();
      case 'play':
        return void this.#play(place);
      case 'remove':
        return void this.#remove(place);
    }
  };

  /** Takes a file that was dropped or chosen. */
  readonly handleBring = ({ place, file }: BringSoundEvent): void => void this.#bring(place, file);

  get view(): RecorderView {
    return this.#view;
  }

  hostDisconnected(): void {
    this.discard();
  }

  /** Asks for the microphone, and records for a place. */
  async #record(place: string): Promise<void> {
    if (this.#isBusy) return;
    this.#stopPlaying();
    this.#set({ type: 'opening', place });
    try {
      const opened = await VoiceRecorder.start({
        onNews: (news) => this.#hear(place, news),
        onEnd: () => void this.#stop(),
      });
      if (!(opened instanceof VoiceRecorder))
        this.#set({ type: 'no-microphone', place, problem: opened.type });
      // It was given up while the person was asked for the microphone.
      else if (this.#view.type !== 'opening') await opened.close();
      else {
        this.#recorder = opened;
        this.#set({ type: 'recording', place, elapsedMs: 0, levels: [] });
      }
    } catch (error) {
      this.#set({ type: 'problem', place, message: messageOf(error) });
    }
  }

  /** Ends the recording, and keeps it. */
  async #stop(): Promise<void> {
    const [recorder, view] = [this.#recorder, this.#view];
    if (recorder === null || view.type !== 'recording') return;
    this.#recorder = null;
    this.#set({ type: 'keeping', place: view.place });
    const { samples, sampleRateHz } = await recorder.stop();
    await this.#keep(view.place, makeWav(samples, sampleRateHz));
  }

  /** Ends the recording or the playing, and keeps nothing. */
  discard(): void {
    void this.#recorder?.close();
    this.#recorder = null;
    this.#stopPlaying();
    this.#set({ type: 'idle' });
  }

  /** Takes a file as the sound of a place. */
  async #bring(place: string, file: File): Promise<void> {
    if (this.#isBusy) return;
    if (file.size > MAX_QUESTION_WAV_BYTES) {
      const [most, got] = [MAX_QUESTION_WAV_BYTES, file.size].map((bytes) => Math.ceil(bytes / 1_000_000));
      const message = `${file.name}: expected at most ${most} MB, got ${got} MB. A question is 60 s at most.`;
      this.#set({ type: 'problem', place, message });
      return;
    }
    this.#set({ type: 'keeping', place });
    await this.#keep(place, file);
  }

  /** Plays the sound of a place; the same again stops it. */
  async #play(place: string): Promise<void> {
    const url = this.#places.urlOf(place);
    if (this.#isBusy || url === null) return;
    const wasPlaying = this.#view.type === 'playing' && this.#view.place === place;
    this.#stopPlaying();
    this.#set({ type: 'idle' });
    if (wasPlaying) return;
    const audio = new Audio(url);
    this.#audio = audio;
    this.#set({ type: 'playing', place });
    const end = () => this.#audio === audio && this.discard();
    audio.addEventListener('ended', end);
    await audio.play().catch(() => {
      if (this.#audio === audio)
        this.#set({ type: 'problem', place, message: 'This sound cannot be played. Record it again.' });
    });
  }

  async #remove(place: string): Promise<void> {
    if (this.#isBusy) return;
    this.discard();
    try {
      await this.#places.keep(place, '');
    } catch (error) {
      this.#set({ type: 'problem', place, message: messageOf(error) });
    }
  }

  get #isBusy(): boolean {
    return ['opening', 'recording', 'keeping'].includes(this.#view.type);
  }

  async #keep(place: string, wav: Blob | Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      const { sound, durationMs } = await keepQuestionSound(wav);
      await this.#places.keep(place, sound);
      this.#set({ type: 'kept', place, durationMs });
    } catch (error) {
      this.#set({ type: 'problem', place, message: messageOf(error) });
    }
  }

  #hear(place: string, { levelDbfs, elapsedMs }: RecorderNews): void {
    if (this.#view.type !== 'recording') return;
    const levels = [...this.#view.levels, { levelDbfs, isVoice: true }].slice(-KEPT_LEVELS);
    this.#set({ type: 'recording', place, elapsedMs, levels });
  }

  #stopPlaying(): void {
    this.#audio?.pause();
    this.#audio = null;
  }

  #set(view: RecorderView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}
