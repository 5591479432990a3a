import { expect, test } from 'vitest';
import { fuzzSocket } from '../../fuzz/fuzz-socket.ts';

/** It takes 10 s; a busy machine takes longer. */
const WITHIN_MS = 240_000;

test(
  '600 connections that break rules or tell nonsense are closed as documented, and an interview goes on beside them',
  { timeout: WITHIN_MS },
  async () => {
    const { faults, outcomes } = await fuzzSocket(600, 5);

    expect(faults).toEqual([]);
    // Were all refused at the door, nothing behind it would have been tried.
    for (const outcome of ['goes-on', '1002', '1007', '1008', '1009', '4000', 'upgrade 400', 'upgrade 403'])
      expect(outcomes[outcome] ?? 0, outcome).toBeGreaterThan(3);
  },
);
