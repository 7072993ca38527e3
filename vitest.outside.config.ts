import { defineConfig } from 'vitest/config';
import { chance } from './test/support/seed.ts';
import { workers } from './test/support/workers.ts';

/**
 * What outside programs say of our output, which come from Debian, so `npm test` does without them; and, where they are named,
 * database tests on another PostgreSQL.
 */
export default defineConfig({
  test: {
    name: 'outside',
    include: ['test/outside/**/*.test.ts', 'src/**/*.db.test.ts', 'test/**/*.db.test.ts'],
    globalSetup: ['test/support/database-server.ts'],
    ...chance,
    isolate: false,
    fsModuleCache: true,
    maxWorkers: workers,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
