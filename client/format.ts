/** A minus sign, as wide as a plus. */
const MINUS = '−';

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

/** A length of time, rounded to the second: `2:54`. */
export function formatLength(ms: number): string {
  return minutesAndSeconds(Math.round(ms / 1000));
}

/** A place on a clock, which shows a second when it is full: `1:47`. */
export function formatClock(ms: number): string {
  return minutesAndSeconds(Math.floor(Math.max(0, ms) / 1000));
}

/** A short time: `1.9 s`. */
export function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)}${NO_BREAK}s`;
}

/** A short time, where a tenth would hide a difference: `1.64 s`. */
export function formatHundredths(ms: number): string {
  return `${(ms / 1000).toFixed(2)}${NO_BREAK}s`;
}

/** A length in thousandths, where a tenth of a second would hide it: `250 ms`. */
export function formatMs(ms: number): string {
  return `${Math.round(ms)}${NO_BREAK}ms`;
}

/** A target: `1:30 to 2:30`. */
export function formatBand(band: { readonly fromMs: number; readonly toMs: number }): string {
  return `${formatLength(band.fromMs)} to ${formatLength(band.toMs)}`;
}

/** How far past a target: `+0:24`; short of it, `−0:17`. */
export function formatOffBy(where: 'under' | 'over', offByMs: number): string {
  return `${where === 'over' ? '+' : MINUS}${formatLength(offByMs)}`;
}

/** A share of 0 to 1: `83 %`. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}${NO_BREAK}%`;
}

/** A share that may be far under a hundredth, to its first digit: `0.03 %`, `12 %`. */
export function formatSmallShare(share: number): string {
  const percent = share * 100;
  return `${percent < 1 ? Number(percent.toPrecision(1)) : Math.round(percent)}${NO_BREAK}%`;
}

/** A level below full scale: `−62 dBFS`. */
export function formatLevel(dbfs: number): string {
  return `${String(Math.round(dbfs)).replace('-', MINUS)}${NO_BREAK}dBFS`;
}

/** A rate or a count with one decimal: `4.4`. */
export function formatDecimal(value: number): string {
  return value.toFixed(1).replace('-', MINUS);
}

/** How much longer or shorter, in whole seconds: `+4 s`, `−12 s`. */
export function formatSignedSeconds(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${seconds > 0 ? '+' : seconds < 0 ? MINUS : ''}${Math.abs(seconds)}${NO_BREAK}s`;
}

/** Whole minutes, at least one: `22 min`. */
export function formatMinutes(ms: number): string {
  return `${Math.max(1, Math.round(ms / 60_000))}${NO_BREAK}min`;
}

/** A count with its noun: `1 question`, `9 questions`. */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A day as it is said: `Today`, `Yesterday`, `Tuesday` within a week, else `19 November`. */
export function formatDay(day: Date, today: Date): string {
  const daysAgo = Math.round((startOfDay(today) - startOfDay(day)) / 86_400_000);
  if (daysAgo === 0) return 'Today';
  if (daysAgo === 1) return 'Yesterday';
  if (daysAgo > 1 && daysAgo < 7) return day.toLocaleDateString('en-GB', { weekday: 'long' });
  const year = day.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' as const };
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...year });
}

/** A day in full: `Thursday 19 November`. */
export function formatLongDay(day: Date): string {
  return day.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function startOfDay(day: Date): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
