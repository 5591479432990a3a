import type { InterviewView } from '../../core/protocol/interview-view.ts';

/** Knows what is said before a question. Its room is kept while one answers, so that the question does not move. */
export class SaidBefore {
  #words = '';
  #answerId: string | undefined;

  get words(): string {
    return this.#words;
  }

  take({ answer, lines, phase }: InterviewView): void {
    const answerId = answer?.answerId;
    const isSame = this.#answerId === answerId && phase !== 'saying-goodbye';
    if (phase !== 'asking' && isSame) return;
    const isAsked = phase === 'asking';
    this.#answerId = isAsked ? answerId : undefined;
    this.#words = isAsked ? wordsOf(lines.filter((line) => line.text !== answer?.prompt)) : '';
  }
}

/** What the interviewer says, as one text. */
export function wordsOf(lines: InterviewView['lines']): string {
  return lines.map((line) => line.text).join(' ');
}
