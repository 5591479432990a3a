import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names that distributions give to Chromium, in the order they are looked for on the PATH. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium: the environment's `PACENOTES_CHROMIUM`, else the first on the PATH, else null. */
export function findChromium(): string | null {
  const named = process.env.PACENOTES_CHROMIUM;
  if (named !== undefined) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = CHROMIUM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(isExecutable) ?? null;
}

/**
 * The flags every Chromium of ours is started with: no sandbox (the tests may run as root), nothing that calls
 * home, and a microphone that needs no permission.
 *
 * @param microphoneWav what the microphone hears, once, from the moment it is opened; without it a beeping tone
 */
export function chromiumFlags(microphoneWav?: string): string[] {
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  const offline = ['--disable-background-networking', '--disable-component-update'];
  const microphone = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
  const heard =
    microphoneWav === undefined ? [] : [`--use-file-for-fake-audio-capture=${microphoneWav}%noloop`];
  return [...quiet, ...offline, ...microphone, ...heard];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
