import { describe, expect, test } from 'vitest';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import { levelByte, type VoiceTrack } from '../../../core/pacing/voice-track.ts';
import { answer } from '../../speech/answer.ts';
import { expectReasons, HOW, measure, reason } from './measured-score.ts';

const SPOKEN = '1920 quiet, 4000 syllables, 960 quiet, 4000 syllables, 1920 quiet';

/** The score, with something else in the room where nobody speaks. */
function inRoom(
  at: (hop: number) => { readonly dbfs: number; readonly voicing: number; readonly voice: number },
) {
  const track = answer(SPOKEN);
  const quiet = (hop: number) => (track.level[hop] ?? 0) < levelByte(-30);
  const changed = (bytes: Uint8Array | null, byte: (hop: number) => number) =>
    (bytes ?? new Uint8Array(0)).map((was, hop) => (quiet(hop) ? byte(hop) : was));
  const room: VoiceTrack = {
    ...track,
    level: changed(track.level, (hop) => levelByte(at(hop).dbfs)),
    voicing: changed(track.voicing, (hop) => at(hop).voicing),
    voice: track.voice.map((was, frame) => (was < 128 ? at(Math.round(frame * 3.2)).voice : was)),
  };
  return measurePacing(room, HOW);
}

test('a quiet room takes nothing away, and holds neither voices nor music', () => {
  const pacing = measure(SPOKEN);

  expect(pacing.quality).toMatchObject({ otherVoices: false, music: false });
  expect(pacing.syllables).not.toBeNull();
  expectReasons(pacing);
});

test('a room 4 dB below the speaker leaves every figure open, and says how loud it was', () => {
  const pacing = inRoom(() => ({ dbfs: -25, voicing: 60, voice: 5 }));

  expect(pacing).toMatchObject({
    responseLatencyMs: null,
    answerMs: null,
    longestPauseMs: null,
    syllables: null,
  });
  expect(reason(pacing, 'answerMs')).toMatch(/^The room was too loud: speech stood -?\d dB above it\.$/);
  expectReasons(pacing);
});

test('11 of 100 samples at full scale leave pauses and rates open, 9 do not', () => {
  const clipped = measure(SPOKEN, { clippedShare: 0.11 });

  expect(clipped).toMatchObject({ longestPauseMs: null, speechRate: null });
  expect(clipped.answerMs).not.toBeNull();
  expect(measure(SPOKEN, { clippedShare: 0.09 }).longestPauseMs).not.toBeNull();
  expectReasons(clipped);
});

describe('another voice in every third hop, 18 dB below', () => {
  const pacing = inRoom((hop) => ({
    dbfs: -40,
    voicing: hop % 3 === 0 ? 200 : 60,
    voice: hop % 3 === 0 ? 90 : 5,
  }));

  test('is flagged, and leaves the time to the first word and the rates open', () => {
    expect(pacing.quality).toMatchObject({ otherVoices: true, music: false });
    expect(pacing).toMatchObject({ responseLatencyMs: null, articulationRate: null });
    expect(reason(pacing, 'responseLatencyMs')).toBe('Other voices were heard.');
    expectReasons(pacing);
  });

  test('leaves the pause as it is', () => {
    expect(pacing.pauses).toHaveLength(1);
    expect(pacing.longestPauseMs).not.toBeNull();
  });
});

test('periodic sound that rises and falls is music; at one level it is a tone', () => {
  const music = inRoom((hop) => ({ dbfs: hop % 40 < 20 ? -42 : -48, voicing: 240, voice: 2 }));
  const tone = inRoom(() => ({ dbfs: -42, voicing: 240, voice: 2 }));

  expect(music.quality).toMatchObject({ music: true, otherVoices: false });
  expect(reason(music, 'speechRate')).toBe('Music was heard.');
  expect(tone.quality).toMatchObject({ music: false, otherVoices: false });
});

test('a track without voicing does not tell of other voices, nor does a room of less than 1 s', () => {
  const short = measure('320 quiet, 4000 syllables, 320 quiet');

  expect(measure('1920 quiet, 4000 voice, 1920 quiet').quality).toMatchObject({
    otherVoices: null,
    music: null,
  });
  expect(short.quality).toMatchObject({ otherVoices: null, music: null });
  expect(reason(short, 'music')).toBe('The room could not be heard apart from the voice.');
});
