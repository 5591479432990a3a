import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests call, under which names it is found, and the Debian package that holds it. */
const PROGRAMS = {
  chromium: {
    variable: 'PACENOTES_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debianPackage: 'chromium',
  },
  'espeak-ng': { variable: null, names: ['espeak-ng'], debianPackage: 'espeak-ng' },
  praat: { variable: null, names: ['praat'], debianPackage: 'praat' },
};

/**
 * Makes sure that the named programs are here: looks for them, and installs what is missing where this is Debian
 * and we are root; elsewhere it says what to install.
 *
 * @returns whether all of them are here now
 */
export function installMissingPrograms(names) {
  const missing = [...new Set(names)].filter((name) => !isHere(PROGRAMS[name]));
  if (missing.length === 0) return true;

  const packages = missing.map((name) => PROGRAMS[name].debianPackage);
  if (process.getuid?.() === 0 && isOnPath('apt-get')) install(packages);
  const stillMissing = missing.filter((name) => !isHere(PROGRAMS[name]));
  if (stillMissing.length === 0) return true;

  console.error(
    `The tests need ${stillMissing.join(' and ')}: install with "sudo apt-get install ${packages.join(' ')}" or ` +
      "your system's own way. A Chromium elsewhere is named by PACENOTES_CHROMIUM.",
  );
  return false;
}

function install(packages) {
  console.error(`Installing what the tests need: apt-get install ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 2, 2],
    env,
  });
}

function isHere(program) {
  const named = program.variable === null ? undefined : process.env[program.variable];
  return named === undefined ? program.names.some(isOnPath) : isExecutable(named);
}

function isOnPath(name) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => isExecutable(join(folder, name + ending)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
