import { expect, test } from 'vitest';
import { whyNoValue } from '../../../core/drills/why-no-value.ts';
import { takeOf, UNMEASURED } from './take-of.ts';

const SPOKEN = takeOf('960 quiet, 8000 voice, 960 quiet');

test('a take of which all was measured needs no reason', () => {
  expect(whyNoValue('length', SPOKEN)).toBeNull();
});

test.each([
  ['silence-instead-of-um', 'voicedHesitations'],
  ['star-split', 'parts'],
  ['pace', 'articulationRate'],
] as const)('%s without its %s says why there are none', (kind, figure) => {
  const reason = SPOKEN.pacing?.notMeasurable.find((one) => one.figure === figure)?.reason;

  expect(reason).toBeDefined();
  expect(whyNoValue(kind, SPOKEN)).toBe(reason);
});

test('an answer in which nobody spoke says so, whatever was to be drilled', () => {
  expect(whyNoValue('silence-instead-of-um', takeOf('4000 quiet'))).toMatch(/speech/);
});

test('a take that was not measured has no reason of its own', () => {
  expect(whyNoValue('length', UNMEASURED)).toBeNull();
});
