import { describe, expect, test } from 'vitest';
import {
  BrowserVoices,
  chooseVoice,
  UNKNOWN_VOICES_MS,
  type VoiceSource,
} from '../../../client/audio/browser-voices.ts';

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

/** A browser that learns of its voices late, as Chromium does. */
class LateVoices extends EventTarget implements VoiceSource {
  #voices: SpeechSynthesisVoice[] = [];

  getVoices(): SpeechSynthesisVoice[] {
    return this.#voices;
  }

  come(voices: SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

/** What a browser keeps over pages, for this test alone. */
function emptyMemory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('voices that a browser learns of late', () => {
  const never = new AbortController().signal;

  test('are waited for longer than one second: the first question is asked by one that comes after 1.5 s', async () => {
    const source = new LateVoices();
    const voices = new BrowserVoices(source, emptyMemory());
    setTimeout(() => source.come([...VOICES]), 1500);

    const found = await voices.find('en-GB', null, never);

    expect(found?.name).toBe('British');
  });

  test('are waited for again when the first that come speak another language', async () => {
    const source = new LateVoices();
    const finding = new BrowserVoices(source, emptyMemory()).find('en-GB', null, never);
    source.come(VOICES.slice(0, 1));
    await new Promise((resolve) => setTimeout(resolve, 50));

    source.come([...VOICES]);

    expect((await finding)?.name).toBe('British');
  });

  test('that never come cost nobody anything when they were asked for 4 s before', async () => {
    const voices = new BrowserVoices(new LateVoices(), emptyMemory());
    voices.ask();
    await new Promise((resolve) => setTimeout(resolve, UNKNOWN_VOICES_MS));
    const from = performance.now();

    expect(await voices.find('en-GB', null, never)).toBeNull();
    expect(performance.now() - from).toBeLessThan(200);
  });

  test('that came once are waited for longer on the next page', async () => {
    const memory = emptyMemory();
    const first = new LateVoices();
    new BrowserVoices(first, memory).ask();
    first.come([...VOICES]);
    const source = new LateVoices();
    const voices = new BrowserVoices(source, memory);
    setTimeout(() => source.come([...VOICES]), UNKNOWN_VOICES_MS + 500);

    expect((await voices.find('en-GB', null, never))?.name).toBe('British');
  });

  test('are waited for by nobody who has left', async () => {
    const leaving = new AbortController();
    const finding = new BrowserVoices(new LateVoices(), emptyMemory()).find('en-GB', null, leaving.signal);

    leaving.abort(new Error('left'));

    await expect(finding).rejects.toThrow('left');
  });
});
