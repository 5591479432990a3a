import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { decodeSessionFile, SessionFileError } from '../../core/export/decode-session-file.ts';
import { takeSessionFile, type TakeTools } from '../interview/take-session-file.ts';
import { Problem } from '../problem.ts';
import { SessionId } from './params.ts';

/** Largest file without its sounds, which the page takes out: a day of answers is a tenth of it. */
const MAX_BODY_BYTES = 64_000_000;

const Taken = Type.Object({
  id: SessionId,
  isNew: Type.Boolean({ description: 'the session was not there' }),
  remarks: Type.Integer({ minimum: 0, description: 'remarks that are new or were written anew' }),
  sentBack: Type.Integer({ minimum: 0, description: 'answers that were sent back' }),
});

/** `POST /session-files`: takes in a session's JSON or a shared page. Only its data is read; nothing of it is run. */
export const sessionFileRoutes: FastifyPluginAsyncTypebox<TakeTools> = async (app, tools) => {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(
    ['application/json', 'text/html'],
    { parseAs: 'string', bodyLimit: MAX_BODY_BYTES },
    (_, body, done) => done(null, body),
  );

  const schema = { response: { 200: Taken, 201: Taken, 400: Problem, 413: Problem } };
  app.post('/session-files', { schema, bodyLimit: MAX_BODY_BYTES }, async ({ body }, reply) => {
    try {
      const file = decodeSessionFile(typeof body === 'string' ? body : '');
      const taken = await takeSessionFile(tools, file);
      return await reply.code(taken.isNew ? 201 : 200).send(taken);
    } catch (error) {
      if (!(error instanceof SessionFileError)) throw error;
      return await reply.code(400).send({ message: error.message });
    }
  });
};
