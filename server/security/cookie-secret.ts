import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../is-missing.ts';
import { writePrivateFile } from '../start/private-file.ts';

const SECRET_BYTES = 32;

/** How a kept secret is written: as hexadecimal digits. */
const SECRET_PATTERN = new RegExp(`^[0-9a-f]{${2 * SECRET_BYTES}}$`);

/**
 * Reads the secret that signs the cookies from the data folder, and makes it where there is none: because it is
 * kept, an open tab survives a restart. To sign everyone out, delete the file.
 */
export function readCookieSecret(dataFolder: string): string {
  const path = join(dataFolder, 'cookie-secret');
  const kept = readSecret(path);
  if (kept !== null) return kept;

  const secret = randomBytes(SECRET_BYTES).toString('hex');
  writePrivateFile(path, secret);
  return secret;
}

function readSecret(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8');
    return SECRET_PATTERN.test(text) ? text : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
