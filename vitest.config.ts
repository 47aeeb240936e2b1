import { configDefaults, defineConfig } from 'vitest/config';

const STORE = 'tests/server/store/**/*.test.ts';

export default defineConfig({
  test: {
    // Real processes start in many of these; a busy machine must not turn slowness into failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Two cores carry two busy test files.
    maxWorkers: 2,
    reporters: ['default', './tests/e2e/not-run.ts', ['json', { outputFile: '.cache/test-results.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'olsol', include: ['tests/**/*.test.ts'], exclude: [...configDefaults.exclude, STORE] },
      },
      // One PostgreSQL for all tests of the store.
      { extends: true, test: { name: 'store', include: [STORE], globalSetup: ['tests/server/store/postgres.ts'] } },
    ],
  },
});
