import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './vitest-counts.js';

const VITEST = 'node_modules/vitest/vitest.mjs';

/** The test projects, in the order they run, and the programs that each needs. */
export const PROJECTS = [
  { name: 'core', needs: [], isBuilt: false },
  { name: 'server', needs: ['espeak-ng', 'praat'], isBuilt: false },
  { name: 'client', needs: ['chromium'], isBuilt: false },
  { name: 'e2e', needs: ['chromium', 'espeak-ng', 'praat'], isBuilt: true },
];

/** Runs one project, after a build where it tests what was built, and counts its tests. */
export function runProject({ name, isBuilt }) {
  if (isBuilt && !buildClient()) return { passed: 0, failed: 1, remarks: ['failed: the build of the pages'] };

  console.log(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'pacenotes-test-'));
  const report = join(folder, 'report.json');
  try {
    const status = runVitest(name, report, isBuilt);
    return countTests({ name, status, report: readReport(report), isStrict: process.env.CI === 'true' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As a start would, so that no test waits for it. */
function buildClient() {
  console.log('\n── build');
  const script = "import('./server/start/client-build.ts').then((m) => m.buildClientWhenChanged('.'))";
  return spawnSync(process.execPath, ['-e', script], { stdio: 'inherit' }).status === 0;
}

function runVitest(name, report, isBuilt) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // What is measured in a whole browser must not share the machine with another test file.
  const oneByOne = isBuilt ? ['--no-file-parallelism'] : [];
  const options = ['run', '--project', name, '--passWithNoTests', ...reporters, ...oneByOne];
  return spawnSync(process.execPath, [VITEST, ...options], { stdio: 'inherit' }).status;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Vitest ended before it could write one; its exit status counts it as failed.
    return { testResults: [] };
  }
}
