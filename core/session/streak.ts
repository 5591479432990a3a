/**
 * How many days in a row somebody practised, up to today, or up to yesterday while today is still young.
 *
 * @param days on which something was practised, as `2026-11-21`, in any order
 */
export function streakOf(days: readonly string[], today: string): number {
  const practised = new Set(days);
  let day = practised.has(today) ? today : dayBefore(today);
  let count = 0;
  for (; practised.has(day); day = dayBefore(day)) count += 1;
  return count;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
