import { defineConfig } from 'vitest/config';

const databaseSetup = ['test/support/database-server.ts'];
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

/**
 * One runner for every kind of test. A project is chosen by the file's name and place:
 * pure tests beside the code, `*.db.test.ts` on a real PostgreSQL, and what crosses rooms under `test/`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bootstrap/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**', '**/dist/**'],
        },
      },
      {
        test: {
          name: 'database',
          include: ['src/**/*.db.test.ts', 'test/**/*.db.test.ts'],
          globalSetup: databaseSetup,
          ...patience,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.db.test.ts', 'test/**/*.browser.test.ts', 'test/outside/**'],
          globalSetup: databaseSetup,
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: databaseSetup,
          fileParallelism: false,
          // A page takes what it takes on a busy machine; a test that looks again is not made slower by patience.
          expect: { poll: { timeout: 15_000, interval: 50 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
