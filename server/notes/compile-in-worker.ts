import type { Worker } from 'node:worker_threads';
import type { KnownQuestion } from '../../core/notes/known-question.ts';
import type { Proposal } from '../../core/notes/proposal.ts';
import { startThread } from '../start/start-thread.ts';
import { NotesError } from './notes-error.ts';
import type { NotesFormat } from './notes-to-text.ts';

/** What notes were understood to say, and the text whose lines are counted. */
export type CompiledNotes = { readonly source: string; readonly proposal: Proposal };

/** What the worker is given, and what it gives back. */
export type NotesJob = {
  readonly bytes: Uint8Array;
  readonly format: NotesFormat;
  readonly known: readonly KnownQuestion[];
};
export type NotesOutcome =
  | { readonly type: 'compiled'; readonly notes: CompiledNotes }
  | { readonly type: 'fault'; readonly message: string };

/**
 * Of the processor's time: bad input is answered within 2 s, while a machine that is busy with other things refuses
 * nobody's notes. Notes of a thousand lines take a tenth of a second, the thread's own beginning half of one.
 */
const MAX_CPU_MS = 1500;

/** Nobody waits longer, whatever the machine does; we chose it. */
const MAX_WAIT_MS = 20_000;

/** How often it is looked at. */
const LOOK_MS = 100;

const MAX_HEAP_MB = 256;

/** Reads and compiles notes where they can be stopped, whatever they are. @throws {@link NotesError} */
export async function compileInWorker(job: NotesJob): Promise<CompiledNotes> {
  const worker = startThread(new URL('compile-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const { promise, resolve, reject } = Promise.withResolvers<NotesOutcome>();
  const since = Date.now();
  const timer = setInterval(() => {
    void cpuMsOf(worker).then((cpuMs) => {
      if (cpuMs < MAX_CPU_MS && Date.now() - since < MAX_WAIT_MS) return;
      reject(new NotesError(`expected notes that can be read within ${MAX_CPU_MS} ms, got more`));
    });
  }, LOOK_MS);
  worker.once('message', resolve);
  worker.once('error', (cause) => {
    reject(new NotesError('expected notes that can be read in little memory, got more', { cause }));
  });
  try {
    const outcome = await promise;
    if (outcome.type === 'compiled') return outcome.notes;
    throw new NotesError(outcome.message);
  } finally {
    clearInterval(timer);
    await worker.terminate();
  }
}

/** The processor's time that a thread has used; none once it has ended. */
async function cpuMsOf(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1000;
}
