import type { Lines } from './run-pacenotes.ts';

/** A person reads no faster, and writing costs time. */
const LEAST_MS_BETWEEN = 100;

/** Erases the line that the cursor is in, and goes to its start. */
const CLEAR_LINE = '\r\u001B[2K';

/** Lines on this process's terminal; how far the work is stands on the last, and is shown to nobody but a person. */
export function terminalLines({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): Lines {
  let shownAt = -Infinity;
  let isShown = false;

  function clear(): void {
    if (isShown) stderr.write(CLEAR_LINE);
    isShown = false;
  }

  function show(line: string): void {
    if (!stderr.isTTY) return;
    if (line === '') return clear();
    if (performance.now() - shownAt < LEAST_MS_BETWEEN) return;
    shownAt = performance.now();
    isShown = true;
    stderr.write(CLEAR_LINE + line.slice(0, Math.max(1, stderr.columns - 1)));
  }

  function writeTo(stream: NodeJS.WriteStream): (line: string) => void {
    return (line) => {
      clear();
      stream.write(`${line}\n`);
    };
  }

  return { log: writeTo(stdout), error: writeTo(stderr), show };
}
