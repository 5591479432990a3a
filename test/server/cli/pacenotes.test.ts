import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pinkNoise } from '../../speech/pink-noise.ts';
import { HEARING_TIMEOUT_MS } from '../../speech/read-speech.ts';
import { makeWav } from '../../../core/pacing/make-wav.ts';

vi.setConfig({ testTimeout: 2 * HEARING_TIMEOUT_MS });

const COMMAND = new URL('../../../server/cli/pacenotes.js', import.meta.url).pathname;
const SPEECH = new URL('../../fixtures/speech/two-sentences-900ms-apart.wav', import.meta.url).pathname;
const OTHER_SPEECH = new URL('../../fixtures/speech/five-phrases-with-four-pauses.wav', import.meta.url)
  .pathname;

/** Measuring the two would take as long as a quarter of a minute; on a very busy machine stopping took 6 s. */
const STOPS_WITHIN_MS = 12_000;

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

test('--target holds the answers against a target: one that is under it says by how much, in the table, in CSV and in JSON', async () => {
  const [json, table, csv] = [
    await pacenotes('measure', '--target', '9-20.5', '--json', SPEECH),
    await pacenotes('measure', '--target', '9-20.5', SPEECH),
    await pacenotes('measure', '--target', '9-20.5', '--csv', SPEECH),
  ];

  const [line] = jsonLines(json.out);
  const answerMs = Number(line?.answerMs);
  const offByMs = 9000 - answerMs;
  expect(answerMs).toBeGreaterThan(4000);
  expect(line?.band).toEqual({ fromMs: 9000, toMs: 20_500, where: 'under', offByMs });
  expect(table.out).toMatch(/off target\n/);
  expect(table.out).toContain(` ${-Math.round(offByMs)}\n`);
  const [names, values] = csv.out.trimEnd().split('\r\n');
  expect(names).toMatch(/,target,targetOffByMs$/);
  expect(values).toMatch(new RegExp(`,under,${offByMs}$`));
});

describe('a file that cannot be measured gives one line, the others go on, and the exit code is 1', () => {
  test.each([
    ['song.wav', 'byte 0: expected RIFF, got ID3 '],
    ['none.wav', 'expected a file that can be read, got no such file'],
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

describe('a folder', () => {
  test('gives a CSV with a row a recording, sorted, those in its folders too; what is no sound is one line', async () => {
    const talks = inFolder('talks');
    await mkdir(join(talks, 'b'), { recursive: true });
    await copyFile(SPEECH, join(talks, 'b', 'two.wav'));
    await copyFile(OTHER_SPEECH, join(talks, '=a, "five".wav'));
    await writeFile(join(talks, 'notes.txt'), 'none');
    await writeFile(join(talks, '.hidden.wav'), 'none');

    const { code, out, err } = await pacenotes('measure', '--output', inFolder('figures.csv'), talks);

    expect([code, out]).toEqual([0, '']);
    expect(err).toBe(`${talks}: passed over 1 file that is no sound: notes.txt\n`);
    const [header, first, second, ...rest] = (await readFile(inFolder('figures.csv'), 'utf8')).split('\r\n');
    expect(header).toMatch(/^file,durationMs,responseLatencyMs,.*,speechRate \(syllables\/s\),/);
    expect(first?.startsWith(`"${talks}/=a, ""five"".wav",12693.188,`)).toBe(true);
    expect(second?.startsWith(`${talks}/b/two.wav,8037.375,`)).toBe(true);
    expect(rest).toEqual(['']);
  });

  test('without a recording is one line, and the exit code is 1', async () => {
    const empty = inFolder('empty');
    await mkdir(empty);

    const { code, err } = await pacenotes('measure', empty);

    expect([code, err]).toEqual([1, `${empty}: expected a folder with recordings, got none in it\n`]);
  });
});

test('--textgrid writes beside the recording, and not over what is there', async () => {
  const sound = inFolder('answer.wav');
  await copyFile(SPEECH, sound);

  const first = await pacenotes('measure', '--textgrid', sound);
  const second = await pacenotes('measure', '--textgrid', sound);
  const third = await pacenotes('measure', '--textgrid', '--out', inFolder('grids'), '--overwrite', sound);

  const grid = await readFile(inFolder('answer.TextGrid'), 'utf8');
  expect(grid).toContain('text = "pause short"');
  expect([first.code, second.code, third.code]).toEqual([0, 1, 0]);
  expect(second.err).toBe(
    `${sound}: ${inFolder('answer.TextGrid')}: expected no such file yet, got one; --overwrite writes over it\n`,
  );
  expect(await readFile(join(inFolder('grids'), 'answer.TextGrid'), 'utf8')).toBe(grid);
});

test('Ctrl-C stops at once, prints what was measured, exits with 130 and leaves no half-written file', async () => {
  const long = inFolder('long.wav');
  await writeFile(
    long,
    makeWav(
      pinkNoise(300 * 16_000, 3).map((sample) => sample / 50),
      16_000,
    ),
  );
  const args = [COMMAND, 'measure', '--json', '--textgrid', '--out', inFolder('stopped'), SPEECH, long, long];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const err: string[] = [];
  child.stderr.on('data', (bytes) => err.push(String(bytes)));

  const [firstLine] = (await once(child.stdout, 'data')) as [Buffer];
  const stoppedAt = performance.now();
  child.kill('SIGINT');
  const [code] = (await once(child, 'close')) as [number];

  expect(code).toBe(130);
  expect(performance.now() - stoppedAt).toBeLessThan(STOPS_WITHIN_MS);
  expect(jsonLines(String(firstLine))[0]).toMatchObject({ file: SPEECH });
  expect(err.join('')).toBe('Stopped: 1 of 3 measured.\n');
  expect(await readdir(inFolder('stopped'))).toEqual(['two-sentences-900ms-apart.TextGrid']);
});

describe('a command that is not understood prints how it is used, and the exit code is 2', () => {
  test.each([
    [[], 'command: expected measure, check, import, backup, restore or repair, got none'],
    [['mesure', SPEECH], 'command: expected measure, check, import, backup, restore or repair, got mesure'],
    [['check'], 'check: expected at least one file, got none'],
    [['check', '--json', SPEECH], 'check: expected files, got --json'],
    [['measure'], 'measure: expected at least one file, got none'],
    [
      ['measure', '--jason', SPEECH],
      'measure: expected --json, --csv, --output, --textgrid, --out, --overwrite, --target, --min-pause-ms and files, got --jason',
    ],
    [['measure', '--json', '--csv', SPEECH], 'measure: expected --json or --csv, got both'],
    [['measure', '--out', 'grids', SPEECH], '--out: expected --textgrid beside it, got none'],
    [
      ['measure', '--output', '/none/figures.csv', SPEECH],
      '--output: expected a file in a folder that can be written to, got /none/figures.csv',
    ],
    [
      ['measure', '--target', '150-90', SPEECH],
      '--target: expected two lengths in seconds, the shorter first, such as 90-150, got 150-90',
    ],
    [['measure', '--min-pause-ms', '50', SPEECH], '--min-pause-ms: expected 200 to 1000, got 50'],
    [['measure', '--min-pause-ms', 'long', SPEECH], '--min-pause-ms: expected 200 to 1000, got long'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await pacenotes(...args);

    expect(err.startsWith(message)).toBe(true);
    expect(err).toContain('Usage: npm run -s pacenotes -- measure');
    expect([code, out]).toEqual([2, '']);
  });
});
