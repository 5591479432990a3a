import { readFile } from 'node:fs/promises';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { MAX_BANK_FILE_BYTES } from '../../core/session/question-sound-limit.ts';
import { BankFileError, packBank, unpackBank } from '../banks/bank-file.ts';
import { listBankSounds, resolveBankSound } from '../banks/bank-sound.ts';
import { importBank, type Banks, type BroughtBank, type Clash } from '../banks/import-bank.ts';
import { isBankId } from '../banks/own-banks.ts';
import { readBankSource } from '../banks/read-bank-source.ts';
import { MAX_BANK_BYTES } from '../banks/read-bank-yaml.ts';
import { soundsBeside } from '../banks/sound-faults.ts';
import { Problem } from '../problem.ts';
import { BankHead, BankView, FaultAt, viewBankHead, viewFaultAt } from './bank-view.ts';

const Params = Type.Object({ bankId: Type.String({ maxLength: 100 }) });
const ClashChoice = Type.Enum(['ask', 'keep-both', 'replace']);
/** One more than is taken, so that a source that is too long is told as any other fault. */
const Source = Type.String({ maxLength: MAX_BANK_BYTES + 1 });
const Faults = Type.Object({ faults: Type.Array(FaultAt) });

const Imported = Type.Union([
  Type.Object({ type: Type.Literal('new'), bankId: Type.String() }),
  /** There is a bank of that id: nothing was kept until it is said which. */
  Type.Object({ type: Type.Literal('known'), bankId: Type.String(), title: Type.String() }),
  Type.Object({ type: Type.Literal('faults'), faults: Type.Array(FaultAt) }),
]);

/** `/banks`: the library. A shipped bank that is written becomes a copy of the person's own, under the same id. */
export const bankRoutes: FastifyPluginAsyncTypebox<Banks> = async (app, banks) => {
  const { shelf, ownBanks } = banks;
  const noBank = (id: string) => ({ message: `There is no bank ${id}.` });
  const isTaken = (id: string) => ({
    message: `${id}.yaml was changed elsewhere since you opened it. Copy what you wrote, and open it again.`,
  });

  app.get(
    '/banks',
    { schema: { response: { 200: Type.Object({ banks: Type.Array(BankHead) }) } } },
    async () => ({ banks: (await shelf.read()).banks.map(viewBankHead) }),
  );

  app.get(
    '/banks/:bankId',
    { schema: { params: Params, response: { 200: BankView, 404: Problem } } },
    async ({ params: { bankId } }, reply) => {
      const found = await findWritten(banks, bankId);
      if (found === null) return reply.code(404).send(noBank(bankId));
      const { source, file, isOwn } = found;
      const read = await readBankSource(source, bankId, soundsBeside(file));
      return {
        bankId,
        isOwn,
        isCopy: (await shelf.find(bankId))?.isCopy ?? false,
        bank: read.type === 'bank' ? read.bank : null,
        source,
        faults: read.type === 'bank' ? [] : read.faults.map(viewFaultAt),
      };
    },
  );

  app.post(
    '/banks/check',
    {
      schema: {
        body: Type.Object({ source: Source, bankId: Type.Union([Type.String(), Type.Null()]) }),
        response: { 200: Faults },
      },
    },
    async ({ body: { source, bankId } }) => {
      const read = await readBankSource(source, bankId, soundsBeside(ownBanks.fileOf('any')));
      return { faults: read.type === 'bank' ? [] : read.faults.map(viewFaultAt) };
    },
  );

  app.put(
    '/banks/:bankId',
    {
      schema: {
        params: Params,
        /** `before` is the own bank's source as the writer read it; null where there was none. */
        body: Type.Object({ source: Source, before: Type.Union([Source, Type.Null()]) }),
        response: { 200: Faults, 404: Problem, 409: Problem },
      },
    },
    async ({ params: { bankId }, body: { source, before } }, reply) => {
      if (!isBankId(bankId)) return reply.code(404).send(noBank(bankId));
      const read = await readBankSource(source, bankId, soundsBeside(ownBanks.fileOf(bankId)));
      if (read.type === 'faults') return { faults: read.faults.map(viewFaultAt) };
      if ((await ownBanks.write(bankId, source, before)) === 'taken')
        return reply.code(409).send(isTaken(bankId));
      return { faults: [] };
    },
  );

  app.delete(
    '/banks/:bankId',
    { schema: { params: Params, response: { 204: Type.Null(), 404: Problem } } },
    async ({ params: { bankId } }, reply) =>
      (await ownBanks.remove(bankId)) ? reply.code(204).send(null) : reply.code(404).send(noBank(bankId)),
  );

  const bring = async (brought: BroughtBank, clash: Clash) => {
    const imported = await importBank(banks, brought, clash);
    if (imported.type !== 'faults') return imported;
    return { type: imported.type, faults: imported.faults.map(viewFaultAt) };
  };

  app.post(
    '/banks',
    {
      schema: {
        body: Type.Object({ source: Source, clash: ClashChoice }),
        response: { 200: Imported, 409: Problem },
      },
    },
    async ({ body: { source, clash } }, reply) => {
      const imported = await bring({ source, sounds: null }, clash);
      return imported.type === 'taken' ? reply.code(409).send(isTaken(imported.bankId)) : imported;
    },
  );

  app.addContentTypeParser('application/zip', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  app.post(
    '/banks/file',
    {
      bodyLimit: MAX_BANK_FILE_BYTES,
      schema: {
        querystring: Type.Object({ clash: ClashChoice }),
        response: { 200: Imported, 400: Problem, 409: Problem, 413: Problem },
      },
    },
    async ({ query: { clash }, body }, reply) => {
      try {
        const imported = await bring(unpackBank(body instanceof Uint8Array ? body : new Uint8Array()), clash);
        return imported.type === 'taken' ? await reply.code(409).send(isTaken(imported.bankId)) : imported;
      } catch (error) {
        if (!(error instanceof BankFileError)) throw error;
        return reply.code(400).send({ message: `The file cannot be used: ${error.message}.` });
      }
    },
  );

  app.get('/banks/:bankId/file', { schema: { params: Params } }, async ({ params: { bankId } }, reply) => {
    const found = await findWritten(banks, bankId);
    if (found === null) return reply.code(404).send(noBank(bankId));
    const sounds = await readSounds(found);
    const isPlain = sounds.size === 0;
    return reply
      .header('content-disposition', `attachment; filename="${bankId}.${isPlain ? 'yaml' : 'zip'}"`)
      .type(isPlain ? 'application/yaml' : 'application/zip')
      .send(isPlain ? found.source : packBank(bankId, { source: found.source, sounds }));
  });
};

/** A bank as it is written, and where. */
type WrittenAt = { readonly source: string; readonly file: string; readonly isOwn: boolean };

/** A person's own bank, whether or not it can be used, else the shipped one; null when there is neither. */
async function findWritten({ shelf, ownBanks }: Banks, bankId: string): Promise<WrittenAt | null> {
  const own = await ownBanks.readSource(bankId);
  if (own !== null) return { source: own, file: ownBanks.fileOf(bankId), isOwn: true };
  const shelved = await shelf.find(bankId);
  if (shelved === null) return null;
  return { source: await readFile(shelved.file, 'utf8'), file: shelved.file, isOwn: false };
}

/** The sounds that a bank names, by how it names them; none of one with a fault. */
async function readSounds({ source, file }: WrittenAt): Promise<Map<string, Uint8Array>> {
  const sounds = new Map<string, Uint8Array>();
  const read = await readBankSource(source, null, soundsBeside(file));
  if (read.type === 'faults') return sounds;
  for (const { sound } of listBankSounds(read.bank)) {
    const path = await resolveBankSound(file, sound);
    if (path !== null) sounds.set(sound, await readFile(path));
  }
  return sounds;
}
