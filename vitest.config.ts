import { defineConfig } from 'vitest/config';

// Tests read the packages' sources (the "@ats/source" condition), so they never see a stale build.
const conditions = ['@ats/source', 'module', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/tests/**/*.test.ts',
      'db/tests/**/*.test.ts',
      'examples/*/**/*.test.ts',
      'extension/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.output/**'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // PGlite instances cost memory and cores, and what drives a browser waits for it half of the time: three files at
    // a time is what two cores carry.
    maxWorkers: 3,
  },
});
