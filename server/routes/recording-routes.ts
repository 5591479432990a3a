import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { MAX_CHUNKS, type RecordingFiles } from '../storage/recording-files.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { Problem } from '../problem.ts';
import { AnswerParams } from './params.ts';

/** A chunk is one second of PCM16. */
const CHUNK_BYTES = SAMPLE_RATE_HZ * 2;

const ChunkParams = Type.Object({
  ...AnswerParams.properties,
  chunk: Type.Integer({ minimum: 0, maximum: MAX_CHUNKS - 1 }),
});

/** What the recording routes are given. */
export type RecordingRouteOptions = { readonly store: SessionStore; readonly recordings: RecordingFiles };

/** The sound of answers: written in numbered chunks of one second, read as one wav. */
export const recordingRoutes: FastifyPluginAsyncTypebox<RecordingRouteOptions> = async (app, tools) => {
  const { store, recordings } = tools;
  const noSound = { message: 'No sound is kept of this answer. Its timeline and figures are.' };

  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) =>
    done(null, body),
  );

  // Nothing is served by it: it sends the wav files, in ranges where a player asks for them.
  await app.register(fastifyStatic, { root: recordings.folder, serve: false });

  app.put(
    '/sessions/:id/answers/:answerId/recording/:chunk',
    {
      bodyLimit: CHUNK_BYTES,
      schema: {
        params: ChunkParams,
        response: { 204: Type.Null(), 400: Problem, 404: Problem, 410: Problem },
      },
    },
    async ({ params, body }, reply) => {
      // An empty one ends a recording at its last whole chunk.
      const pcm = body instanceof Uint8Array ? body : null;
      if (pcm === null || pcm.length % 2 !== 0) {
        const got = pcm === null ? 'no application/octet-stream' : `${pcm.length}`;
        const message = `A chunk: expected 0 to ${CHUNK_BYTES} bytes of PCM16, got ${got}.`;
        return reply.code(400).send({ message });
      }
      const { id, answerId, chunk } = params;
      // Sound goes with its session, so where there is some the session is there too.
      if (!recordings.isBegun(id, answerId) && (await store.head(id)) === null) {
        return reply.code(404).send({ message: `There is no session ${id}.` });
      }
      const isKept = recordings.writeChunk(id, answerId, chunk, pcm);
      if (!isKept) return reply.code(410).send({ message: 'The sound of this answer was deleted.' });
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/sessions/:id/answers/:answerId/recording.wav',
    { schema: { params: AnswerParams } },
    async ({ params }, reply) => {
      const { id, answerId } = params;
      if ((await recordings.find(id, answerId)) === null) return reply.code(404).send(noSound);
      return reply.type('audio/wav').sendFile(recordings.nameOf(id, answerId), { cacheControl: false });
    },
  );

  app.delete(
    '/sessions/:id/answers/:answerId/recording',
    { schema: { params: AnswerParams, response: { 204: Type.Null(), 404: Problem } } },
    async ({ params }, reply) => {
      const kept = await recordings.find(params.id, params.answerId);
      if (kept === null) return reply.code(404).send(noSound);
      recordings.remove(params.id, params.answerId);
      return reply.code(204).send(null);
    },
  );
};
