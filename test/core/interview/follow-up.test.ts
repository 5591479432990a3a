import { describe, expect, test } from 'vitest';
import type { PlannedFollowUp } from '../../../core/interview/plan.ts';
import type { FollowUpPolicy } from '../../../core/question-bank/question-bank.ts';
import { interview } from './interview.ts';
import { followUp, question } from './plan-example.ts';

const INVITES = followUp('Tell me more.', 'under');
const DIGS = followUp('What did that change?', 'within');
const ANY = followUp('How did it feel?', 'any');

/** What is said after the first answer, whose band is 30 to 60 s, had that length. */
function saidAfter(
  answerMs: number | null,
  followUpPolicy: FollowUpPolicy,
  followUps: readonly PlannedFollowUp[] = [INVITES, DIGS],
  seed = 1,
): string[] {
  const questions = [question('first', followUps), question('second')];
  return interview({ questions, followUpPolicy, seed })
    .begun()
    .asked()
    .heard('1000 voice')
    .done()
    .sent()
    .measured(answerMs).said;
}

describe('an answer of 20 s, 10 s under its band', () => {
  test.each(['when-short', 'sometimes', 'always'] as const)('%s: is invited to say more', (policy) => {
    expect(saidAfter(20_000, policy)).toEqual(['Tell me more.']);
  });

  test('never: is followed by the next question', () => {
    expect(saidAfter(20_000, 'never')).toEqual(['second?']);
  });

  test('gets the follow-up for any length when there is none that invites', () => {
    expect(saidAfter(20_000, 'when-short', [DIGS, ANY])).toEqual(['How did it feel?']);
  });

  test('gets the one that invites, though one for any length stands before it', () => {
    expect(saidAfter(20_000, 'when-short', [ANY, INVITES])).toEqual(['Tell me more.']);
  });
});

describe('an answer of 45 s, within its band', () => {
  test('always: is dug into', () => {
    expect(saidAfter(45_000, 'always')).toEqual(['What did that change?']);
  });

  test('when-short: is followed by the next question', () => {
    expect(saidAfter(45_000, 'when-short')).toEqual(['second?']);
  });

  test('sometimes: 100 seeds dig in 35 to 65 times, and the same seeds again just so', () => {
    const seeds = Array.from({ length: 100 }, (_, i) => i);
    const dug = () => seeds.filter((seed) => saidAfter(45_000, 'sometimes', [DIGS], seed)[0] !== 'second?');

    const first = dug();

    expect(first.length).toBeGreaterThan(35);
    expect(first.length).toBeLessThan(65);
    expect(dug()).toEqual(first);
  });
});

describe('an answer over its band', () => {
  test('of 89,999 ms, less than half over, may have a follow-up', () => {
    expect(saidAfter(89_999, 'always', [ANY])).toEqual(['How did it feel?']);
  });

  test('of 90 s, half over, has none: the interviewer moves on', () => {
    expect(saidAfter(90_000, 'always', [ANY])).toEqual(['Let us move on.', 'second?']);
  });

  test('of 90 s at the last question, moves on to the own questions', () => {
    const told = interview({ questions: [question('only', [ANY])] })
      .begun()
      .answered(90_000);

    expect(told.said).toEqual(['Let us move on.', 'And your questions?']);
  });
});

test('an answer that was not measurable has no follow-up', () => {
  expect(saidAfter(null, 'always', [ANY])).toEqual(['second?']);
});

test('a skipped answer of 20 s has no follow-up', () => {
  const questions = [question('first', [ANY]), question('second')];
  const told = interview({ questions, followUpPolicy: 'always' }).begun().asked().heard('20000 voice');

  told.wishes('skip').sent().measured(20_000);

  expect(told.said).toEqual(['second?']);
});

test('a question has at most one follow-up', () => {
  const questions = [question('first', [ANY, INVITES]), question('second')];
  const told = interview({ questions, followUpPolicy: 'always' }).begun().answered(45_000);
  expect(told.answer).toMatchObject({ asked: 'follow-up', questionIndex: 0, followUpIndex: 0 });

  told.answered(1000);

  expect(told.said).toEqual(['second?']);
});

describe('an answer that is probed', () => {
  const PROBES = ['One?', 'Two?', 'Three?'].map((text) => followUp(text, 'any'));
  const probed = () =>
    interview({
      questions: [question('first', PROBES), question('second')],
      followUpPolicy: 'probing',
    }).begun();

  test.each([20_000, 45_000, 90_000])(
    'has all three in turn after %i ms, then the next question',
    (answerMs) => {
      const told = probed();

      const said = [answerMs, 10_000, null, 15_000].map((ms) =>
        told.asked().heard('1000 voice').done().sent().measured(ms).said.at(-1),
      );

      expect(said).toEqual(['One?', 'Two?', 'Three?', 'second?']);
    },
  );

  test('goes on to the next probe when one is skipped, and to the next question when the answer is', () => {
    const told = probed().answered(45_000);
    told.asked().heard('1000 voice').wishes('skip').sent().measured(1000);
    expect(told.said).toEqual(['Two?']);

    const skipped = probed().asked().heard('1000 voice').wishes('skip').sent().measured(1000);
    expect(skipped.said).toEqual(['second?']);
  });

  test('has a probe that is taken again asked again, and the next one after it', () => {
    const told = probed().answered(45_000).answered(10_000);
    told.asked().heard('1000 voice').wishes('take-again').sent().measured(1000);
    expect(told.said).toEqual(['Two?']);

    told.answered(10_000);

    expect(told.said).toEqual(['Three?']);
  });
});
