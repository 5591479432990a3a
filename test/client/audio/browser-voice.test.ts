import { expect, test } from 'vitest';
import { chooseVoice } from '../../../client/audio/browser-voice.ts';

const voice = (name: string, lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

const VOICES = [
  voice('Afrikaans', 'af', true, true),
  voice('Far away', 'en-GB', false),
  voice('American', 'en_US'),
  voice('British', 'en-GB'),
  voice('Default English', 'en-AU', true, true),
];

test('the voice of this machine that speaks the very language is chosen', () => {
  expect(chooseVoice(VOICES, 'en-gb', null)?.name).toBe('British');
});

test('for a language without a country the default among its voices is chosen', () => {
  expect(chooseVoice(VOICES, 'en', null)?.name).toBe('Default English');
});

test('a voice of another machine is taken only by its name', () => {
  expect(chooseVoice([voice('Far away', 'en-GB', false)], 'en-GB', null)).toBeNull();
  expect(chooseVoice(VOICES, 'de', 'Far away')?.name).toBe('Far away');
});

test('a language that no voice speaks has none', () => {
  expect(chooseVoice(VOICES, 'fr', null)).toBeNull();
});
