/**
 * `npm test`: types, lint, format, what is known against the packages, then every test project, and one closing line `N passed, N failed`.
 *
 * Plain JavaScript, so that another Node than ours can still say what is wrong.
 *
 *   npm test                              all of it
 *   npm test -- --only core               one part; repeat --only for more
 *
 * With `CI=true` a skipped test is a failed one.
 */
import { parseArgs } from 'node:util';
import { runAudit } from './run/audit.js';
import { CHECKS, runCheck } from './run/checks.js';
import { installMissingPrograms } from './run/needed-programs.js';
import { PROJECTS, runProject } from './run/projects.js';

const NAMES = [...CHECKS, 'audit', ...PROJECTS.map((project) => project.name)];

process.exitCode = runAll(readNames());

/** The parts asked for, in the order they run. */
function readNames() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
    const asked = values.only ?? NAMES;
    const unknown = asked.find((name) => !NAMES.includes(name));
    if (unknown !== undefined) throw new Error(`--only ${unknown}: expected one of ${NAMES.join(', ')}`);
    return NAMES.filter((name) => asked.includes(name));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Runs the named parts and gives back the exit code: 0 where nothing failed. */
function runAll(names) {
  const projects = PROJECTS.filter((project) => names.includes(project.name));
  const isReady = installMissingPrograms(projects.flatMap((project) => project.needs));
  if (!isReady) return 1;

  const counts = [
    ...CHECKS.filter((check) => names.includes(check)).map(runCheck),
    ...(names.includes('audit') ? [runAudit()] : []),
    ...projects.map(runProject),
  ];
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed));
  counts.flatMap((count) => count.remarks).forEach((remark) => console.log(remark));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
