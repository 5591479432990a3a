import { extname } from 'node:path';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { WavError } from '../../core/pacing/wav-error.ts';
import { MAX_QUESTION_WAV_BYTES } from '../../core/session/question-sound-limit.ts';
import type { OwnSounds } from '../banks/own-sounds.ts';
import { makeSpokenQuestion } from '../banks/spoken-question.ts';
import { Problem } from '../problem.ts';
import { HearingThreads } from '../voice-model/hearing-threads.ts';
import { SOUND_TYPES } from './sound-types.ts';

const Kept = Type.Object({
  /** How a bank names it. */
  sound: Type.String(),
  durationMs: Type.Number(),
});

/** `/question-sounds`: a recorded question is heard, trimmed and kept, to be named by a bank. */
export const soundRoutes: FastifyPluginAsyncTypebox<{ sounds: OwnSounds }> = async (app, { sounds }) => {
  app.addContentTypeParser('audio/wav', { parseAs: 'buffer' }, (_, body, done) => done(null, body));

  app.post(
    '/question-sounds',
    {
      bodyLimit: MAX_QUESTION_WAV_BYTES,
      schema: { response: { 201: Kept, 400: Problem, 413: Problem } },
    },
    async ({ body }, reply) => {
      const threads = new HearingThreads(1);
      try {
        const wavBytes = body instanceof Uint8Array ? body : new Uint8Array();
        const { wav, durationMs } = await makeSpokenQuestion(wavBytes, threads);
        return await reply.code(201).send({ sound: await sounds.keep(wav, 'wav'), durationMs });
      } catch (error) {
        if (!(error instanceof WavError)) throw error;
        return await reply.code(400).send({ message: `The sound cannot be used: ${error.message}.` });
      } finally {
        await threads.end();
      }
    },
  );

  const params = Type.Object({ name: Type.String({ maxLength: 100 }) });
  app.get('/question-sounds/:name', { schema: { params } }, async ({ params: { name } }, reply) => {
    const bytes = await sounds.read(name);
    const type = SOUND_TYPES[extname(name)];
    if (bytes === null || type === undefined)
      return reply.code(404).send({ message: `There is no sound ${name}.` });
    return reply.type(type).send(bytes);
  });
};
