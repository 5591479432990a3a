import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { PractisedAnswer } from '../../core/session/practised-answer.ts';
import type { PracticeBook } from '../interview/practice-book.ts';
import type { RecordingFiles } from '../storage/recording-files.ts';
import { Problem } from '../problem.ts';

/** What the routes of progress are given. */
export type ProgressRouteOptions = { readonly practice: PracticeBook; readonly recordings: RecordingFiles };

const pending = Type.Integer({
  minimum: 0,
  description: 'sessions that are still being counted again; nothing of them is in it yet',
});

const QuestionParams = Type.Object({
  bankId: Type.String({ maxLength: 100 }),
  questionId: Type.String({ maxLength: 100 }),
});

const Take = Type.Object({ ...PractisedAnswer.properties, hasSound: Type.Boolean() });

/** `GET /progress`: what was practised since a day; `GET /questions/:bankId/:questionId/takes`: one question's takes. */
export const progressRoutes: FastifyPluginAsyncTypebox<ProgressRouteOptions> = async (
  app,
  { practice, recordings },
) => {
  app.get(
    '/progress',
    {
      schema: {
        querystring: Type.Object({
          from: Type.Optional(
            Type.String({ maxLength: 30, description: 'a wall time, ISO 8601; all when left out' }),
          ),
        }),
        response: { 200: Type.Object({ answers: Type.Array(PractisedAnswer), pending }) },
      },
    },
    async ({ query: { from = '' } }) => asAnswer(await practice.since(from)),
  );

  app.get(
    '/questions/:bankId/:questionId/takes',
    {
      schema: {
        params: QuestionParams,
        response: { 200: Type.Object({ takes: Type.Array(Take), pending }), 404: Problem },
      },
    },
    async ({ params }, reply) => {
      const { answers, pending } = await practice.takesOf(params);
      if (answers.length === 0 && pending === 0)
        return reply.code(404).send({ message: 'This question was not answered yet.' });
      const takes = answers.map(async (answer) => {
        const sound = await recordings.find(answer.sessionId, answer.answerId);
        return { ...answer, hasSound: sound !== null };
      });
      return { takes: await Promise.all(takes), pending };
    },
  );
};

function asAnswer({ answers, pending }: Awaited<ReturnType<PracticeBook['since']>>) {
  return { answers: [...answers], pending };
}
