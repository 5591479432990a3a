import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { SettingsFile } from '../../../server/settings/settings-store.ts';
import { BEARER, buildTestApp } from '../start/app-under-test.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

/** A data folder whose settings file holds the text, and what was warned of when it was read. */
function folderWith(text: string) {
  const folder = temporaryFolder();
  const warnings: string[] = [];
  writeFileSync(join(folder, 'settings.json'), text);
  return { folder, warnings, settings: new SettingsFile(folder, (line) => warnings.push(line)) };
}

describe('the settings file', () => {
  test('is not there at first: then the settings are those of a new person', () => {
    const folder = temporaryFolder();

    expect(new SettingsFile(folder, () => undefined).read()).toEqual(DEFAULT_SETTINGS);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('gives back what was written, to another process as well', () => {
    const folder = temporaryFolder();
    const settings = { ...DEFAULT_SETTINGS, patienceMs: 5000, voiceName: 'espeak-ng' };

    new SettingsFile(folder, () => undefined).write(settings);

    expect(new SettingsFile(folder, () => undefined).read()).toEqual(settings);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('of an older version keeps its values, gets what it lacks, and stays beside as it was', () => {
    const old = '{ "patienceMs": 6000, "beep": true }';
    const { folder, warnings, settings } = folderWith(old);

    expect(settings.read()).toEqual({ ...DEFAULT_SETTINGS, patienceMs: 6000 });

    expect(readFileSync(join(folder, 'settings.json.kept-1'), 'utf8')).toBe(old);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('settings.json.kept-1');
  });

  test('with one value that cannot be keeps the others', () => {
    const { settings } = folderWith(JSON.stringify({ ...DEFAULT_SETTINGS, patienceMs: -1, theme: 'dark' }));

    expect(settings.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  test.each(['', '{ "patienceMs": 60', '[]', 'null', '"words"', '{"__proto__":{"theme":"dark"}}'])(
    'that is damaged (%s) is mended once, with a copy kept',
    (text) => {
      const { folder, warnings, settings } = folderWith(text);

      expect([settings.read(), settings.read()]).toEqual([DEFAULT_SETTINGS, DEFAULT_SETTINGS]);

      expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.kept-1']);
      expect(warnings).toHaveLength(1);
    },
  );

  test('that is damaged a second time is kept a second time', () => {
    const { folder, settings } = folderWith('first');
    settings.read();
    writeFileSync(join(folder, 'settings.json'), 'second');
    settings.read();

    expect(readFileSync(join(folder, 'settings.json.kept-1'), 'utf8')).toBe('first');
    expect(readFileSync(join(folder, 'settings.json.kept-2'), 'utf8')).toBe('second');
  });
});

describe('PUT /api/settings', () => {
  const put = async (payload: object) => {
    const app = await buildTestApp();
    const response = await app.inject({ method: 'PUT', url: '/api/settings', headers: BEARER, payload });
    const read = await app.inject({ url: '/api/settings', headers: BEARER });
    return { status: response.statusCode, body: response.json<unknown>(), read: read.json<unknown>() };
  };

  test('keeps what is valid, and gives it back', async () => {
    const settings = { ...DEFAULT_SETTINGS, nudgeAfterMs: null, keepRecordingsDays: 30 };

    expect(await put(settings)).toEqual({ status: 200, body: settings, read: settings });
  });

  test.each([
    [{ patienceMs: 1999 }, 'body/patienceMs: must be >= 2000'],
    [{ patienceMs: '5000' }, 'body/patienceMs: must be integer'],
    [{ theme: 'pink' }, 'body/theme: must be equal to one of the allowed values'],
    [{ beep: true }, 'body: must not have additional properties'],
  ])('refuses %j, says where and why, and changes nothing', async (change, message) => {
    const { status, body, read } = await put({ ...DEFAULT_SETTINGS, ...change });

    expect([status, read]).toEqual([400, DEFAULT_SETTINGS]);
    expect(body).toEqual({ message: expect.stringContaining(message) as string });
  });
});
