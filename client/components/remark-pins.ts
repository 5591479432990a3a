import type { Pin } from './answer-drawing.ts';

const LETTERS = 26;

/** Pins of people's remarks, lettered in their order: A, B, …, Z, A. */
export function remarkPins(remarksMs: readonly number[]): Pin[] {
  return remarksMs.map((atMs, i) => ({ number: letterOf(i), atMs }));
}

/** The letter of a person's remark, by its place among those of its answer. */
export function letterOf(i: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (i % LETTERS));
}
