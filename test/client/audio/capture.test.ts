import { expect, test } from 'vitest';
import { AnswerSentEvent, RoomEvent, StretchEvent } from '../../../client/audio/capture-event.ts';
import { Capture } from '../../../client/audio/capture.ts';

async function openCapture(hearsRoom = false): Promise<Capture> {
  const capture = await Capture.open({ hearsRoom });
  if (!(capture instanceof Capture)) throw new Error(capture.type);
  return capture;
}

const next = <Kind extends Event>(
  capture: Capture,
  kind: { readonly type: string; new (...args: never[]): Kind },
): Promise<Kind> => new Promise((resolve) => capture.on(kind, resolve, { once: true }));

test('an answer of 20,000 samples is told in 39 frames', async () => {
  const capture = await openCapture();
  const voice: number[] = [];
  capture.on(StretchEvent, (stretch) => voice.push(...stretch.voice));

  capture.openAnswer({ answerId: '7', atSample: capture.newestSample, gainDb: 0 });
  capture.closeAnswerAt(20_000);
  const sent = await next(capture, AnswerSentEvent);

  expect(sent.answerId).toBe('7');
  expect([sent.frames, sent.samples]).toEqual([39, 20_000]);
  expect(voice).toHaveLength(39);
  await capture.close();
});

test('the room is heard while no answer is open, and only when it is asked for', async () => {
  const capture = await openCapture(true);

  const { levelDbfs, hasHeardVoice } = await next(capture, RoomEvent);

  expect(levelDbfs).toBeLessThanOrEqual(0);
  expect(hasHeardVoice).toBe(false);
  await capture.close();
});

test('a sample and its wall time agree with the page, to the length of a block', async () => {
  const capture = await openCapture();
  await new Promise((resolve) => setTimeout(resolve, 2500));

  const at = capture.wallTimeAt(capture.newestSample).getTime();

  // The engine hands over its sound in blocks; on a busy machine it may be behind by several.
  expect(Math.abs(at - Date.now())).toBeLessThan(150);
  await capture.close();
});

test('the next answer may be opened while the last samples of the one before are awaited', async () => {
  const capture = await openCapture();
  const sent: [answerId: string, samples: number][] = [];
  const atSample = capture.newestSample;

  capture.openAnswer({ answerId: '1', atSample, gainDb: 0 });
  capture.closeAnswerAt(12_000);
  capture.openAnswer({ answerId: '2', atSample: atSample + 12_000, gainDb: 0 });
  capture.closeAnswerAt(4000);
  await new Promise<void>((resolve) =>
    capture.on(AnswerSentEvent, ({ answerId, samples }) => {
      if (sent.push([answerId, samples]) === 2) resolve();
    }),
  );

  expect(sent.sort()).toEqual([
    ['1', 12_000],
    ['2', 4000],
  ]);
  await capture.close();
});
