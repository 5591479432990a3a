import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { writeAnswersCsv } from '../../core/export/answers-csv.ts';
import { exportName } from '../../core/export/export-name.ts';
import { writeMarkdownReport } from '../../core/export/markdown-report.ts';
import { writePausesCsv } from '../../core/export/pauses-csv.ts';
import { makeSessionFileJsonSchema } from '../../core/export/session-file.ts';
import { writeWebVtt } from '../../core/export/web-vtt.ts';
import { msOfSample } from '../../core/pacing/sample-clock.ts';
import { writeTextGrid } from '../../core/pacing/text-grid.ts';
import { marksOf } from '../../core/session/fold-marks.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { readRecord, type RecordSources } from '../interview/read-record.ts';
import { readSessionFile } from '../interview/read-session-file.ts';
import { AnswerParams, SessionParams } from './params.ts';

/** What the exports are made of. */
export type ExportRouteOptions = {
  readonly sources: RecordSources;
  /** The wall time, ISO 8601. */
  readonly now: () => string;
};

type TableOfSession = {
  readonly what: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (session: SessionRecord) => string;
};

/** By the last part of their address. */
const OF_SESSION: Readonly<Record<string, TableOfSession>> = {
  'answers.csv': { what: 'answers', ending: 'csv', type: 'text/csv', write: writeAnswersCsv },
  'pauses.csv': { what: 'pauses', ending: 'csv', type: 'text/csv', write: writePausesCsv },
  'report.md': { what: 'report', ending: 'md', type: 'text/markdown', write: writeMarkdownReport },
};

/** `/sessions/:id/export/…`: a session, or an answer of it, in formats that other programs read. */
export const exportRoutes: FastifyPluginAsyncTypebox<ExportRouteOptions> = async (app, { sources, now }) => {
  for (const [name, { what, ending, type, write }] of Object.entries(OF_SESSION)) {
    app.get(
      `/sessions/:id/export/${name}`,
      { schema: { params: SessionParams } },
      async ({ params }, reply) => {
        const session = await readRecord(sources, params.id);
        if (session === null) return sayNone(reply, `There is no session ${params.id}.`);
        return sendFile(reply, exportName(session, what, ending), type, write(session));
      },
    );
  }

  app.get(
    '/sessions/:id/export/session.json',
    { schema: { params: SessionParams } },
    async ({ params }, reply) => {
      const file = await readSessionFile(sources, params.id, now());
      if (file === null) return sayNone(reply, `There is no session ${params.id}.`);
      const name = exportName(file.session, '', 'json');
      return sendFile(reply, name, 'application/json', `${JSON.stringify(file)}\n`);
    },
  );

  app.get(
    '/sessions/:id/answers/:answerId/export/answer.vtt',
    { schema: { params: AnswerParams } },
    async ({ params }, reply) => {
      const found = await findAnswer(sources, params);
      if (found === null) return sayNone(reply, NOTHING_MEASURED);
      const { session, answer, pacing } = found;
      const said = marksOf(session.marks, answer.answerId).pauses;
      return sendFile(reply, nameOfAnswer(found, 'vtt'), 'text/vtt', writeWebVtt(pacing, said));
    },
  );

  app.get(
    '/sessions/:id/answers/:answerId/export/answer.TextGrid',
    { schema: { params: AnswerParams } },
    async ({ params }, reply) => {
      const found = await findAnswer(sources, params);
      const kept = (await sources.store.answers(params.id)).find(
        ({ answerId }) => answerId === params.answerId,
      );
      if (found === null || kept === undefined) return sayNone(reply, NOTHING_MEASURED);
      const { track, context } = kept;
      const durationMs = found.answer.recording?.durationMs ?? msOfSample(track.sampleCount);
      const grid = writeTextGrid({ track, pacing: found.pacing, durationMs, echoMs: context.echoMs });
      if (grid === null) return sayNone(reply, NOTHING_MEASURED);
      return sendFile(reply, nameOfAnswer(found, 'TextGrid'), 'text/plain', grid);
    },
  );

  app.get('/session-file.schema.json', { schema: { hide: true } }, async (_, reply) =>
    reply.type('application/schema+json; charset=utf-8').send(JSON.stringify(makeSessionFileJsonSchema())),
  );
};

const NOTHING_MEASURED = 'Nothing was measured of this answer.';

type AnswerName = { readonly id: string; readonly answerId: string };

async function findAnswer(sources: RecordSources, { id, answerId }: AnswerName) {
  const session = await readRecord(sources, id);
  const answer = session?.answers.find((one) => one.answerId === answerId);
  if (session === null || !answer?.pacing) return null;
  return { session, answer, pacing: answer.pacing };
}

function nameOfAnswer(
  { session, answer }: NonNullable<Awaited<ReturnType<typeof findAnswer>>>,
  ending: string,
) {
  return exportName(session, `answer-${answer.label}-take-${answer.take}`, ending);
}

function sendFile(reply: FastifyReply, name: string, type: string, text: string): FastifyReply {
  // The name is made of letters, digits and hyphens alone.
  void reply.header('content-disposition', `attachment; filename="${name}"`);
  return reply.type(`${type}; charset=utf-8`).send(text);
}

function sayNone(reply: FastifyReply, message: string): FastifyReply {
  return reply.code(404).send({ message });
}
