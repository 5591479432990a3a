/** The value that a share, 0 to 1, of the values lie below, between neighbours by their distance; null of none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle value; null of none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}
