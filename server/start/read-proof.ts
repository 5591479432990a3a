import { readFileSync } from 'node:fs';
import { StartError } from './start-error.ts';

/** Reads a certificate or its key. @throws {@link StartError} where the file cannot be read */
export function readProof(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartError(`--certificate and --key: expected files that can be read, got ${file}`, { cause });
  }
}
