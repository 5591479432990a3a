import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canComeBack, comeBack, type AskedInto } from '../../core/drills/asked-into.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { addMark, findSession } from './api.ts';
import type { InterviewController } from './interview-controller.ts';
import type { InterviewSound } from './interview-sound.ts';

/** Has the interviewer cut into an answer, in a drill that is one of it, and keeps when the candidate was back. */
export class CutIns implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #interview: () => InterviewController | null;
  readonly #sessionId: () => string;
  readonly #asked = new Map<string, AskedInto>();
  /** Answers of which something is not kept yet. */
  readonly #unkept = new Set<string>();
  /** While the question is being said. */
  #asking: AbortController | null = null;
  /** After a reload it is first seen what was asked before it. */
  #isReady = false;
  #last: Promise<void> = Promise.resolve();

  constructor(
    host: ReactiveControllerHost,
    interview: () => InterviewController | null,
    sessionId: () => string,
  ) {
    this.#host = host;
    this.#interview = interview;
    this.#sessionId = sessionId;
    host.addController(this);
  }

  hostConnected(): void {
    queueMicrotask(() => void this.#takeKept());
  }

  hostDisconnected(): void {
    this.#asking?.abort();
  }

  /** The page is drawn anew ten times a second while an answer runs. */
  hostUpdated(): void {
    const { view, sound, elapsedMs = null } = this.#interview() ?? {};
    if (view?.phase !== 'listening') this.#asking?.abort();
    const onsetMs = sound?.listener?.heard?.runs[0]?.startMs;
    if (!this.#isReady || !view?.answer || !sound || view.phase !== 'listening') return;
    const planned = view.drill?.cuts?.[view.questionNumber - 1];
    const isDue = onsetMs !== undefined && (elapsedMs ?? 0) - onsetMs >= (planned?.afterMs ?? Infinity);
    if (!planned || !isDue || this.#asked.has(view.answer.answerId)) return;
    this.#asked.set(view.answer.answerId, { text: planned.text, cut: null });
    void this.#ask(view.answer.answerId, planned.text, view, sound);
  }

  /** What was asked into an answer; null where nothing was. */
  of(answerId: string | undefined): AskedInto | null {
    return this.#asked.get(answerId ?? '') ?? null;
  }

  /** The candidate is back with what they had been saying. @param atMs on the answer's clock */
  back(answerId: string, atMs: number): void {
    const asked = this.of(answerId);
    if (asked !== null && canComeBack(asked)) this.#keep(answerId, comeBack(asked, atMs));
  }

  /** Settles when all of it was sent; what could not be kept is sent again the next time. */
  async kept(): Promise<void> {
    this.#last = this.#last.then(() => this.#keepAll());
    await this.#last;
  }

  async #ask(answerId: string, text: string, view: InterviewView, sound: InterviewSound): Promise<void> {
    this.#asking = new AbortController();
    const at = await sound.cutIn(text, view, this.#asking.signal);
    this.#asking = null;
    const { isEchoCancelled } = sound;
    if (at !== null) this.#keep(answerId, { text, cut: { ...at, backAtMs: null, isEchoCancelled } });
    // One that was broken off, by a pause say, is asked again when the answer goes on.
    else this.#asked.delete(answerId);
  }

  #keep(answerId: string, asked: AskedInto): void {
    this.#asked.set(answerId, asked);
    this.#unkept.add(answerId);
    this.#host.requestUpdate();
    void this.kept();
  }

  async #keepAll(): Promise<void> {
    for (const answerId of [...this.#unkept]) {
      const cut = this.of(answerId)?.cut ?? null;
      if (cut === null) continue;
      try {
        await addMark(this.#sessionId(), { type: 'cut-in', answerId, ...cut });
      } catch {
        // The server is away for a moment: being back, and the end of the take, send it again.
        continue;
      }
      if (this.of(answerId)?.cut === cut) this.#unkept.delete(answerId);
    }
  }

  async #takeKept(): Promise<void> {
    const session = await findSession(this.#sessionId()).catch(() => null);
    for (const { answerId, cut } of session?.marks.answers ?? []) {
      if (cut !== undefined) this.#asked.set(answerId, { text: '', cut });
    }
    this.#isReady = true;
  }
}
