import { expect, test } from 'vitest';
import * as format from '../../client/format.ts';

test('a length is rounded to the second, a clock shows a second when it is full', () => {
  expect(format.formatLength(174_600)).toBe('2:55');
  expect(format.formatClock(174_600)).toBe('2:54');
});

test('short times have one decimal and their unit', () => {
  expect(format.formatSeconds(1940)).toBe('1.9\u00a0s');
});

test('what is off a target wears its sign', () => {
  expect(format.formatOffBy('over', 24_000)).toBe('+0:24');
  expect(format.formatOffBy('under', 17_000)).toBe('−0:17');
});

test('a share is said in percent', () => {
  expect(format.formatShare(0.834)).toBe('83\u00a0%');
});

test('one far under a hundredth keeps its first digit', () => {
  expect([0.000312, 0.0063, 0.124].map(format.formatSmallShare)).toEqual([
    '0.03\u00a0%',
    '0.6\u00a0%',
    '12\u00a0%',
  ]);
});

test('a level below full scale wears its sign', () => {
  expect(format.formatLevel(-61.6)).toBe('−62\u00a0dBFS');
});

test.each([
  ['2026-11-20T08:00', 'Today'],
  ['2026-11-19T23:59', 'Yesterday'],
  ['2026-11-16T12:00', 'Monday'],
  ['2026-11-13T12:00', '13 November'],
  ['2025-11-13T12:00', '13 November 2025'],
])('seen from Friday 20 November 2026, %s is %s', (day, words) => {
  expect(format.formatDay(new Date(day), new Date('2026-11-20T20:00'))).toBe(words);
});

test('one question is not plural', () => {
  expect(format.formatCount(1, 'question')).toBe('1 question');
  expect(format.formatCount(0, 'question')).toBe('0 questions');
});
