import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { FRAME_MS, LEVEL_HOP_MS } from '../../core/pacing/sample-clock.ts';
import { Interruption } from '../../core/pacing/voice-track.ts';
import { foldMarks } from '../../core/session/fold-marks.ts';
import { Mark, SessionMarks } from '../../core/session/mark.ts';
import { SessionRecord, SessionSummary } from '../../core/session/session-record.ts';
import type { LiveSessions } from '../interview/live-sessions.ts';
import type { SessionHistory } from '../history/history.ts';
import type { RecordSources } from '../interview/read-record.ts';
import { Problem } from '../problem.ts';
import { AnswerParams, SessionParams } from './params.ts';

/** What the session routes are given. */
export type SessionRouteOptions = {
  readonly sources: RecordSources;
  readonly history: SessionHistory;
  readonly live: LiveSessions;
  /** The wall time, ISO 8601. */
  readonly now: () => string;
};

const VoiceTrackView = Type.Object({
  trackVersion: Type.Integer(),
  sampleCount: Type.Integer(),
  /** The fixed gain that stood before the voice model. */
  gainDb: Type.Number(),
  frameMs: Type.Integer(),
  levelHopMs: Type.Integer(),
  /** Voice probability a frame, in 255ths. */
  voice: Type.Array(Type.Integer()),
  /** Level a hop: byte b is (b − 255) ÷ 2 dBFS. */
  level: Type.Array(Type.Integer()),
  /** How periodic a hop is, in 255ths; null where it was not kept. */
  voicing: Type.Union([Type.Array(Type.Integer()), Type.Null()]),
  /** The envelope a hop, coded as a level; null where it was not kept. */
  envelope: Type.Union([Type.Array(Type.Integer()), Type.Null()]),
  interruptions: Type.Array(Interruption),
});

/** `/sessions`: what was practised. */
export const sessionRoutes: FastifyPluginAsyncTypebox<SessionRouteOptions> = async (
  app,
  { sources, history, live, now },
) => {
  const { store, recordings, settings } = sources;
  const noSession = (id: string) => ({ message: `There is no session ${id}.` });

  app.get(
    '/sessions',
    {
      schema: {
        querystring: Type.Object({
          newest: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: 1000,
              description: 'so many of them at most; all when left out',
            }),
          ),
        }),
        response: {
          200: Type.Object({
            sessions: Type.Array(SessionSummary),
            total: Type.Integer({ minimum: 0, description: 'how many there are' }),
          }),
        },
      },
    },
    async ({ query: { newest } }) => ({
      sessions: await history.summaries(settings(), newest),
      total: await store.count(),
    }),
  );

  app.get(
    '/sessions/:id',
    {
      schema: {
        params: SessionParams,
        querystring: Type.Object({
          minPauseMs: Type.Optional(
            Type.Integer({
              minimum: 200,
              maximum: 1000,
              description: 'counts at this threshold, not the settings’',
            }),
          ),
        }),
        response: { 200: SessionRecord, 404: Problem },
      },
    },
    async ({ params, query }, reply) => {
      const record = await history.record(params.id, { ...settings(), ...query });
      return record ?? reply.code(404).send(noSession(params.id));
    },
  );

  app.delete(
    '/sessions/:id',
    { schema: { params: SessionParams, response: { 204: Type.Null(), 404: Problem } } },
    async ({ params }, reply) => {
      await live.forget(params.id);
      const wasThere = await store.remove(params.id);
      recordings.removeSession(params.id);
      return wasThere ? reply.code(204).send(null) : reply.code(404).send(noSession(params.id));
    },
  );

  app.post(
    '/sessions/:id/marks',
    { schema: { params: SessionParams, body: Mark, response: { 200: SessionMarks, 404: Problem } } },
    async ({ params, body }, reply) => {
      const wasThere = await store.mark(params.id, body, now());
      if (!wasThere) return reply.code(404).send(noSession(params.id));
      return foldMarks(await store.marks(params.id));
    },
  );

  app.get(
    '/sessions/:id/answers/:answerId/voice-track',
    { schema: { params: AnswerParams, response: { 200: VoiceTrackView, 404: Problem } } },
    async ({ params }, reply) => {
      const track = await store.track(params.id, params.answerId);
      if (track === null) return reply.code(404).send({ message: 'Nothing was measured of this answer.' });
      return {
        ...track,
        frameMs: FRAME_MS,
        levelHopMs: LEVEL_HOP_MS,
        voice: [...track.voice],
        level: [...track.level],
        voicing: track.voicing && [...track.voicing],
        envelope: track.envelope && [...track.envelope],
        interruptions: [...track.interruptions],
      };
    },
  );
};
