import { readFile } from 'node:fs/promises';
import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { LoggedFact } from '../../../core/export/session-file.ts';

const SAMPLE = new URL('../../../server/sample/sample-session.json', import.meta.url);

test('every event of the sample session can stand in a session’s file, so that it can be shared and come back', async () => {
  const log = JSON.parse(await readFile(SAMPLE, 'utf8')) as unknown[];

  const faults = log.flatMap((event) => (Value.Check(LoggedFact, event) ? [] : [event]));

  expect(log.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});
