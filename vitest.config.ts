import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './test/chromium.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', include: ['test/core/**/*.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'server', include: ['test/server/**/*.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // One at a time: they are heard in real time, and a busy machine would change what is captured.
          fileParallelism: false,
          // A shared machine may take the sound of a whole test away; `npm test` names what needed a second try.
          retry: 1,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: './client/vite.config.ts',
        test: {
          name: 'client',
          include: ['test/client/**/*.test.ts'],
          // As above: some play sound in a real browser.
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? 'chromium', args: chromiumFlags() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
