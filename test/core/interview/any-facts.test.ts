import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import { expect, test } from 'vitest';
import type { ClientFact, Fact, InterviewEvent } from '../../../core/interview/fact.ts';
import { fold, transition } from '../../../core/interview/transition.ts';
import { followUp, plan, question } from './plan-example.ts';
import { framesOf } from './score.ts';

const AT = '2026-11-21T10:00:00.000Z';

const answerId = constantFrom('1', '2', '3', '4');
const voice = constantFrom('32 quiet', '256 voice', '4000 quiet', 'knock').map(framesOf);

const clientFact: Arbitrary<ClientFact> = oneof(
  record({ type: constantFrom('begun', 'pause', 'go-on', 'end', 'goodbye-said') }),
  record({
    type: constant('answer-opened'),
    answerId,
    askedBy: constant('words'),
    askedAt: constant(AT),
    startedAt: constant(AT),
    responseLatencyErrorMs: constant(null),
    gainDb: constant(0),
  }),
  record({
    type: constant('frames'),
    answerId,
    firstFrame: nat(300),
    voice,
    firstLevel: nat(900),
    level: constant<number[]>([]),
    isBacklog: boolean(),
  }),
  record({ type: constant('done'), answerId, atSample: nat(200_000) }),
  record({ type: constantFrom('skip', 'ask-again', 'take-again'), answerId }),
  record({ type: constant('answer-sent'), answerId, frames: nat(300), clippedSamples: constant(0) }),
);
const measured: Arbitrary<Fact> = record({ type: constant('measured'), answerId, answerMs: nat(100_000) });

const created: InterviewEvent = {
  seq: 1,
  at: AT,
  number: null,
  fact: {
    type: 'created',
    plan: plan({ questions: [question('first', [followUp('And?', 'any')])], followUpPolicy: 'sometimes' }),
    patience: { patienceMs: 3500 },
  },
};

/** Any log: what a client tells is numbered, what the server adds is not. */
const logs = array(oneof({ arbitrary: clientFact, weight: 6 }, { arbitrary: measured, weight: 1 }), {
  maxLength: 60,
}).map((facts) => {
  let number = 0;
  return facts.map((fact, i): InterviewEvent => {
    const isOurs = fact.type === 'measured';
    return { seq: i + 2, at: AT, number: isOurs ? null : (number += 1), fact };
  });
});

test('any 500 logs, told in any order, are folded as they are stepped, and every numbered fact is acknowledged', () => {
  assert(
    property(logs, (log) => {
      const stepped = log.reduce((state, event) => transition(state, event).state, fold([created]).state);

      expect(fold([created, ...log]).state).toEqual(stepped);
      expect(stepped.acknowledged).toBe(log.filter(({ number }) => number !== null).length);
    }),
    { numRuns: 500 },
  );
});

test('any 500 logs leave something to be done only while an answer closes, and once for that answer', () => {
  assert(
    property(logs, (log) => {
      let { state } = fold([created]);
      const asked = new Set<string>();
      for (const event of log) {
        const step = transition(state, event);
        state = step.state;
        const { phase } = state;
        for (const effect of step.effects) {
          expect(phase).toMatchObject({ type: 'closing', answerId: effect.answerId });
          expect(asked).not.toContain(effect.answerId);
          asked.add(effect.answerId);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('any 500 logs number their answers from 1 without a gap, and at most the last of them is open', () => {
  assert(
    property(logs, (log) => {
      const { answers } = fold([created, ...log]).state;

      expect(answers.map((answer) => answer.answerId)).toEqual(answers.map((_, i) => String(i + 1)));
      expect(answers.slice(0, -1).filter(({ endedBy }) => endedBy === null)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
