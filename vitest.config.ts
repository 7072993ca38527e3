import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';
import { chance } from './test/support/seed.ts';
import { workers } from './test/support/workers.ts';

const databaseSetup = ['test/support/database-server.ts'];
/**
 * How long a test waits before it has failed. None of it is spent while things go well; a busy machine is not
 * a fault.
 */
const patience = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000, interval: 50 } },
};

/** Files that share nothing run beside each other. */
const together = { maxWorkers: workers, sequence: { groupOrder: 0 } } as const;

/**
 * A worker keeps the modules it has read from one file to the next: reading them took longer than most files' tests.
 * What a module of ours remembers, it remembers of a thing that it was given, so no file sees another's. What was made of
 * a module for one kind of tests serves the others, and `npm run test:outside` after them.
 */
const kept = { isolate: false, fsModuleCache: true } as const;

/**
 * One runner for every kind of test. A project is chosen by the file's name and place:
 * pure tests beside the code, `*.db.test.ts` on a real PostgreSQL, and what crosses rooms under `test/`.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bootstrap/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**', '**/dist/**'],
          ...patience,
          ...together,
          ...kept,
          ...chance,
        },
      },
      {
        test: {
          // One project for both kinds: going from one to another, a worker reads every module anew.
          name: 'database',
          include: ['src/**/*.db.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/outside/**'],
          globalSetup: databaseSetup,
          ...patience,
          ...together,
          ...kept,
          ...chance,
          setupFiles: [chance.setupFiles, 'test/support/statements.ts'],
        },
      },
      {
        test: {
          // A browser takes a core to itself: when all else is done, one for each core. One more leaves nothing idle, and is slower.
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: databaseSetup,
          maxWorkers: workers,
          sequence: { groupOrder: 1 },
          ...patience,
          ...kept,
          ...chance,
          testTimeout: 180_000,
          // A browser on a busy machine has moments of its own. Whatever needed a second try is told of at the end.
          retry: 1,
        },
      },
    ],
  },
});
