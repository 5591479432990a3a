import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Problem } from '../problem.ts';
import { hasBearer, hasCookie, isStartToken, setCookie, type Door } from './credentials.ts';

const SignIn = Type.Object({ token: Type.String({ maxLength: 200 }) }, { additionalProperties: false });

/** Trades this start's token for a cookie, and tells whether one is signed in. */
export const signInRoutes: FastifyPluginAsyncTypebox<Door> = async (app, door) => {
  const traded = { body: SignIn, response: { 204: Type.Null(), 401: Problem } };
  app.post('/sign-in', { schema: traded }, async ({ body }, reply) => {
    if (!isStartToken(body.token, door)) {
      return reply.code(401).send({ message: 'This address is of an earlier start. Open the newest one.' });
    }
    setCookie(reply, door);
    return reply.code(204).send(null);
  });

  const told = { response: { 204: Type.Null(), 401: Problem } };
  app.get('/sign-in', { schema: told }, async (request, reply) => {
    if (hasBearer(request, door) || hasCookie(request, door)) return reply.code(204).send(null);
    return reply.code(401).send({ message: 'Sign in by opening the address that npm start printed.' });
  });
};
