/*
 * The command line of Pacenotes. Plain JavaScript, so that a Node too old for our TypeScript can say that it is.
 */

/* The engines field of package.json says the same. */
const OLDEST = [24, 15];

const [major, minor] = process.versions.node.split('.').map(Number);

if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  await import('../start/engine.js');
  const { runOnTerminal } = await import('./run-on-terminal.ts');
  process.exitCode = await runOnTerminal(process);
} else {
  console.error(`Pacenotes needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}.`);
  process.exitCode = 1;
}
