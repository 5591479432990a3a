import { describe, expect, test } from 'vitest';
import { interview } from './interview.ts';

const asked = (patienceMs?: number | null) => interview({}, patienceMs).begun().asked();

describe('before the first word', () => {
  test('20 s of silence end nothing', () => {
    const told = asked().heard('20000 quiet');

    expect(told.phase.type).toBe('listening');
    expect(told.answer).toMatchObject({ framesReceived: 625, live: { onsetFrame: null } });
  });

  test('a knock of one frame, then 20 s of silence, end nothing', () => {
    const told = asked().heard('1000 quiet, knock, 20000 quiet');

    expect(told.phase.type).toBe('listening');
    expect(told.answer.live.onsetFrame).toBeNull();
  });

  test('two frames in a row across two batches are a first word', () => {
    const told = asked().batch('64 quiet, knock').batch('knock, 64 quiet');

    expect(told.answer.live.onsetFrame).not.toBeNull();
  });
});

describe('after the first word', () => {
  test('3488 ms of silence end nothing, 32 ms more end the answer', () => {
    const told = asked().heard('1200 quiet, 2000 voice').batch('3488 quiet');
    expect(told.phase.type).toBe('listening');

    told.batch('32 quiet');

    expect(told.phase).toEqual({ type: 'closing', answerId: '1', then: 'go-on' });
    expect(told.answer).toMatchObject({ endedBy: 'patience' });
  });

  test('an answer that patience ended reaches to its newest frame', () => {
    const told = asked().heard('1280 quiet, 2048 voice, 4000 quiet');

    expect(told.answer.endSample).toBe(told.answer.framesReceived * 512);
    expect(told.answer.framesReceived).toBe(216);
  });

  test('a voice after 3400 ms of silence empties the ring', () => {
    const told = asked().heard('2000 voice, 3400 quiet, 300 voice, 3400 quiet');

    expect(told.phase.type).toBe('listening');
  });

  test('a batch that ends in voice closes nothing, though it holds 6 s of silence', () => {
    const told = asked().heard('2000 voice').batch('6000 quiet, 64 voice');

    expect(told.phase.type).toBe('listening');
  });

  test('with 8 s of patience, 7 s of silence end nothing', () => {
    expect(asked(8000).heard('2000 voice, 7000 quiet').phase.type).toBe('listening');
  });

  test('without patience a minute of silence ends nothing', () => {
    expect(asked(null).heard('2000 voice, 60000 quiet').phase.type).toBe('listening');
  });
});

describe('a backlog', () => {
  test('of 10 s of silence decides nothing, and the first batch after it does', () => {
    const told = asked().heard('2000 voice');
    for (let i = 0; i < 10; i++) told.batch('1000 quiet', { isBacklog: true });
    expect(told.phase.type).toBe('listening');

    told.batch('256 quiet');

    expect(told.phase.type).toBe('closing');
  });

  test('of silence, with speech behind it, ends nothing', () => {
    const told = asked().heard('2000 voice').batch('10000 quiet', { isBacklog: true }).batch('256 voice');

    expect(told.phase.type).toBe('listening');
  });
});

describe('an interruption', () => {
  const interrupted = (startMs: number, endMs: number) =>
    ({ type: 'interrupted', answerId: '1', interruption: { startMs, endMs, cause: 'page-left' } }) as const;

  test('of 10 s is no silence: patience begins after it', () => {
    const told = asked()
      .heard('2048 voice')
      .tells(interrupted(2048, 12_048))
      .heard('10000 quiet, 3400 quiet');
    expect(told.phase.type).toBe('listening');

    told.heard('256 quiet');

    expect(told.phase.type).toBe('closing');
  });

  test('told shorter later takes nothing back', () => {
    const told = asked().tells(interrupted(2048, 12_048)).tells(interrupted(1000, 1100));

    expect(told.answer.interruptedUntilMs).toBe(12_048);
  });
});

describe('a page that was left', () => {
  test('and begins 4 frames earlier than it had ended adds only what is new', () => {
    const told = asked().heard('2048 voice');

    told.tells({
      type: 'frames',
      answerId: '1',
      firstFrame: 60,
      voice: [0, 0, 0, 0, 250, 250],
      firstLevel: 192,
      level: [],
      isBacklog: false,
    });

    expect(told.answer).toMatchObject({ framesReceived: 66, live: { frames: 66, silentFrames: 0 } });
  });
});
