import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { compileNotes } from '../../core/notes/compile-notes.ts';
import { readBlocks } from '../../core/notes/read-blocks.ts';
import type { NotesJob, NotesOutcome } from './compile-in-worker.ts';
import { NotesError } from './notes-error.ts';
import { notesToText } from './notes-to-text.ts';

/* The one job of this thread: it is made for some notes and ended with them. */

// What a worker is given has no type; `compileInWorker` gives it this one.
const { bytes, format, known } = workerData as NotesJob;

const outcome = await compile();
// Whoever is told ends this thread at once.
flushCompileCache();
parentPort?.postMessage(outcome);

async function compile(): Promise<NotesOutcome> {
  try {
    const source = await notesToText(bytes, format);
    return { type: 'compiled', notes: { source, proposal: compileNotes(readBlocks(source), known) } };
  } catch (error) {
    if (!(error instanceof NotesError)) throw error;
    return { type: 'fault', message: error.message };
  }
}
