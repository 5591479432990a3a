import { readFile, rm, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MIGRATIONS } from '../../../server/storage/migrations.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { keepPractice } from './practised-database.ts';

/* Writes a database of today's layout to the fixtures. To be run once for each new migration, before it is released. */

const newest = Object.keys(MIGRATIONS).at(-1) ?? '';
const path = join(import.meta.dirname, '../../fixtures/databases', `${newest}.db`);

const store = new SqlSessionStore(await openDatabase(path));
await keepPractice(store);
await store.close();
const file = new DatabaseSync(path);
file.exec('PRAGMA journal_mode = DELETE; VACUUM');
file.close();
await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }));
await rm(path);
