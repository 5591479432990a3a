import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Value } from 'typebox/value';
import { DEFAULT_SETTINGS, Settings } from '../../core/session/settings.ts';
import { writePrivateFile } from '../start/private-file.ts';

/** Where the person's settings are kept. */
export interface SettingsStore {
  read(): Settings;
  write(settings: Settings): void;
}

/**
 * Settings as `settings.json` in the data folder. It is read each time, so that server and command line see each
 * other's changes.
 */
export class SettingsFile implements SettingsStore {
  readonly #path: string;
  readonly #warn: (line: string) => void;

  /** @param warn told in one line when the file had to be mended */
  constructor(dataFolder: string, warn: (line: string) => void) {
    this.#path = join(dataFolder, 'settings.json');
    this.#warn = warn;
  }

  /**
   * The settings. Of a file that is damaged, or of another version, what is valid is kept and the rest is as for a
   * new person; a copy of it stays beside it.
   */
  read(): Settings {
    if (!existsSync(this.#path)) return DEFAULT_SETTINGS;
    const kept = parseJson(readFileSync(this.#path, 'utf8'));
    return Value.Check(Settings, kept) ? kept : this.#mend(kept);
  }

  write(settings: Settings): void {
    writePrivateFile(this.#path, `${JSON.stringify(settings, null, 2)}\n`);
  }

  #mend(kept: unknown): Settings {
    const copy = freeNameFor(this.#path);
    copyFileSync(this.#path, copy);
    const settings = validPartOf(kept);
    this.write(settings);
    this.#warn(`settings.json was not as expected: what was missing is set anew, and it is kept as ${copy}`);
    return settings;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every field that the schema allows as it is; the rest from the defaults. */
function validPartOf(kept: unknown): Settings {
  const fields: [string, unknown][] = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  const valid = fields.filter(([name, value]) =>
    Value.Check(Settings, { ...DEFAULT_SETTINGS, [name]: value }),
  );
  const settings: unknown = { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid) };
  return Value.Parse(Settings, settings);
}

function freeNameFor(path: string): string {
  let number = 1;
  while (existsSync(`${path}.kept-${number}`)) number += 1;
  return `${path}.kept-${number}`;
}
