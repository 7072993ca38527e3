import { defineConfig } from 'vitest/config';

/** What outside programs say of our output. They come from Debian, so `npm test` does without them. */
export default defineConfig({
  test: {
    name: 'outside',
    include: ['test/outside/**/*.test.ts'],
    globalSetup: ['test/support/database-server.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
