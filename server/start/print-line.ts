/** Tells the person at the terminal; the standard output is kept for the address. */
export function printLine(line: string): void {
  process.stderr.write(`${line}\n`);
}
