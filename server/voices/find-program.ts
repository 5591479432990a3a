import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What of the machine decides which programs it has. */
export type Machine = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
};

/** The full path of a program on the PATH, or null. */
export function findProgram(command: string, { environment, platform }: Machine): string | null {
  const isWindows = platform === 'win32';
  const path = (isWindows ? (environment.Path ?? environment.PATH) : environment.PATH) ?? '';
  const ending = isWindows ? '.exe' : '';
  // An empty part of the PATH is the folder one happens to be in, where nobody installs programs.
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command + ending)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
