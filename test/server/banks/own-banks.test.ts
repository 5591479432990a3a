import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isBankId, makeBankId, OwnBanks } from '../../../server/banks/own-banks.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

describe('own banks', () => {
  test('a new bank is written for its owner alone, listed, read and removed', async () => {
    const { folder, banks } = prepare();

    expect(await banks.write('tallowby', 'title: Tallowby\n', null)).toBe('written');

    expect(await banks.list()).toEqual(['tallowby']);
    expect(await banks.readSource('tallowby')).toBe('title: Tallowby\n');
    expect(statSync(join(folder, 'tallowby.yaml')).mode & 0o077).toBe(0);
    expect(await banks.remove('tallowby')).toBe(true);
    expect(await banks.remove('tallowby')).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a bank that is there already is not written over as a new one', async () => {
    const { banks } = prepare();
    await banks.write('tallowby', 'first', null);

    expect(await banks.write('tallowby', 'second', null)).toBe('taken');

    expect(await banks.readSource('tallowby')).toBe('first');
  });

  test('an edit of a bank that was edited elsewhere in between is refused', async () => {
    const { folder, banks } = prepare();
    await banks.write('tallowby', 'first', null);
    writeFileSync(join(folder, 'tallowby.yaml'), 'by hand');

    expect(await banks.write('tallowby', 'second', 'first')).toBe('taken');
    expect(await banks.write('tallowby', 'second', 'by hand')).toBe('written');

    expect(await banks.readSource('tallowby')).toBe('second');
  });

  test('a bank that ends in .yml is written where it lies', async () => {
    const { folder, banks } = prepare();
    writeFileSync(join(folder, 'old.yml'), 'first');

    await banks.write('old', 'second', 'first');

    expect(readdirSync(folder)).toEqual(['old.yml']);
  });

  test.each(['', '..', '../etc', 'a/b', 'A', 'a--b', 'nul', 'com1', '.hidden', 'a'.repeat(65)])(
    'the id %j names no file',
    async (id) => {
      const { folder, banks } = prepare();

      expect(isBankId(id)).toBe(false);
      expect(await banks.readSource(id)).toBe(null);
      expect(await banks.remove(id)).toBe(false);
      await expect(banks.write(id, 'x', null)).rejects.toThrow(RangeError);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('other files of the folder are no banks', async () => {
    const { folder, banks } = prepare();
    mkdirSync(join(folder, 'sounds'));
    for (const name of ['Notes.yaml', 'readme.txt', 'half.yaml.12.half'])
      writeFileSync(join(folder, name), '');

    expect(await banks.list()).toEqual([]);
  });
});

describe('an id made of a title', () => {
  test.each([
    ['Tallowby – Senior PM, Payments', 'tallowby-senior-pm-payments'],
    ['Größe & Süße GmbH', 'grosse-susse-gmbh'],
    ['面接', 'my-bank'],
    ['nul', 'my-bank'],
    ['!!!', 'my-bank'],
  ])('%s becomes %s', (title, id) => {
    expect(makeBankId(title, new Set())).toBe(id);
  });

  test('is none that is taken, and never too long', () => {
    expect(makeBankId('Tallowby', new Set(['tallowby', 'tallowby-2']))).toBe('tallowby-3');
    expect(isBankId(makeBankId('long '.repeat(40), new Set()))).toBe(true);
  });
});

function prepare(): { folder: string; banks: OwnBanks } {
  const folder = temporaryFolder();
  return { folder, banks: new OwnBanks(folder) };
}
