import { spawnSync } from 'node:child_process';

const PATIENCE_MS = 60_000;

/** Faults that are known of a package and may not be passed on. */
const GRAVE = ['high', 'critical'];

/** Asks the registry what it knows against the packages that are passed on. A registry that does not say has proved nothing. */
export function runAudit() {
  console.log('\n── audit');
  const isShell = process.platform === 'win32';
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: isShell,
    timeout: PATIENCE_MS,
  });
  return countAudit(stdout ?? '');
}

/**
 * Counts what npm told: one passed where no grave fault is known, one failed for each package with one, and neither where the
 * registry did not answer.
 */
export function countAudit(told) {
  const { vulnerabilities, statusCode } = parse(told);
  if (vulnerabilities === undefined)
    return {
      passed: 0,
      failed: 0,
      remarks: [
        `not audited: ${statusCode === undefined ? 'no registry answered' : `the registry answered ${statusCode}`}`,
      ],
    };
  const tell = ({ name, severity }) => `${name} has a fault that is ${severity}`;
  const all = Object.values(vulnerabilities);
  const grave = all.filter(({ severity }) => GRAVE.includes(severity));
  const others = all.filter((fault) => !grave.includes(fault));
  return {
    passed: grave.length === 0 ? 1 : 0,
    failed: grave.length,
    remarks: [
      ...grave.map((fault) => `failed: audit: ${tell(fault)}`),
      ...others.map((fault) => `audit: ${tell(fault)}`),
    ],
  };
}

function parse(told) {
  try {
    return JSON.parse(told) ?? {};
  } catch {
    return {};
  }
}
