import type { InterviewView } from '../../core/protocol/interview-view.ts';

/** Knows the clock of the answer that an interview is at; it keeps its last time while it stands still. */
export class ShownClock {
  #last: { readonly answerId: string; readonly elapsedMs: number } | null = null;
  #listeningSinceMs = 0;

  /** Takes the server's next view. Without a microphone the clock runs from when it began to listen. */
  take(view: InterviewView, before: InterviewView | null): void {
    if (view.phase === 'listening' && before?.phase !== 'listening')
      this.#listeningSinceMs = performance.now();
  }

  /**
   * @param capturedMs the clock by the capture, where there is one
   * @returns null before it runs
   */
  elapsedMs(view: InterviewView | null, capturedMs: number | undefined): number | null {
    const answer = view?.answer ?? null;
    if (view === null || answer === null) return null;
    if (view.phase === 'listening') {
      const elapsedMs = capturedMs ?? performance.now() - this.#listeningSinceMs;
      this.#last = { answerId: answer.answerId, elapsedMs };
    }
    return this.#last?.answerId === answer.answerId ? this.#last.elapsedMs : null;
  }
}
