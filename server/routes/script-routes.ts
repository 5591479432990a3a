import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type, type Static } from 'typebox';
import { resolveBankSound } from '../banks/bank-sound.ts';
import type { BankShelf } from '../banks/bank-shelf.ts';
import type { BankFileFault } from '../banks/read-bank-folder.ts';
import { Problem } from '../problem.ts';
import { ScriptView, viewScript } from './script-view.ts';
import { SOUND_TYPES } from './sound-types.ts';

/** What is to be mended in a bank's file. */
const FaultView = Type.Object({
  file: Type.String(),
  line: Type.Union([Type.Integer(), Type.Null()]),
  column: Type.Union([Type.Integer(), Type.Null()]),
  message: Type.String(),
});
type FaultView = Static<typeof FaultView>;

const Scripts = Type.Object({ scripts: Type.Array(ScriptView), faults: Type.Array(FaultView) });

/** `/scripts` and the sounds of banks. */
export const scriptRoutes: FastifyPluginAsyncTypebox<{ shelf: BankShelf }> = async (app, { shelf }) => {
  app.get('/scripts', { schema: { response: { 200: Scripts } } }, async () => {
    const { banks, faults } = await shelf.read();
    const scripts = banks.flatMap((shelved) =>
      shelved.bank.scripts.map((script) => viewScript(shelved, script)),
    );
    return { scripts, faults: faults.map(viewFault) };
  });

  const params = Type.Object({
    bankId: Type.String({ maxLength: 100 }),
    sound: Type.String({ maxLength: 500 }),
  });
  app.get('/banks/:bankId/sounds/:sound', { schema: { params } }, async ({ params: named }, reply) => {
    const stored = await shelf.find(named.bankId);
    const file = stored === null ? null : await resolveBankSound(stored.file, named.sound);
    const type = file === null ? undefined : SOUND_TYPES[extname(file).toLowerCase()];
    const problem: Static<typeof Problem> = {
      message: `There is no sound ${named.sound} in ${named.bankId}.`,
    };
    if (file === null || type === undefined) return reply.code(404).send(problem);
    return reply.type(type).send(await readFile(file));
  });
};

function viewFault({ file, path, position, expected, got }: BankFileFault): FaultView {
  const line = position?.line ?? null;
  const column = position?.column ?? null;
  return {
    file: basename(file),
    line,
    column,
    message: `${path === '' ? '' : `${path}: `}expected ${expected}, got ${got}`,
  };
}
