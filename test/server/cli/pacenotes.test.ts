import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const COMMAND = new URL('../../../server/cli/pacenotes.js', import.meta.url).pathname;
const SPEECH = new URL('../../fixtures/speech/two-sentences-900ms-apart.wav', import.meta.url).pathname;
const OTHER_SPEECH = new URL('../../fixtures/speech/five-phrases-with-four-pauses.wav', import.meta.url)
  .pathname;

type Ended = { readonly code: number; readonly out: string; readonly err: string };

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacenotes-cli-'));
  await writeFile(inFolder('song.wav'), 'ID3 and so on');
  await writeFile(inFolder('talk.mp3'), 'ID3 and so on');
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a person would; only the folder of the test is on its PATH. */
function pacenotes(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { env: { PATH: folder } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

function jsonLines(out: string): Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('--json prints one line a file, with every figure and times from its start', async () => {
  const { code, out, err } = await pacenotes('measure', '--json', SPEECH, OTHER_SPEECH);

  const [first, second, ...more] = jsonLines(out);
  expect([code, err, more]).toEqual([0, '', []]);
  expect(Object.keys(first ?? {}).slice(0, 7)).toEqual([
    'file',
    'durationMs',
    'responseLatencyMs',
    'answerMs',
    'phonationTimeMs',
    'runs',
    'pauses',
  ]);
  expect(first).toMatchObject({
    file: SPEECH,
    durationMs: 8037.375,
    minPauseMs: 250,
    responseLatencyErrorMs: null,
  });
  expect(first?.pauses).toHaveLength(1);
  expect(second?.pauses).toHaveLength(4);
  expect(first).toHaveProperty('notMeasurable');
  expect(first).toHaveProperty('quality.snrDb');
});

test('--min-pause-ms 1000 leaves 2 of 4 pauses', async () => {
  const { out } = await pacenotes('measure', '--json', '--min-pause-ms', '1000', OTHER_SPEECH);

  expect(jsonLines(out)[0]).toMatchObject({ minPauseMs: 1000 });
  expect(jsonLines(out)[0]?.pauses).toHaveLength(2);
});

test('without --json it is a table with a row a file', async () => {
  const { code, out } = await pacenotes('measure', SPEECH, OTHER_SPEECH);

  const [header, ...rows] = out.split('\n');
  expect(code).toBe(0);
  expect(header).toMatch(/^file +length +first word +answer +speech +pauses +median +longest$/);
  expect(rows[0]).toMatch(/two-sentences-900ms-apart\.wav +8037 +\d+ +\d+ +\d+ +1 /);
  expect(rows[1]).toMatch(/five-phrases-with-four-pauses\.wav +12693 +\d+ +\d+ +\d+ +4 /);
});

describe('a file that cannot be measured gives one line, the others go on, and the exit code is 1', () => {
  test.each([
    ['song.wav', 'byte 0: expected RIFF, got ID3 '],
    ['none.wav', 'expected a file that can be read, got no such file'],
    ['.', 'expected a file that can be read, got a folder'],
    ['talk.mp3', 'expected a wav file, got another format; with ffmpeg installed it can be measured'],
  ])('%s', async (name, message) => {
    const { code, out, err } = await pacenotes('measure', '--json', inFolder(name), SPEECH);

    expect(err).toBe(`${inFolder(name)}: ${message}\n`);
    expect(jsonLines(out)).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('with a program named ffmpeg', () => {
  async function install(script: string): Promise<void> {
    await writeFile(inFolder('ffmpeg'), `#!/bin/sh\n${script}\n`);
    await chmod(inFolder('ffmpeg'), 0o755);
  }

  test('another format is decoded by it, and its name is taken for nothing else', async () => {
    await install(`echo "$@" > "${inFolder('arguments')}"; exec /bin/cat "${SPEECH}"`);
    const name = 'http:talk $(touch hacked).mp3';
    await writeFile(inFolder(name), 'ID3 and so on');

    const { code, out } = await pacenotes('measure', '--json', inFolder(name));

    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toMatchObject({ file: inFolder(name), durationMs: 8037.375 });
    expect(await readFile(inFolder('arguments'), 'utf8')).toContain(`-i file:${inFolder(name)} -map 0:a:0`);
  });

  test('what it complains of is the line', async () => {
    await install('echo "first" >&2; echo "Invalid data found" >&2; exit 1');

    const { code, err } = await pacenotes('measure', inFolder('talk.mp3'));

    expect(err).toBe(
      `${inFolder('talk.mp3')}: expected sound that ffmpeg can read, got Invalid data found\n`,
    );
    expect(code).toBe(1);
  });
});

describe('a command that is not understood prints how it is used, and the exit code is 2', () => {
  test.each([
    [[], 'command: expected measure, got none'],
    [['mesure', SPEECH], 'command: expected measure, got mesure'],
    [['measure'], 'measure: expected at least one file, got none'],
    [['measure', '--jason', SPEECH], 'measure: expected --json, --min-pause-ms and files, got --jason'],
    [['measure', '--min-pause-ms', '50', SPEECH], '--min-pause-ms: expected 200 to 1000, got 50'],
    [['measure', '--min-pause-ms', 'long', SPEECH], '--min-pause-ms: expected 200 to 1000, got long'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await pacenotes(...args);

    expect(err.startsWith(message)).toBe(true);
    expect(err).toContain('Usage: npm run -s pacenotes -- measure');
    expect([code, out]).toEqual([2, '']);
  });
});
