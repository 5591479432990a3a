import { expect, onTestFinished, test } from 'vitest';
import { openFuzzApp } from '../../fuzz/fuzz-app.ts';
import { fuzzMessages } from '../../fuzz/fuzz-messages.ts';
import { fuzzRoutes } from '../../fuzz/fuzz-routes.ts';

/** Some documents are compiled in a thread, which takes a busy machine seconds to begin. */
const WITHIN_MS = 300_000;

test(
  '400 requests by chance to every route are answered or refused, none by a mistake of ours',
  { timeout: WITHIN_MS },
  async () => {
    const fuzzed = await openFuzzApp();
    onTestFinished(fuzzed.close);

    const { faults, statuses } = await fuzzRoutes(fuzzed, 400, 3);

    expect(faults).toEqual([]);
    // Were all refused, nothing behind the schemas would have been tried.
    expect(statuses[200] ?? 0).toBeGreaterThan(40);
    expect(statuses[400] ?? 0).toBeGreaterThan(40);
  },
);

test('3,000 messages by chance are understood or refused, and those that are understood happen', () => {
  const { faults, statuses } = fuzzMessages(3000, 3);

  expect(faults).toEqual([]);
  expect(statuses.command ?? 0).toBeGreaterThan(100);
  expect(statuses.refused ?? 0).toBeGreaterThan(500);
});
