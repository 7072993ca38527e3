import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { apiClientFile, generateApiClient } from '../support/api-client.ts';

test('the web has the types of the API as it is today (`npm run api:generate` writes them)', async () => {
  const written = await readFile(apiClientFile, 'utf8');
  // Not compared by its text: the difference would fill the screen.
  const current = written === (await generateApiClient());
  expect(current, 'web/src/api/generated.ts is out of date: run `npm run api:generate`').toBe(true);
});
