import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatBankFault } from '../../../core/question-bank/bank-fault.ts';
import { resolveBankSound } from '../../../server/banks/bank-sound.ts';
import { readBankFolder } from '../../../server/banks/read-bank-folder.ts';
import { MAX_BANK_BYTES } from '../../../server/banks/read-bank-yaml.ts';

const MIXED = join(import.meta.dirname, '../../fixtures/banks/mixed');

describe('a folder of good and bad banks', () => {
  test('the good bank is there, with its file', async () => {
    const { banks } = await readBankFolder(MIXED);

    expect(banks).toMatchObject([{ file: join(MIXED, 'good.yaml'), bank: { id: 'good' } }]);
  });

  test('each bad bank is told with file, line, column and fault', async () => {
    const { faults } = await readBankFolder(MIXED);

    expect(faults.map((fault) => formatBankFault(basename(fault.file), fault))).toEqual([
      'aliased.yaml:14:24 /scripts/0/greeting: expected no anchors, got &goodbye',
      'aliased.yaml:18:14 /scripts/0/closing: expected everything written out, got the alias *goodbye',
      'empty.yaml:1:1: expected a group of keys, got nothing',
      'good.yml /id: expected one file for each bank, got a second one for good',
      'key-twice.yaml:4:1 /title: expected each key once, got "title" again',
      'latin.yaml:1:1: expected text in UTF-8, got other bytes',
      'name-differs.yaml:1:1 /id: expected the file\'s name, "name-differs", got "another-name"',
      'not-yaml.yaml:3:1: expected well-formed YAML, got Missing closing "quote',
      'sound-missing.yaml:10:5 /questions/0/sound: expected a sound file in the bank\'s folder, got "sounds/climate.wav"',
      'sound-missing.yaml:14:9 /questions/0/followUps/0/sound: expected a sound file in the bank\'s folder, got "sounds/tomorrow.wav"',
      'sound-missing.yaml:25:7 /scripts/0/ownQuestions/sound: expected a sound file in the bank\'s folder, got "sounds/you.ogg"',
      'sound-missing.yaml:27:5 /scripts/0/closingSound: expected a sound file in the bank\'s folder, got "sounds/goodbye.ogg"',
      'sound-missing.yaml:31:5 /scripts/1/greetingSound: expected a sound file in the bank\'s folder, got "sounds/hello.ogg"',
      'target-below-zero.yaml:8:15 /questions/0/target/from: expected more than 0, got -5',
      'two-faults.yaml:7:5 /questions/0/kind: expected one of introduction, experience, behavioural, situational, strengths, motivation, technical, system-design, product-sense, values, logistics, own-questions, closing, topic, got "riddle"',
      'two-faults.yaml:12:5 /scripts/0/closing: expected a value, got nothing',
      'two-faults.yaml:18:5 /scripts/0/closng: expected one of the keys id, title, description, featured, greeting, greetingSound, questions, asks, manner, between, oneTake, followUps, moveOn, ownQuestions, closing, closingSound, minutes, got "closng"',
    ]);
  });

  test('a folder that is not there has no banks and one fault', async () => {
    const { banks, faults } = await readBankFolder(join(MIXED, 'nowhere'));

    expect(banks).toEqual([]);
    expect(faults).toMatchObject([{ file: join(MIXED, 'nowhere'), expected: 'a folder of banks' }]);
  });
});

describe('a folder that somebody else filled', () => {
  let root: string;
  let folder: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pacenotes-banks-'));
    folder = join(root, 'banks');
    await mkdir(join(folder, 'sounds'), { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  test('a file one byte too large is a fault', async () => {
    await writeFile(join(folder, 'large.yaml'), '#'.repeat(MAX_BANK_BYTES + 1));

    const { faults } = await readBankFolder(folder);

    expect(faults).toMatchObject([{ expected: 'at most 262144 bytes', got: '262145' }]);
  });

  test('a folder named like a bank, and a link to nothing, are faults', async () => {
    await mkdir(join(folder, 'folder.yaml'));
    await symlink(join(root, 'nothing.yaml'), join(folder, 'link.yaml'));

    const { faults } = await readBankFolder(folder);

    expect(faults).toMatchObject([
      { expected: 'a file', got: 'something else' },
      { expected: 'a file that can be read', got: 'ENOENT' },
    ]);
  });

  test('a sound below the folder is found', async () => {
    await writeFile(join(folder, 'sounds', 'a.wav'), '');

    expect(await resolveBankSound(join(folder, 'bank.yaml'), 'sounds/a.wav')).toMatch(/sounds.a\.wav$/);
  });

  test.each([
    '../secret.wav',
    'sounds/../../secret.wav',
    'link.wav',
    'linked/secret.wav',
    'sounds',
    '.',
    '',
    'a\0.wav',
  ])('the sound %j is not given out', async (sound) => {
    await writeFile(join(root, 'secret.wav'), '');
    await symlink(join(root, 'secret.wav'), join(folder, 'link.wav'));
    await symlink(root, join(folder, 'linked'));

    expect(await resolveBankSound(join(folder, 'bank.yaml'), sound)).toBeNull();
  });

  test('a sound given by its whole path outside the folder is not given out', async () => {
    const secret = join(root, 'secret.wav');
    await writeFile(secret, '');

    expect(await resolveBankSound(join(folder, 'bank.yaml'), secret)).toBeNull();
  });

  test('a folder that is itself reached by a link has its sounds', async () => {
    await writeFile(join(folder, 'a.wav'), '');
    await symlink(folder, join(root, 'linked-banks'));

    expect(await resolveBankSound(join(root, 'linked-banks', 'bank.yaml'), 'a.wav')).not.toBeNull();
  });
});
