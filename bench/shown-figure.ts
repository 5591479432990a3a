/** A figure as the tables show it: parts only below 2, where they tell something. */
export function shown(value: number): string {
  return Math.abs(value) >= 2 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(3);
}

/** The middle and 95 of 100, or whichever two are given. */
export function shownPair(middle: number, most: number, digits = 0): string {
  return `${middle.toFixed(digits)}/${most.toFixed(digits)}`;
}
