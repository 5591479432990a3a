import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPacenotes } from '../../../server/cli/run-pacenotes.ts';

const BANKS = join(import.meta.dirname, '../../fixtures/banks/mixed');
const SHIPPED = join(import.meta.dirname, '../../../question-banks');

/** What a person waits without wondering, on a machine that does nothing else; counted in its own time of the processor. */
const MAX_CPU_MS = 2000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacenotes-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(...files: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const before = process.cpuUsage();
  const lines = {
    log: (line: string) => out.push(line),
    error: (line: string) => err.push(line),
    show: () => undefined,
  };
  const code = await runPacenotes(['check', ...files], lines, {
    signal: new AbortController().signal,
    defaultDataFolder: '',
  });
  const { user, system } = process.cpuUsage(before);
  return { code, out: out.join('\n').replaceAll(folder, ''), err, cpuMs: (user + system) / 1000 };
}

async function written(name: string, text: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

test('two banks without a fault are one line, and the exit code is 0', async () => {
  const { code, out } = await check(join(SHIPPED, 'behavioural.yaml'), join(SHIPPED, 'panel.yaml'));

  expect([code, out]).toEqual([0, 'No fault in 2 banks.']);
});

test('the faults of two of three banks are printed with their places, nothing else, and the exit code is 1', async () => {
  const bank = (name: string) => join(BANKS, name);

  const { code, out, err } = await check(
    bank('target-below-zero.yaml'),
    bank('good.yaml'),
    bank('key-twice.yaml'),
  );

  expect(out.split('\n')).toEqual([
    `${bank('target-below-zero.yaml')}:8:15 /questions/0/target/from: expected more than 0, got -5`,
    `${bank('key-twice.yaml')}:4:1 /title: expected each key once, got "title" again`,
  ]);
  expect([code, err]).toEqual([1, []]);
});

test('a file that is not there is a fault of that file', async () => {
  const { code, out } = await check(join(folder, 'none.yaml'));

  expect([code, out]).toEqual([1, '/none.yaml:1:1: expected a file that can be read, got ENOENT']);
});

test('a bank that begins with a byte order mark is read', async () => {
  const { out } = await check(await written('mark.yaml', '\uFEFFid: mark\n'));

  expect(out.split('\n')[0]).toBe('/mark.yaml:1:1 /title: expected a value, got nothing');
});

describe('a trap is a fault within 2 s', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['tabs', 'id: tabs\nquestions:\n\t- id: a\n', ':3:1: expected well-formed YAML, got Tabs'],
    [
      'latin',
      new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xe9]),
      ':1:1: expected text in UTF-8, got other bytes',
    ],
    ['utf-16', new Uint8Array([0xff, 0xfe, 0x69, 0]), ':1:1: expected text in UTF-8, got other bytes'],
    ['large', '#'.repeat(300_000), ':1:1: expected at most 262144 bytes, got 300000'],
    ['keys', lines(20_000, (i) => `k${i}: 1`), ':1:1: expected at most 100000 pieces of YAML, got more'],
    ['keys-in-a-row', `{${lines(24_000, (i) => `k${i},`)}}`, ':1:1 /id: expected a value, got nothing'],
    ['same-key', lines(9000, () => 'k: 1'), ':2:1 /k: expected each key once, got "k" again'],
    ['anchors', lines(9000, (i) => `k${i}: &a${i} 1`), ':1:9 /k0: expected no anchors, got &a0'],
    [
      'merges',
      `a: &a {x: 1}\n${lines(6000, (i) => `b${i}: {<<: *a}`)}`,
      ':1:7 /a: expected no anchors, got &a',
    ],
    [
      'questions',
      `questions:\n${lines(9000, () => ' - {}')}`,
      ':2:4 /questions/0/id: expected a value, got nothing',
    ],
  ])('%s', async (name, text, fault) => {
    const { code, out, cpuMs } = await check(await written(`${name}.yaml`, text));

    expect(out).toContain(fault);
    expect(code).toBe(1);
    expect(cpuMs).toBeLessThan(MAX_CPU_MS);
  });
});

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join('\n');
}
