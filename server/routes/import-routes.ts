import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { WavError } from '../../core/pacing/wav-error.ts';
import { importRecording, type ImportTools } from '../interview/import-recording.ts';
import { Problem } from '../problem.ts';
import { SessionId } from './params.ts';

/** Largest wav that is taken: an hour of 16-bit stereo at 48 kHz is 691 MB, of mono at 44.1 kHz 318 MB. */
const MAX_WAV_BYTES = 700 * 1024 * 1024;

/** What bringing in a recording is given. */
export type ImportRouteOptions = ImportTools & { readonly keepsSound: () => boolean };

/** `POST /recordings`: a wav file becomes a session of one answer. */
export const importRoutes: FastifyPluginAsyncTypebox<ImportRouteOptions> = async (app, tools) => {
  const schema = {
    querystring: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) }),
    response: { 201: Type.Object({ id: SessionId }), 400: Problem },
  };
  app.addContentTypeParser(
    ['audio/wav', 'audio/x-wav', 'audio/wave'],
    { parseAs: 'buffer' },
    (_, body, done) => done(null, body),
  );

  app.post('/recordings', { schema, bodyLimit: MAX_WAV_BYTES }, async ({ query, body }, reply) => {
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    try {
      return await reply
        .code(201)
        .send({ id: await importRecording(tools, query.name, bytes, tools.keepsSound()) });
    } catch (error) {
      if (!(error instanceof WavError)) throw error;
      return reply.code(400).send({ message: `${query.name}: ${error.message}` });
    }
  });
};
