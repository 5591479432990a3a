import { join } from 'node:path';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { describeSessionStore } from './describe-session-store.ts';

describeSessionStore(
  'a session store in an SQLite file',
  async (folder) => new SqlSessionStore(await openDatabase(join(folder, 'pacenotes.db'))),
);
