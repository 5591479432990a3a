import { writeFile } from 'node:fs/promises';
import { makeQuestionBankJsonSchema } from '../../core/question-bank/question-bank-json-schema.ts';

/** Beside the banks, where the first line of each one looks for it. */
const SCHEMA_FILE = new URL('../../question-banks/question-bank.schema.json', import.meta.url);

await writeFile(SCHEMA_FILE, `${JSON.stringify(makeQuestionBankJsonSchema(), null, 2)}\n`);
