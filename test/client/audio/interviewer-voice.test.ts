import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InterviewerVoice } from '../../../client/audio/interviewer-voice.ts';
import { wavHeader } from '../../../core/pacing/wav.ts';
import { toPcm16 } from '../../../core/pacing/pcm16.ts';
import { makeSpokenWav } from '../../../core/pacing/spoken-wav.ts';
import { makeNoise, makeTone, mix } from './made-sound.ts';

// A browser lets sound run only on a page that a person has touched.
beforeAll(() => userEvent.click(document.body));

const AUTO = { voice: 'auto', voiceName: null } as const;

/** A sound of 16 kHz: silence, a tone, silence; its address in this page. */
function soundUrl(silentMs: number, toneMs: number, trailingMs: number): string {
  const samples = new Float32Array(16 * (silentMs + toneMs + trailingMs));
  samples.set(
    makeTone(16 * toneMs, 300, 16_000).map((sample) => sample * 0.1),
    16 * silentMs,
  );
  const pcm = toPcm16(samples);
  const parts = [wavHeader(pcm.length), pcm] as Uint8Array<ArrayBuffer>[];
  return URL.createObjectURL(new Blob(parts, { type: 'audio/wav' }));
}

test('a question ends with its last audible sample, not with its file', async () => {
  const context = new AudioContext();
  const voice = new InterviewerVoice(context, AUTO);
  const lines = [{ text: 'Why?', soundUrl: soundUrl(200, 500, 700) }];

  const spoken = await voice.speak(lines, 'en', new AbortController().signal);

  expect(spoken?.askedBy).toBe('question-sound');
  expect(spoken?.responseLatencyErrorMs).toBe(160);
  expect((spoken?.endedAt ?? 0) - (spoken?.firstSoundAt ?? 0)).toBeCloseTo(0.5, 2);
  expect(spoken?.tail?.length).toBeGreaterThan(7900);
  expect(context.currentTime - (spoken?.endedAt ?? 0)).toBeLessThan(0.5);
  await context.close();
});

test('a recorded question ends where its file says that the speech does, though its room is heard for 150 ms more', async () => {
  const context = new AudioContext();
  const samples = mix([makeTone(16 * 900, 300, 16_000), 0.1], [makeNoise(16 * 900, 1), 0.01]);
  samples.set(
    makeNoise(16 * 150, 2).map((sample) => sample * 0.01),
    16 * 750,
  );
  const wav = makeSpokenWav({ samples, sampleRateHz: 16_000, start: 16 * 150, end: 16 * 750 });
  const soundUrl = URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }));

  const spoken = await new InterviewerVoice(context, AUTO).speak(
    [{ text: 'Why?', soundUrl }],
    'en',
    new AbortController().signal,
  );

  expect(spoken?.askedBy).toBe('question-sound');
  expect((spoken?.endedAt ?? 0) - (spoken?.firstSoundAt ?? 0)).toBeCloseTo(0.6, 3);
  // It has been played to its end, and that is not when it ended as speech.
  expect(context.currentTime - (spoken?.endedAt ?? 0)).toBeGreaterThan(0.1);
  expect(spoken?.tail).toHaveLength(8000);
  await context.close();
});

test('of two lines, the last one is the question', async () => {
  const context = new AudioContext();
  const voice = new InterviewerVoice(context, AUTO);
  const lines = [
    { text: 'Welcome.', soundUrl: soundUrl(0, 400, 0) },
    { text: 'Why?', soundUrl: soundUrl(0, 300, 0) },
  ];
  const from = context.currentTime;

  const spoken = await voice.speak(lines, 'en', new AbortController().signal);

  expect((spoken?.firstSoundAt ?? 0) - from).toBeGreaterThan(0.7);
  expect((spoken?.endedAt ?? 0) - (spoken?.firstSoundAt ?? 0)).toBeCloseTo(0.3, 2);
  await context.close();
});

test('where nothing can speak, there is time to read, and no latency is claimed', async () => {
  const context = new AudioContext();
  const voice = new InterviewerVoice(context, AUTO);
  const lines = [{ text: 'Why this job?', soundUrl: null }];

  const spoken = await voice.speak(lines, 'en', new AbortController().signal);

  expect(spoken?.askedBy).toBe('words');
  expect(spoken?.responseLatencyErrorMs).toBeNull();
  expect(spoken?.tail).toBeNull();
  expect((spoken?.endedAt ?? 0) - (spoken?.firstSoundAt ?? 0)).toBeCloseTo(1.6, 5);
  await context.close();
});

test('an interviewer who is interrupted is silent, and has asked nothing', async () => {
  const context = new AudioContext();
  const voice = new InterviewerVoice(context, AUTO);
  const interrupt = new AbortController();
  const speaking = voice.speak([{ text: 'Why?', soundUrl: soundUrl(0, 5000, 0) }], 'en', interrupt.signal);

  setTimeout(() => interrupt.abort(), 300);

  expect(await speaking).toBeNull();
  await context.close();
});

test('set to words alone, a question that has sound is read', async () => {
  const context = new AudioContext();
  const voice = new InterviewerVoice(context, { voice: 'words', voiceName: null });

  const spoken = await voice.speak(
    [{ text: 'Why?', soundUrl: soundUrl(0, 300, 0) }],
    'en',
    new AbortController().signal,
  );

  expect(spoken?.askedBy).toBe('words');
  await context.close();
});
