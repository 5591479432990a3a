import { SessionFileError, type BroughtSession } from '../../core/export/decode-session-file.ts';
import { marksAsSaid, marksToMerge } from '../../core/export/merge-marks.ts';
import { fold } from '../../core/interview/transition.ts';
import { foldMarks } from '../../core/session/fold-marks.ts';
import type { Mark } from '../../core/session/mark.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { measureAnswer } from './measure-answer.ts';

/** What became of a file: a new session, or remarks and questions that one has now. */
export type TakenFile = {
  readonly id: string;
  readonly isNew: boolean;
  readonly remarks: number;
  readonly sentBack: number;
};

/** What taking in a file needs of the world. */
export type TakeTools = {
  readonly store: SessionStore;
  readonly minPauseMs: () => number;
  readonly now: () => string;
};

/** One statement holds 32,766 values, an event five. */
const EVENTS_AT_A_TIME = 2000;

/**
 * Takes in a session's file: what people remarked joins a session that is there; one that is not there is added whole,
 * marked as shared. Its figures are counted here, from its log.
 *
 * @throws {@link SessionFileError} when the log is none that an interview leaves
 */
export async function takeSessionFile(
  tools: TakeTools,
  { session, log }: BroughtSession,
): Promise<TakenFile> {
  const { store, now } = tools;
  const isNew = (await store.head(session.id)) === null;
  if (isNew) await addSession(tools, session, log);
  const marks = isNew ? marksAsSaid(session.marks) : await marksFor(store, session);
  for (const mark of marks) await store.mark(session.id, mark, now());
  return {
    id: session.id,
    isNew,
    remarks: marks.filter(({ type }) => type === 'remark-written').length,
    sentBack: marks.filter(({ type }) => type === 'sent-back').length,
  };
}

async function addSession(
  { store, minPauseMs }: TakeTools,
  { id, startedAt }: BroughtSession['session'],
  log: BroughtSession['log'],
): Promise<void> {
  const [created, ...rest] = log;
  if (created?.fact.type !== 'created') throw new SessionFileError('/log/0/fact/type: expected created');
  const gap = log.findIndex(({ seq }, i) => seq !== i + 1);
  if (gap !== -1) throw new SessionFileError(`/log/${gap}/seq: expected ${gap + 1}, got ${log[gap]?.seq}`);
  const endedAt = log.at(-1)?.at ?? startedAt;
  await store.create({ id, isSample: false, isShared: true, startedAt, endedAt }, created);
  for (let from = 0; from < rest.length; from += EVENTS_AT_A_TIME) {
    await store.append(id, rest.slice(from, from + EVENTS_AT_A_TIME));
  }
  const measured = fold(log).state.answers.filter((answer) => answer.measured !== null);
  for (const { answerId } of measured) await measureAnswer(store, id, answerId, minPauseMs());
}

async function marksFor(store: SessionStore, { id, marks }: BroughtSession['session']): Promise<Mark[]> {
  const log = await store.marks(id);
  const { answers } = fold(await store.events(id)).state;
  const known = {
    marks: foldMarks(log),
    seen: new Set(log.flatMap(remarkIdOf)),
    answerIds: new Set(answers.map(({ answerId }) => answerId)),
  };
  return marksToMerge(known, marks);
}

function remarkIdOf(mark: Mark): string[] {
  if (mark.type === 'remark-written') return [mark.remark.remarkId];
  return mark.type === 'remark-removed' ? [mark.remarkId] : [];
}
