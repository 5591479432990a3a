import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { DRILL_WAYS } from '../../core/drills/drill-ways.ts';
import { DrillKind, type Drill } from '../../core/drills/drill.ts';
import { ownPaceBand } from '../../core/drills/score-pace.ts';
import { DrillError, makeDrillPlan } from '../../core/interview/make-drill-plan.ts';
import { bestSplits } from '../../core/session/best-splits.ts';
import { usualNow } from '../../core/session/session-usual.ts';
import { LEAST_FOR_USUAL } from '../../core/session/usual.ts';
import type { SessionHistory } from '../history/history.ts';
import { countAsked } from '../interview/count-asked.ts';
import { createSession } from '../interview/create-session.ts';
import { Problem } from '../problem.ts';
import type { InterviewRouteOptions } from './interview-routes.ts';
import { SessionId } from './params.ts';

/** Longest band and most takes that can be asked for; a drill is minutes. */
const LONGEST_MS = 600_000;
const MOST_TAKES = 12;

const lengthMs = Type.Integer({ minimum: 1000, maximum: LONGEST_MS });

const Choices = Type.Object(
  {
    kind: DrillKind,
    bankId: Type.String({ maxLength: 100 }),
    questionId: Type.Optional(Type.String({ maxLength: 100 })),
    scriptId: Type.Optional(Type.String({ maxLength: 100 })),
    takes: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_TAKES })),
    band: Type.Optional(Type.Object({ fromMs: lengthMs, toMs: lengthMs })),
    clock: Type.Optional(Type.Enum(['shown', 'hidden'])),
    allowanceMs: Type.Optional(Type.Integer({ minimum: 250, maximum: 60_000 })),
    isVisualOnly: Type.Optional(Type.Boolean()),
    isRelaxed: Type.Optional(Type.Boolean()),
    hasCues: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

/** What making a drill needs of the world. */
export type DrillRouteOptions = InterviewRouteOptions & {
  readonly history: SessionHistory;
  /** The titles of the stories in the notes that a bank was made of. */
  readonly storiesOf: (bankId: string) => Promise<readonly string[]>;
};

/** `POST /drills`: settles a drill into a session, ready to begin. */
export const drillRoutes: FastifyPluginAsyncTypebox<DrillRouteOptions> = async (app, tools) => {
  const response = { 201: Type.Object({ id: SessionId }), 400: Problem, 404: Problem, 409: Problem };

  app.post('/drills', { schema: { body: Choices, response } }, async ({ body }, reply) => {
    const { bankId, ...choices } = body;
    const { band, kind } = choices;
    if (band !== undefined && band.fromMs >= band.toMs) {
      const message = `band: expected fromMs below toMs, got ${band.fromMs} and ${band.toMs}.`;
      return reply.code(400).send({ message });
    }
    const found = await tools.shelf.find(bankId);
    if (found === null) return reply.code(404).send({ message: `There is no bank ${bankId}.` });
    const paceBand = kind === 'pace' ? await readPaceBand(tools) : null;
    if (kind === 'pace' && paceBand === null) {
      const message = `Your own pace is known after ${LEAST_FOR_USUAL} measured answers in interviews.`;
      return reply.code(409).send({ message });
    }
    const scriptId = choices.scriptId ?? found.bank.scripts[0]?.id ?? '';
    const bestMs = kind === 'splits' ? await readBest(tools, { bankId, scriptId }) : [];
    const stories = kind === 'out-of-notes' ? await tools.storiesOf(bankId) : [];
    const asked = countAsked(await tools.store.beginnings(), bankId);
    try {
      const plan = makeDrillPlan(
        found.bank,
        { ...choices, paceBand, bestMs, stories },
        {
          seed: tools.newSeed(),
          timesAsked: (questionId) => asked.get(questionId) ?? 0,
          soundUrl: (sound) => `/api/banks/${bankId}/sounds/${encodeURIComponent(sound)}`,
        },
      );
      const patience = { patienceMs: patienceOf(plan.drill, tools.settings()) };
      return await reply.code(201).send({ id: await createSession(tools, plan, patience) });
    } catch (error) {
      if (!(error instanceof DrillError)) throw error;
      return reply.code(409).send({ message: error.message });
    }
  });
};

async function readBest(
  { history, settings }: DrillRouteOptions,
  script: { readonly bankId: string; readonly scriptId: string },
): Promise<number[]> {
  const held = (await history.summaries(settings())).filter(
    ({ drill, isShared, isFinished }) => drill?.kind === 'splits' && isFinished && !isShared,
  );
  const records = await Promise.all(held.map(({ id }) => history.record(id, settings())));
  return bestSplits(
    records.filter((record) => record !== null),
    script,
  );
}

/** Drills are left out, for who drills a pause or a short answer does not speak as usual. */
async function readPaceBand({ history, settings }: DrillRouteOptions): Promise<Drill['paceBand']> {
  const usual = usualNow(await history.past(settings())).articulationRate;
  return usual === null ? null : ownPaceBand(usual.median);
}

/** Relaxed, only Done ends an answer; else the drill's own patience, or the person's. */
function patienceOf(
  drill: Drill | undefined,
  settings: { readonly patienceMs: number; readonly relaxedTiming: boolean },
): number | null {
  if (drill === undefined || drill.isRelaxed || settings.relaxedTiming) return null;
  return DRILL_WAYS[drill.kind].patienceMs ?? settings.patienceMs;
}
