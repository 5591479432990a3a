import { describe, expect, test } from 'vitest';
import { fold } from '../../../core/interview/transition.ts';
import { interview } from './interview.ts';

const speaking = () => interview().begun().asked().heard('1024 quiet, 2048 voice');

describe('an answer that is done', () => {
  test('closes at the sample of the key, 500 ms after the newest frame that came', () => {
    const told = speaking().done(96 * 512 + 8000);

    expect(told.phase).toEqual({ type: 'closing', answerId: '1', then: 'go-on' });
    expect(told.answer).toMatchObject({ endSample: 57_152, endedBy: 'done' });
  });

  test('waits until everything heard was sent, then asks to be measured', () => {
    const told = speaking().done().batch('256 voice');
    expect(told.effects).toEqual([]);

    told.sent();

    expect(told.effects).toEqual([{ type: 'measure-answer', answerId: '1' }]);
    expect(told.answer).toMatchObject({ framesSent: 104, framesReceived: 104 });
  });

  test('leads on when it has been measured', () => {
    const told = speaking().done().sent().measured(45_000);

    expect(told.effects).toEqual([]);
    expect(told.said).toEqual(['second?']);
    expect(told.state.answers[0]?.measured).toEqual({ answerMs: 45_000 });
  });

  test('leads on when it could not be measured', () => {
    expect(speaking().done().sent().measured(null).said).toEqual(['second?']);
  });

  test('has a first word that came in the frames after the key was pressed', () => {
    const told = interview()
      .begun()
      .asked()
      .heard('1024 quiet')
      .done(38 * 512)
      .batch('192 voice');

    expect(told.answer.live.onsetFrame).not.toBeNull();
  });

  test('has no first word from frames past its end', () => {
    const told = interview()
      .begun()
      .asked()
      .heard('1024 quiet')
      .done(32 * 512)
      .batch('192 voice');

    expect(told.answer.live.onsetFrame).toBeNull();
    expect(told.answer.framesReceived).toBe(38);
  });

  test('is not ended a second time', () => {
    const told = speaking().done(20_000);

    told.done(90_000);

    expect(told.answer.endSample).toBe(20_000);
  });

  test('asks once to be measured, though all was sent twice', () => {
    const told = speaking().done().sent();

    told.sent();

    expect(told.effects).toEqual([]);
  });

  test('asks again after a restart, until it has been measured', () => {
    const told = speaking().done().sent();
    expect(fold(told.events).effects).toEqual([{ type: 'measure-answer', answerId: '1' }]);

    told.measured(2000);

    expect(fold(told.events).effects).toEqual([]);
  });
});

describe('what does not belong here changes nothing', () => {
  test('done before the question has been heard', () => {
    expect(interview().begun().done(100).phase.type).toBe('asking');
  });

  test('everything-sent while the answer still runs', () => {
    expect(speaking().sent().answer.framesSent).toBeNull();
  });

  test('measured while the answer still runs', () => {
    expect(speaking().measured(1000).phase.type).toBe('listening');
  });

  test.each(['skip', 'ask-again', 'take-again', 'done', 'answer-sent'] as const)(
    '%s for the answer before',
    (type) => {
      const told = interview().begun().answered(45_000).asked();
      const before = told.state;

      told.tells(
        type === 'answer-sent'
          ? { type, answerId: '1', frames: 9, clippedSamples: 0 }
          : type === 'done'
            ? { type, answerId: '1', atSample: 9 }
            : { type, answerId: '1' },
      );

      expect(told.state).toEqual({ ...before, acknowledged: before.acknowledged + 1 });
    },
  );

  test('frames that come before the question has been heard', () => {
    expect(interview().begun().batch('256 voice').answer.framesReceived).toBe(0);
  });
});
