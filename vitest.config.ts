import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Real processes start in many of these; a busy machine must not turn slowness into failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores carry two busy test files.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
  },
});
