import type { IncomingMessage } from 'node:http';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { nameQuestion, type NamedQuestion } from '../../core/interview/named-question.ts';
import { WavError } from '../../core/pacing/wav-error.ts';
import { MAX_WAV_BYTES } from '../../core/session/recording-limit.ts';
import type { BankShelf } from '../banks/bank-shelf.ts';
import { importRecording, type ImportTools } from '../interview/import-recording.ts';
import { Problem } from '../problem.ts';
import type { HearingProgress } from '../voice-model/hear-recording.ts';
import { SessionId } from './params.ts';
import { readSharedBody } from './read-shared-body.ts';

/** What bringing in a recording is given. */
export type ImportRouteOptions = ImportTools & {
  readonly shelf: BankShelf;
  readonly keepsSound: () => boolean;
  readonly maxWavBytes?: number;
};

/** What whoever brings in a recording calls it, to ask how far it is. */
const ImportId = Type.String({ pattern: '^[A-Za-z0-9-]{1,64}$' });

const QuestionPart = Type.Optional(
  Type.String({ maxLength: 100, description: 'with the other, the question of a bank that it answers' }),
);

/**
 * `POST /recordings`: a wav file becomes a session of one answer; whoever leaves before the answer has come has stopped
 * it. `GET /recordings/imports/:importId`: how far that is.
 */
export const importRoutes: FastifyPluginAsyncTypebox<ImportRouteOptions> = async (app, options) => {
  const { shelf, keepsSound, maxWavBytes = MAX_WAV_BYTES, ...tools } = options;
  const underWay = new Map<string, HearingProgress>();
  app.addContentTypeParser(
    ['audio/wav', 'audio/x-wav', 'audio/wave'],
    ({ headers }: FastifyRequest, body: IncomingMessage) =>
      readSharedBody(body, headers['content-length'], maxWavBytes),
  );

  const schema = {
    querystring: Type.Object({
      name: Type.String({ minLength: 1, maxLength: 200 }),
      importId: Type.Optional(ImportId),
      bankId: QuestionPart,
      questionId: QuestionPart,
    }),
    response: { 201: Type.Object({ id: SessionId }), 400: Problem, 404: Problem, 413: Problem },
  };
  app.post('/recordings', { schema }, async ({ query, body }, reply) => {
    const { name, importId = '', bankId, questionId } = query;
    const isNamed = bankId !== undefined || questionId !== undefined;
    const question = isNamed ? await findQuestion(shelf, bankId, questionId) : null;
    if (isNamed && question === null)
      return reply.code(404).send({ message: `There is no question ${bankId ?? ''}/${questionId ?? ''}.` });
    const brought = {
      name,
      question,
      wavBytes: body instanceof Uint8Array ? body : new Uint8Array(),
      keepSound: keepsSound(),
      signal: signalOfLeaving(reply),
      onHearing: (progress: HearingProgress) => underWay.set(importId, progress),
    };
    try {
      return await reply.code(201).send({ id: await importRecording(tools, brought) });
    } catch (error) {
      const message = whyRefused(error, brought.signal);
      if (message === null) throw error;
      return await reply.code(400).send({ message: `${name}: ${message}` });
    } finally {
      underWay.delete(importId);
    }
  });

  const progressSchema = {
    params: Type.Object({ importId: ImportId }),
    response: {
      200: Type.Object({
        share: Type.Number({ minimum: 0, maximum: 1 }),
        isSecondTime: Type.Boolean({ description: 'the voice is judged once more, at another gain' }),
      }),
      404: Problem,
    },
  };
  app.get('/recordings/imports/:importId', { schema: progressSchema }, async ({ params }, reply) => {
    const progress = underWay.get(params.importId);
    return progress ?? reply.code(404).send({ message: `Nothing called ${params.importId} is under way.` });
  });
};

async function findQuestion(shelf: BankShelf, bankId = '', questionId = ''): Promise<NamedQuestion | null> {
  const question = (await shelf.find(bankId))?.bank.questions.find(({ id }) => id === questionId);
  return question ? nameQuestion(bankId, question) : null;
}

/** Aborted when the connection closes before the answer was sent. */
function signalOfLeaving({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.on('close', () => raw.writableFinished || leaving.abort(new Error('Stopped.')));
  return leaving.signal;
}

/** Null where it is our own mistake. */
function whyRefused(error: unknown, signal: AbortSignal): string | null {
  // Nobody hears it any more, but it is no mistake either.
  if (signal.aborted) return 'stopped';
  return error instanceof WavError ? error.message : null;
}
