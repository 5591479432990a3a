import { expect, test } from 'vitest';
import { runChaos } from '../../chaos/run-chaos.ts';

/** It takes 15 s; a busy machine takes longer, and a first start builds the pages. */
const WITHIN_MS = 240_000;

test(
  'of 800 commands nothing is lost, doubled or moved by 3 kills, cut connections and tabs gone mad',
  { timeout: WITHIN_MS },
  async () => {
    const report = await runChaos({ commands: 800, kills: 3, cuts: 40, people: 4, seed: 7 }, () => undefined);

    expect(report.faults).toEqual([]);
    expect(report.commands).toBeGreaterThanOrEqual(800);
    expect(report.kills).toBe(3);
    expect(report.cuts).toBeGreaterThan(5);
    expect(report.intrusions).toBeGreaterThan(5);
    expect(report.recordings).toBeGreaterThan(3);
  },
);
