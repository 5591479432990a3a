import type { TargetCue } from '../../core/drills/target-cue.ts';
import type { ClientFact } from '../../core/interview/fact.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import type { Settings } from '../../core/session/settings.ts';
import { Capture } from '../audio/capture.ts';
import { InterviewerVoice, type Spoken } from '../audio/interviewer-voice.ts';
import type { MicrophoneProblem } from '../audio/microphone-problem.ts';
import { playCue } from '../audio/play-cue.ts';
import { AnswerListener } from './answer-listener.ts';
import { RecordingUploads } from './recording-uploads.ts';
import { keepAwake } from './wake-lock.ts';

/** What the sound of an interview needs. */
export type SoundOptions = {
  readonly sessionId: string;
  readonly settings: Settings;
  readonly send: (fact: ClientFact) => void;
  readonly onChange: () => void;
  /** The interviewer may speak into an answer. */
  readonly cancelsEcho: boolean;
  readonly signal: AbortSignal;
};

/** What an interview says and hears: the interviewer's voice, and the listener, where there is a microphone. */
export class InterviewSound {
  readonly #options: SoundOptions;
  readonly #context: AudioContext;
  readonly #capture: Capture | null;
  readonly #uploads = new RecordingUploads();
  /** Null without a microphone: then the questions can still be heard and read. */
  readonly listener: AnswerListener | null;
  readonly problem: MicrophoneProblem | null;
  /** What is being said now, by the answer that it asks for. */
  #saying: { readonly key: string; readonly lifetime: AbortController } | null = null;
  /** Answers that were left before their question had been heard: it is not asked to its end. */
  readonly #left = new Set<string>();
  #isCaptionsOnly = false;

  private constructor(options: SoundOptions, opened: Capture | MicrophoneProblem) {
    this.#options = options;
    this.#capture = opened instanceof Capture ? opened : null;
    this.problem = opened instanceof Capture ? null : opened;
    this.#context = this.#capture?.context ?? new AudioContext();
    this.listener = this.#capture === null ? null : this.#listenOn(this.#capture);
  }

  /** Opens microphone and sound; a microphone that cannot be had is told by {@link problem}. */
  static async open(options: SoundOptions): Promise<InterviewSound> {
    const { cancelsEcho } = options;
    const sound = new InterviewSound(options, await Capture.open({ cancelsEcho }));
    keepAwake(options.signal);
    return sound;
  }

  /** No voice could be found: the questions are read. */
  get isCaptionsOnly(): boolean {
    return this.#isCaptionsOnly;
  }

  /** Speaks, listens or stops as the view says. */
  follow(view: InterviewView): void {
    const { phase, answer } = view;
    if (phase !== 'asking' && phase !== 'saying-goodbye') this.#stopSaying();
    if (phase === 'asking' && answer !== null) this.#say(answer.answerId, view);
    if (phase === 'saying-goodbye') this.#say('goodbye', view);
    if (phase === 'listening' && answer !== null) this.#listen(answer);
    if (phase === 'closing' && answer !== null) this.#close(answer);
    if (phase === 'finished') void this.close();
  }

  /** The question of that answer was left: it is said no further, though the server may not know yet. */
  leave(answerId: string): void {
    if (this.listener?.heard?.answerId === answerId) return;
    this.#left.add(answerId);
    if (this.#saying?.key === answerId) this.#stopSaying();
  }

  /** Says nothing and has the answer's clock stand still. */
  pause(): void {
    this.#stopSaying();
    this.listener?.pause();
  }

  /** Whether the interviewer's voice is taken out of what the microphone hears. */
  get isEchoCancelled(): boolean {
    return this.#capture?.microphone.isEchoCancelled ?? false;
  }

  /** Cuts into an answer with a question; where it lay on the answer's clock, or null where it was not asked to its end. */
  async cutIn(
    text: string,
    { language, drill }: InterviewView,
    signal: AbortSignal,
  ): Promise<Stretch | null> {
    const voice = new InterviewerVoice(this.#context, this.#wayOf(drill));
    const spoken = await voice.speak([{ text, soundUrl: null }], language, signal);
    return spoken === null || this.listener === null ? null : this.listener.stretchOf(spoken);
  }

  /** Plays a soft tone. */
  cue(cue: TargetCue): void {
    playCue(this.#context, cue);
  }

  /** Lets go of microphone and sound. */
  async close(): Promise<void> {
    this.#stopSaying();
    await this.#capture?.close();
    if (this.#context.state !== 'closed') await this.#context.close();
  }

  #listenOn(capture: Capture): AnswerListener {
    const { sessionId, send, onChange, signal } = this.#options;
    const { recording, minPauseMs } = this.#options.settings;
    const keepSound = (answerId: string, chunk: number, pcm: Int16Array) =>
      this.#uploads.add(sessionId, answerId, chunk, pcm);
    return new AnswerListener({
      capture,
      send,
      onChange,
      signal,
      minPauseMs,
      keepSound: recording ? keepSound : null,
    });
  }

  #listen(answer: NonNullable<InterviewView['answer']>): void {
    const { listener } = this;
    if (listener === null || listener.hasEnded(answer.answerId)) return;
    if (listener.heard?.answerId !== answer.answerId) listener.goOn(answer);
  }

  #close(answer: NonNullable<InterviewView['answer']>): void {
    if (this.listener !== null) this.listener.close(answer);
    else this.#options.send({ type: 'answer-sent', answerId: answer.answerId, frames: 0, clippedSamples: 0 });
  }

  #say(key: string, view: InterviewView): void {
    if (this.#saying?.key === key || this.#left.has(key)) return;
    this.#stopSaying();
    const lifetime = new AbortController();
    this.#saying = { key, lifetime };
    void this.#speak(view, lifetime.signal);
  }

  async #speak({ lines, language, answer, phase, drill }: InterviewView, signal: AbortSignal): Promise<void> {
    const { send, onChange } = this.#options;
    const spoken = await new InterviewerVoice(this.#context, this.#wayOf(drill)).speak(
      lines,
      language,
      signal,
    );
    if (signal.aborted || spoken === null) return;
    this.#isCaptionsOnly = spoken.askedBy === 'words';
    onChange();
    if (phase === 'saying-goodbye') send({ type: 'goodbye-said' });
    else if (answer !== null) this.#openAnswer(answer.answerId, spoken);
  }

  #wayOf(drill: InterviewView['drill']): Settings {
    const { settings } = this.#options;
    return drill?.isVisualOnly === true ? { ...settings, voice: 'words' } : settings;
  }

  #openAnswer(answerId: string, spoken: Spoken): void {
    if (this.listener !== null) {
      this.listener.open(answerId, spoken);
      return;
    }
    const { askedBy } = spoken;
    const at = new Date().toISOString();
    this.#options.send({
      type: 'answer-opened',
      answerId,
      askedBy,
      askedAt: at,
      startedAt: at,
      responseLatencyErrorMs: null,
      gainDb: 0,
    });
  }

  #stopSaying(): void {
    this.#saying?.lifetime.abort();
    this.#saying = null;
  }
}
