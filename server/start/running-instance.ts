import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { askRunning } from './ask-running.ts';
import type { StartAddress } from './start-address.ts';
import { writePrivateFile } from './private-file.ts';

/** Chosen by us: longer than a first start takes to build the pages on a slow machine. */
const PATIENCE_MS = 30_000;

const RETRY_AFTER_MS = 250;

/** Writes down where this instance is reached, for a second start on the same data folder. */
export function writeRunning(dataFolder: string, address: StartAddress): void {
  writePrivateFile(fileOf(dataFolder), JSON.stringify(address));
}

/** Takes the note away when the instance stops. */
export function removeRunning(dataFolder: string): void {
  rmSync(fileOf(dataFolder), { force: true });
}

/**
 * Finds the instance that holds the data folder: it must answer at the noted address and know the noted token.
 *
 * @param patienceMs it may be starting just now, and is waited for this long
 * @returns null when it cannot be reached
 */
export async function findRunning(
  dataFolder: string,
  patienceMs = PATIENCE_MS,
): Promise<StartAddress | null> {
  for (let waitedMs = 0; waitedMs <= patienceMs; waitedMs += RETRY_AFTER_MS) {
    const address = readRunning(dataFolder);
    if (address !== null && (await isAnswering(address))) return address;
    await delay(RETRY_AFTER_MS);
  }
  return null;
}

function fileOf(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}

function readRunning(dataFolder: string): StartAddress | null {
  try {
    const note: unknown = JSON.parse(readFileSync(fileOf(dataFolder), 'utf8'));
    return isStartAddress(note) ? note : null;
  } catch {
    // Not there yet, or half of it is: the caller looks again.
    return null;
  }
}

function isStartAddress(note: unknown): note is StartAddress {
  if (typeof note !== 'object' || note === null || !('port' in note) || !('token' in note)) return false;
  return typeof note.port === 'number' && typeof note.token === 'string';
}

async function isAnswering(address: StartAddress): Promise<boolean> {
  return (await askRunning(address, 'GET', '/api/sign-in')) === 204;
}
