import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a laptop's disk takes for a sync, about. */
export const SLOW_SYNC_MS = 8;

/** Runs something whose child processes sync slowly; without a C compiler it says so, and runs nothing. */
export async function withSlowSync(run: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pacenotes-slow-sync-'));
  const library = join(folder, 'slow-sync.so');
  const source = join(import.meta.dirname, 'slow-sync.c');
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], {
    stdio: 'inherit',
  });
  try {
    if (status !== 0) {
      console.log('No C compiler: slow syncs are left out.');
      return;
    }
    Object.assign(process.env, { LD_PRELOAD: library, SLOW_SYNC_US: String(SLOW_SYNC_MS * 1000) });
    await run();
  } finally {
    delete process.env.LD_PRELOAD;
    rmSync(folder, { recursive: true });
  }
}
