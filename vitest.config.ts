import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/longest-first.ts';

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 30_000,
          // Modules are loaded once a worker, not once a file, which took a third of the time of pure functions. A module
          // that test files share registers its hooks in a function that they call, never by being imported.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'engine', include: ['test/engine/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
