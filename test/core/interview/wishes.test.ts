import { describe, expect, test } from 'vitest';
import { interview } from './interview.ts';

const speaking = () => interview().begun().asked().heard('2048 voice');

describe('skip', () => {
  test('while the question is asked goes on at once, and nothing is measured', () => {
    const told = interview().begun().wishes('skip');

    expect(told.said).toEqual(['second?']);
    expect(told.state.answers[0]).toMatchObject({ endedBy: 'skip', startedAt: null });
  });

  test('while listening closes the answer, and goes on when it is measured', () => {
    const told = speaking().wishes('skip');
    expect(told.phase).toMatchObject({ type: 'closing', then: 'go-on' });

    told.sent().measured(2000);

    expect(told.said).toEqual(['second?']);
  });
});

describe('ask again', () => {
  test('before the first word asks the same as take 1', () => {
    const told = interview().begun().asked().heard('5000 quiet').wishes('ask-again').sent().measured(null);

    expect(told.said).toEqual(['first?']);
    expect(told.answer).toMatchObject({ answerId: '2', take: 1 });
  });

  test('after the first word asks the same as take 2', () => {
    const told = speaking().wishes('ask-again').sent().measured(2000);

    expect(told.answer).toMatchObject({ answerId: '2', take: 2, questionId: 'first' });
  });

  test('while the question is asked asks it at once, without the greeting', () => {
    const told = interview().begun().wishes('ask-again');

    expect(told.said).toEqual(['first?']);
    expect(told.answer).toMatchObject({ answerId: '2', take: 1 });
  });

  test('three times counts only the two takes that were spoken', () => {
    const told = speaking().wishes('ask-again').sent().measured(2000);
    told.asked().wishes('ask-again').sent().measured(null);
    told.asked().heard('2048 voice').wishes('ask-again').sent().measured(2000);

    expect(told.answer).toMatchObject({ answerId: '4', take: 3 });
  });
});

test('take again asks the same as the next take', () => {
  const told = speaking().wishes('take-again').sent().measured(2000);

  expect(told.said).toEqual(['first?']);
  expect(told.answer.take).toBe(2);
  expect(told.state.answers[0]?.endedBy).toBe('take-again');
});

describe('a pause', () => {
  test('while the question is asked goes on with asking it', () => {
    const told = interview().begun().tells({ type: 'pause' });
    expect(told.phase.type).toBe('paused');

    told.tells({ type: 'go-on' });

    expect(told.phase.type).toBe('asking');
    expect(told.said).toEqual(['Hello.', 'first?']);
  });

  test('while listening keeps what was heard: 3 s of silence before it and 1 s after end the answer', () => {
    const told = speaking().heard('3000 quiet').tells({ type: 'pause' }).tells({ type: 'go-on' });
    expect(told.phase.type).toBe('listening');

    told.heard('1000 quiet');

    expect(told.phase.type).toBe('closing');
  });

  test('ends nothing by patience, and hears the frames that were still on their way', () => {
    const told = interview().begun().asked().tells({ type: 'pause' }).batch('64 voice').batch('9000 quiet');

    expect(told.phase.type).toBe('paused');
    expect(told.answer.live.onsetFrame).not.toBeNull();
  });

  test('stays when the question ends just then, and goes on with listening', () => {
    const told = interview().begun().tells({ type: 'pause' }).asked();
    expect(told.phase.type).toBe('paused');

    told.tells({ type: 'go-on' });

    expect(told.phase.type).toBe('listening');
  });

  test('twice is one pause', () => {
    const told = speaking().tells({ type: 'pause' }).tells({ type: 'pause' }).tells({ type: 'go-on' });

    expect(told.phase.type).toBe('listening');
  });

  test('changes nothing before the interview has begun', () => {
    expect(interview().tells({ type: 'pause' }).phase.type).toBe('ready');
  });

  test('go-on without a pause changes nothing', () => {
    expect(speaking().tells({ type: 'go-on' }).phase.type).toBe('listening');
  });
});

describe('end', () => {
  const early = { type: 'finished', how: 'ended-early' };

  test('before the interview has begun finishes it', () => {
    expect(interview().tells({ type: 'end' }).phase).toEqual(early);
  });

  test('while the question is asked finishes it, and says so of the answer', () => {
    const told = interview().begun().tells({ type: 'end' });

    expect(told.phase).toEqual(early);
    expect(told.state.answers[0]).toMatchObject({ endedBy: 'end', endedAt: '2026-11-21T10:00:03.000Z' });
  });

  test.each(['listening', 'paused'])('while %s measures the answer first', (phase) => {
    const told = speaking();
    if (phase === 'paused') told.tells({ type: 'pause' });
    told.tells({ type: 'end' });
    expect(told.phase).toMatchObject({ type: 'closing', then: 'finish' });

    told.sent().measured(2000);

    expect(told.phase).toEqual(early);
    expect(told.state.answers[0]).toMatchObject({ endedBy: 'end', measured: { answerMs: 2000 } });
  });

  test('while closing keeps how the answer had ended', () => {
    const told = speaking().done().tells({ type: 'end' });
    expect(told.answer.endedBy).toBe('done');

    told.sent().measured(2000);

    expect(told.phase).toEqual(early);
  });

  test('while an answer closes for another take makes it count after all', () => {
    const told = speaking().wishes('take-again').tells({ type: 'end' });

    expect(told.answer.endedBy).toBe('end');
    expect(told.sent().measured(2000).phase).toEqual(early);
  });

  test('while saying goodbye finishes it', () => {
    const told = interview({ questions: [], ownQuestions: null }).begun().tells({ type: 'end' });

    expect(told.phase).toEqual(early);
  });

  test('of a completed interview changes nothing', () => {
    const told = interview({ questions: [], ownQuestions: null }).begun().tells({ type: 'goodbye-said' });

    expect(told.tells({ type: 'end' }).phase).toEqual({ type: 'finished', how: 'completed' });
  });
});
