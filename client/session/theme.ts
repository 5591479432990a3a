import type { Settings } from '../../core/session/settings.ts';

/** Kept here too, so that the first paint has the right theme before the settings have come. */
const KEY = 'pacenotes.theme';

/** Shows the page in a theme, and in it again the next time. */
export function applyTheme(theme: Settings['theme']): void {
  localStorage.setItem(KEY, theme);
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Shows the page in the theme of the last time. */
export function applyLastTheme(): void {
  const theme = localStorage.getItem(KEY);
  if (theme === 'light' || theme === 'dark') applyTheme(theme);
}
