import { spawnSync } from 'node:child_process';

/** The npm scripts that look at the source, in the order they run; each counts as one test. */
export const CHECKS = ['types', 'lint', 'format'];

/** Runs one npm script and counts it as passed or failed. */
export function runCheck(name) {
  return runScript(name)
    ? { passed: 1, failed: 0, remarks: [] }
    : { passed: 0, failed: 1, remarks: [`failed: npm run ${name}`] };
}

/** Runs an npm script with its output shown; true where it ended well. */
function runScript(name) {
  console.log(`\n── ${name}`);
  // npm is a batch file on Windows, which only a shell can start; the name is ours.
  const isShell = process.platform === 'win32';
  return spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', shell: isShell }).status === 0;
}
