import { defineConfig } from 'vitest/config';

/**
 * Run by scripts/test-docker.sh against a composed stack that is up, `scaled` against that of compose.scale.yml; one test at a
 * time, because each has all of it.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: ['composed', 'scaled'].map((name) => ({
      test: {
        name,
        include: [`*.${name}.ts`],
        fileParallelism: false,
        testTimeout: 300_000,
        hookTimeout: 300_000,
      },
    })),
    reporters: ['verbose', 'json'],
    outputFile: { json: '../../test-results/composed.json' },
  },
});
