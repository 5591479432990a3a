/** Holds the local date on which the sound check was last passed in this browser. */
const KEY = 'pacenotes.sound-check-passed';

/** Whether the sound check was passed in this browser today: a room and a microphone seldom stay so for longer. */
export function wasSoundCheckPassedToday(now: Date = new Date()): boolean {
  return localStorage.getItem(KEY) === localDate(now);
}

/** Remembers that the sound check was passed. */
export function rememberSoundCheck(now: Date = new Date()): void {
  localStorage.setItem(KEY, localDate(now));
}

function localDate(day: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${digits(day.getMonth() + 1)}-${digits(day.getDate())}`;
}
