import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { makePlan } from '../../core/interview/make-plan.ts';
import type { Settings } from '../../core/session/settings.ts';
import type { BankShelf } from '../banks/bank-shelf.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { Problem } from '../problem.ts';
import { SessionId } from './params.ts';

/** What making a session needs of the world. */
export type InterviewRouteOptions = {
  readonly store: SessionStore;
  readonly shelf: BankShelf;
  readonly settings: () => Settings;
  readonly now: () => string;
  readonly newId: () => string;
  /** A whole number by chance; it decides which follow-ups are asked. */
  readonly newSeed: () => number;
};

const Choice = Type.Object({
  bankId: Type.String({ maxLength: 100 }),
  scriptId: Type.String({ maxLength: 100 }),
});

/** `POST /sessions`: settles a script into a session, ready to begin. */
export const interviewRoutes: FastifyPluginAsyncTypebox<InterviewRouteOptions> = async (app, tools) => {
  const schema = { body: Choice, response: { 201: Type.Object({ id: SessionId }), 404: Problem } };

  app.post('/sessions', { schema }, async ({ body }, reply) => {
    const found = await tools.shelf.findScript(body.bankId, body.scriptId);
    if (found === null)
      return reply.code(404).send({ message: `There is no script ${body.bankId}/${body.scriptId}.` });

    const { patienceMs, relaxedTiming } = tools.settings();
    const soundUrl = (sound: string) => `/api/banks/${body.bankId}/sounds/${encodeURIComponent(sound)}`;
    const plan = makePlan(found.bank, found.script, { seed: tools.newSeed(), soundUrl });
    const patience = { patienceMs: relaxedTiming ? null : patienceMs };
    const [id, at] = [tools.newId(), tools.now()];
    await tools.store.create(
      { id, isSample: false, startedAt: at, endedAt: null },
      { seq: 1, at, number: null, fact: { type: 'created', plan, patience } },
    );
    return reply.code(201).send({ id });
  });
};
