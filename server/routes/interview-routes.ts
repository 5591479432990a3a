import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { makePlan } from '../../core/interview/make-plan.ts';
import { planAgain } from '../../core/interview/plan-again.ts';
import type { Patience } from '../../core/interview/fact.ts';
import { fold } from '../../core/interview/transition.ts';
import { foldMarks, marksOf } from '../../core/session/fold-marks.ts';
import type { Settings } from '../../core/session/settings.ts';
import { countAsked } from '../interview/count-asked.ts';
import { createSession } from '../interview/create-session.ts';
import type { BankShelf } from '../banks/bank-shelf.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { Problem } from '../problem.ts';
import { SessionId, SessionParams } from './params.ts';

/** What making a session needs of the world. */
export type InterviewRouteOptions = {
  readonly store: SessionStore;
  readonly shelf: BankShelf;
  readonly settings: () => Settings;
  readonly now: () => string;
  readonly newId: () => string;
  /** A whole number by chance; it decides which questions are picked and which follow-ups are asked. */
  readonly newSeed: () => number;
};

const Choice = Type.Object({
  bankId: Type.String({ maxLength: 100 }),
  scriptId: Type.String({ maxLength: 100 }),
});

/**
 * `POST /sessions`: settles a script into a session, ready to begin. `POST /sessions/:id/practice`: settles the questions
 * of a session that were sent back into another.
 */
export const interviewRoutes: FastifyPluginAsyncTypebox<InterviewRouteOptions> = async (app, tools) => {
  const schema = { body: Choice, response: { 201: Type.Object({ id: SessionId }), 404: Problem } };

  app.post('/sessions', { schema }, async ({ body }, reply) => {
    const found = await tools.shelf.findScript(body.bankId, body.scriptId);
    if (found === null)
      return reply.code(404).send({ message: `There is no script ${body.bankId}/${body.scriptId}.` });

    const soundUrl = (sound: string) => `/api/banks/${body.bankId}/sounds/${encodeURIComponent(sound)}`;
    const asked = countAsked(await tools.store.beginnings(), body.bankId);
    const timesAsked = (questionId: string) => asked.get(questionId) ?? 0;
    const plan = makePlan(found.bank, found.script, { seed: tools.newSeed(), timesAsked, soundUrl });
    return reply.code(201).send({ id: await createSession(tools, plan, patienceOf(tools)) });
  });

  const practiceSchema = {
    params: SessionParams,
    response: { 201: Type.Object({ id: SessionId }), 404: Problem, 409: Problem },
  };
  app.post('/sessions/:id/practice', { schema: practiceSchema }, async ({ params }, reply) => {
    const events = await tools.store.events(params.id);
    if (events.length === 0) return reply.code(404).send({ message: `There is no session ${params.id}.` });
    const { plan, answers } = fold(events).state;
    const marks = foldMarks(await tools.store.marks(params.id));
    const sentBack = answers.filter(({ answerId }) => marksOf(marks, answerId).isSentBack);
    const questionIds = new Set(sentBack.map(({ questionId }) => questionId));
    const again = planAgain(plan, questionIds, tools.newSeed());
    if (again === null)
      return reply.code(409).send({ message: 'No question of this session was sent back.' });
    return reply.code(201).send({ id: await createSession(tools, again, patienceOf(tools)) });
  });
};

function patienceOf({ settings }: InterviewRouteOptions): Patience {
  const { patienceMs, relaxedTiming } = settings();
  return { patienceMs: relaxedTiming ? null : patienceMs };
}
