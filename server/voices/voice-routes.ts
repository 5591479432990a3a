import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Problem } from '../problem.ts';
import type { Speech } from './speech.ts';

/** Chosen by us: a minute of speech; a question is a tenth of it. */
const MAX_TEXT_LENGTH = 1000;

const Voices = Type.Object({
  programs: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  suggestion: Type.Union([Type.String(), Type.Null()]),
});

const Words = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: MAX_TEXT_LENGTH, pattern: '\\S' }),
    language: Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$' }),
    voiceName: Type.Optional(Type.Union([Type.String({ maxLength: 200 }), Type.Null()])),
  },
  { additionalProperties: false },
);

const Wav = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' });

/** Makes the interviewer's words into sound, where a speech program is installed. */
export const voiceRoutes: FastifyPluginAsyncTypebox<{ speech: Speech }> = async (app, { speech }) => {
  app.get('/voices', { schema: { response: { 200: Voices } } }, async () => {
    const { programs, suggestion } = await speech.findVoices();
    return { programs: [...programs], suggestion };
  });

  const spoken = { content: { 'audio/wav': { schema: Wav } } };
  const schema = { body: Words, response: { 200: spoken, 400: Problem, 503: Problem } };
  app.post('/speech', { schema }, async ({ body }, reply) => {
    const wav = await speech.say({ ...body, voiceName: body.voiceName ?? null });
    if (wav !== null) return reply.type('audio/wav').send(wav);
    return reply.code(503).send({ message: `No speech program here speaks ${body.language}.` });
  });
};
