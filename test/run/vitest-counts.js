/** What the JSON report calls a test that did not run. */
const NOT_RUN = ['skipped', 'pending', 'todo', 'disabled'];

/**
 * Counts a project's tests from Vitest's JSON report, and remarks on each that failed or did not run.
 *
 * A test that passed at its second try has passed, and is remarked on: it hangs on something that it should not.
 *
 * A file that could not be loaded, and an error outside every test, are one failed test each: the report counts
 * neither. A project without any test is remarked on like a skipped one, for it proves nothing.
 *
 * @param isStrict what did not run has failed
 */
export function countTests({ name, status, report, isStrict }) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed');
  const again = passed
    .filter((test) => test.failureMessages.length > 0)
    .map((test) => `passed at its second try: ${name}: ${test.fullName}: ${firstLine(test)}`);
  const failures = [
    ...tests.filter((test) => test.status === 'failed').map((test) => `failed: ${name}: ${test.fullName}`),
    ...report.testResults
      .filter(isUnloadable)
      .map((file) => `failed: ${name}: ${file.name} could not be loaded`),
  ];
  const notRun = tests.filter((test) => NOT_RUN.includes(test.status)).map((test) => test.fullName);
  const skipped = (tests.length === 0 ? ['no test at all', ...notRun] : notRun).map(
    (test) => `skipped: ${name}: ${test}`,
  );
  if (status !== 0 && failures.length === 0) failures.push(`failed: ${name}: an error outside every test`);

  const failed = failures.length + (isStrict ? skipped.length : 0);
  return { passed: passed.length, failed, remarks: [...again, ...skipped, ...failures] };
}

function firstLine(test) {
  return test.failureMessages[0].split('\n')[0];
}

function isUnloadable(file) {
  return file.status === 'failed' && file.assertionResults.length === 0;
}
