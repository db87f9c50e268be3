import { availableParallelism } from 'node:os';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** What is about PostgreSQL alone. */
const onPostgresql = ['prisma/*postgresql.test.ts'];

export default defineConfig({
  test: {
    // A flaky test is a broken promise: it fails, and `.only` does not get past anyone.
    retry: 0,
    // One more than processors: a worker often waits for a server that its test has started. The default is one fewer.
    maxWorkers: availableParallelism() + 1,
    // Files share what they import, which halves the processor's time: no module keeps anything that a test does not make,
    // or that `stopAll` does not set back.
    isolate: false,
    // Far beyond what any test takes: the machine may be shared, and no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    reporters: ['dot', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      {
        test: {
          name: 'api',
          environment: 'node',
          include: ['{functions,containers,prisma,scripts}/**/*.test.ts'],
          exclude: onPostgresql,
          globalSetup: 'functions/platform/testing/global-setup.ts',
          setupFiles: 'functions/platform/testing/setup.ts',
        },
      },
      {
        test: {
          name: 'api on PostgreSQL',
          environment: 'node',
          include: [
            'functions/**/*.test.ts',
            'containers/api/{bad-input,contract,crash,replay,saturday}.test.ts',
            'prisma/{database,seed}.test.ts',
            ...onPostgresql,
          ],
          // What asks no database.
          exclude: ['functions/domain/**', 'functions/photos/shaping.test.ts', 'functions/platform/redis.test.ts'],
          globalSetup: 'functions/platform/testing/global-setup.ts',
          setupFiles: 'functions/platform/testing/setup.ts',
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['web/**/*.test.{ts,tsx}'],
          setupFiles: 'web/test/setup.ts',
        },
      },
    ],
  },
});
