import { expect, test } from 'vitest';
import { StandstillFinder, type HeardBlock } from '../../../client/audio/standstill-finder.ts';

const RATE_HZ = 48_000;
const BLOCK_SAMPLES = 960;
const BLOCK_MS = 20;

/** Hears blocks of 20 ms; `lateMs` says how late each is stamped. */
function hear(finder: StandstillFinder, lateMs: readonly number[]): HeardBlock[] {
  return lateMs.flatMap((late, i) =>
    finder.hear({
      contextFrame: i * BLOCK_SAMPLES,
      samples: new Float32Array(BLOCK_SAMPLES),
      wallMs: 1_000_000 + (i + 1) * BLOCK_MS + late,
    }),
  );
}

const times = (count: number, lateMs: number) => new Array<number>(count).fill(lateMs);
const standstills = (heard: readonly HeardBlock[]) =>
  heard.flatMap(({ standstillMs }, i) => (standstillMs > 0 ? [{ i, standstillMs }] : []));

test('3 s that wall time ran ahead are a standstill, before the block that came after them', () => {
  const heard = hear(new StandstillFinder(RATE_HZ), [...times(100, 5), ...times(100, 3005)]);

  expect(standstills(heard)).toEqual([{ i: 100, standstillMs: 3000 }]);
  expect(heard).toHaveLength(200);
});

test('a machine that was busy for 400 ms and caught up did not stand still', () => {
  const late = [400, 380, 360, 340, 300, 200, 100, 40, 5];

  const heard = hear(new StandstillFinder(RATE_HZ), [...times(100, 5), ...late, ...times(100, 5)]);

  expect(standstills(heard)).toEqual([]);
  expect(heard).toHaveLength(209);
});

test('a sound clock that runs 1 % slow does not stand still', () => {
  const slow = Array.from({ length: 3000 }, (_, i) => i * 0.2);

  expect(standstills(hear(new StandstillFinder(RATE_HZ), slow))).toEqual([]);
});

test('150 ms are a standstill only when the browser has said so', () => {
  const late = [...times(100, 5), ...times(100, 155)];
  const told = new StandstillFinder(RATE_HZ);
  told.expectStandstill();

  expect(standstills(hear(new StandstillFinder(RATE_HZ), late))).toEqual([]);
  expect(standstills(hear(told, late.slice(60)))).toEqual([{ i: 40, standstillMs: 150 }]);
});

test('a wall clock that is set back marks nothing', () => {
  const heard = hear(new StandstillFinder(RATE_HZ), [...times(100, 5), ...times(200, -60_000)]);

  expect(standstills(heard)).toEqual([]);
});
