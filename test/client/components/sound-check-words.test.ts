import { expect, test } from 'vitest';
import { RoomEvent } from '../../../client/audio/capture-event.ts';
import { sayHearing, sayRoom, sayVoice } from '../../../client/pages/sound-check-words.ts';

const room = (speechLevelDbfs: number | null, noiseFloorDbfs: number | null) =>
  new RoomEvent({
    levelDbfs: -40,
    isVoice: false,
    noiseFloorDbfs,
    speechLevelDbfs,
    gainDb: speechLevelDbfs === null ? null : -20 - speechLevelDbfs,
    hasHeardVoice: speechLevelDbfs !== null,
  });

test('a voice 34 dB above the room is heard, and the room is quiet enough', () => {
  expect(sayHearing(room(-24, -58), false)).toEqual({
    state: 'done',
    heading: 'Pacenotes hears you',
    words: 'Your voice is 34 dB above the room.',
  });
  expect(sayRoom(room(-24, -58)).state).toBe('done');
});

test('before a voice was heard nothing is claimed of the room', () => {
  expect(sayHearing(room(null, -58), false).state).toBe('open');
  expect(sayRoom(room(null, -58)).state).toBe('open');
  expect(sayRoom(null).state).toBe('open');
});

test('a voice 6 dB above the room is worth knowing, with its figure', () => {
  const { state, words } = sayRoom(room(-44, -50));

  expect(state).toBe('note');
  expect(words).toContain('6 dB above it');
});

test('where only words are left, one line names the one command', () => {
  const voice = { askedBy: 'words', responseLatencyErrorMs: null, isHeard: false } as const;

  const { words } = sayVoice(voice, { programs: [], suggestion: 'sudo apt install espeak-ng' });

  expect(words).toContain('This command gives it one: sudo apt install espeak-ng');
});

test('how exact time to first word is comes from the voice that asked', () => {
  const played = { askedBy: 'speech-program', responseLatencyErrorMs: 160, isHeard: false } as const;
  const browser = { askedBy: 'browser-voice', responseLatencyErrorMs: 300, isHeard: true } as const;

  expect(sayVoice(played, null).words).toContain('exact to about 160 ms');
  expect(sayVoice(browser, null)).toMatchObject({
    state: 'note',
    heading: 'Your microphone hears the interviewer too',
  });
  expect(sayVoice(browser, null).words).toContain('exact to about 300 ms');
});
