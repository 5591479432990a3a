import { writeFile } from 'node:fs/promises';
import { makeSessionFileJsonSchema } from '../../core/export/session-file.ts';

/** Beside the other documents, for who reads the files with a program of their own. */
const SCHEMA_FILE = new URL('../../docs/session-file.schema.json', import.meta.url);

await writeFile(SCHEMA_FILE, `${JSON.stringify(makeSessionFileJsonSchema(), null, 2)}\n`);
