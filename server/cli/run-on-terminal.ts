import envPaths from 'env-paths';
import { runPacenotes } from './run-pacenotes.ts';
import { terminalLines } from './terminal-lines.ts';

/** Runs the command that a process was started with, until Ctrl-C. @returns its exit code */
export async function runOnTerminal(process: NodeJS.Process): Promise<number> {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('Stopped.'));
  // Once: whoever presses it again wants it gone.
  process.once('SIGINT', stop);
  try {
    const named = process.env.PACENOTES_DATA;
    const defaultDataFolder =
      named === undefined || named === '' ? envPaths('pacenotes', { suffix: '' }).data : named;
    const surroundings = { signal: stopping.signal, defaultDataFolder };
    return await runPacenotes(process.argv.slice(2), terminalLines(process), surroundings);
  } finally {
    process.off('SIGINT', stop);
  }
}
