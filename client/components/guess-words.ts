import { formatLength } from '../format.ts';

/** How far a guess was from the length that it guessed: `You guessed 1:30; it was 2:12, 0:42 longer.` */
export function sayGuess(guessMs: number, answerMs: number): string {
  const off = formatLength(Math.abs(answerMs - guessMs));
  const words = off === '0:00' ? 'just that' : `${off} ${answerMs > guessMs ? 'longer' : 'shorter'}`;
  return `You guessed ${formatLength(guessMs)}; it was ${formatLength(answerMs)}, ${words}.`;
}
