import { expect, test } from 'vitest';
import { canComeBack, comeBack } from '../../../core/drills/asked-into.ts';

const CUT = { startMs: 20_000, endMs: 22_000, backAtMs: null, isEchoCancelled: true };
const ASKED = { text: 'Who decided that?', cut: CUT };

test('one can come back once, and not before the question was asked to its end', () => {
  expect(canComeBack(null)).toBe(false);
  expect(canComeBack({ ...ASKED, cut: null })).toBe(false);
  expect(canComeBack(ASKED)).toBe(true);
  expect(canComeBack(comeBack(ASKED, 30_000))).toBe(false);
});

test('nobody is back before the question ended', () => {
  expect(comeBack(ASKED, 30_000).cut?.backAtMs).toBe(30_000);
  expect(comeBack(ASKED, 21_000).cut?.backAtMs).toBe(22_000);
});
