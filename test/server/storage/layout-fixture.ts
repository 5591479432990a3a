import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { temporaryFolder } from '../start/temporary-folder.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/databases');

/** The layouts of which a database is kept, by their newest migration, oldest first. */
export const LAYOUTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.db.gz'))
  .map((name) => basename(name, '.db.gz'))
  .sort();

/** Puts the database of a layout into a folder of its own, as `pacenotes.db`. */
export function layDatabase(layout: string): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'pacenotes.db');
  writeFileSync(path, gunzipSync(readFileSync(join(FOLDER, `${layout}.db.gz`))));
  return { folder, path };
}
