import type { Settings } from '../../core/session/settings.ts';

/** One of several values, and how it is called. */
export type Choice<Value extends string = string> = { readonly value: Value; readonly name: string };

/** Ways to be asked. */
export const WAYS: readonly Choice<Settings['voice']>[] = [
  { value: 'auto', name: 'By the first that works' },
  { value: 'speech-program', name: 'By a speech program' },
  { value: 'browser-voice', name: 'By the browser’s voice' },
  { value: 'words', name: 'In words on screen' },
];

export const THEMES: readonly Choice<Settings['theme']>[] = [
  { value: 'system', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
];

/** When the first word is waited for no longer in silence, in ms. */
export const NUDGES: readonly Choice[] = [
  { value: '10000', name: 'After 10 s' },
  { value: '20000', name: 'After 20 s' },
  { value: '40000', name: 'After 40 s' },
  { value: '60000', name: 'After 1 min' },
  { value: 'null', name: 'Never' },
];

/** Days that sound is kept. */
export const DAYS: readonly Choice[] = [
  { value: '7', name: 'A week' },
  { value: '30', name: '30 days' },
  { value: '90', name: '90 days' },
  { value: '365', name: 'A year' },
  { value: 'null', name: 'Never' },
];
