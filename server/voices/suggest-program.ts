import { findProgram, type Machine } from './find-program.ts';

/** What installs eSpeak NG, by the program that installs. */
const INSTALLERS: readonly (readonly [string, string])[] = [
  ['apt-get', 'sudo apt install espeak-ng'],
  ['dnf', 'sudo dnf install espeak-ng'],
  ['pacman', 'sudo pacman -S espeak-ng'],
  ['zypper', 'sudo zypper install espeak-ng'],
  ['apk', 'sudo apk add espeak-ng'],
  ['brew', 'brew install espeak-ng'],
  ['winget', 'winget install eSpeak-NG.eSpeak-NG'],
];

/** The one command that would give this machine a voice, or null where none is known. */
export function suggestProgram(machine: Machine): string | null {
  const installer = INSTALLERS.find(([program]) => findProgram(program, machine) !== null);
  return installer?.[1] ?? null;
}
