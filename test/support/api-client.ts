import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { describeApi } from './api-description.ts';

const root = resolve(import.meta.dirname, '../..');

/** Where the web has the types of the API. */
export const apiClientFile = resolve(root, 'web/src/api/generated.ts');

const heading = [
  '// Written by `npm run api:generate` from the API’s own description; a test holds the two together.',
  '',
  '',
].join('\n');

/** The types of the API as the web is to have them, from what the server says of itself today. */
export async function generateApiClient(): Promise<string> {
  const nodes = await openapiTS((await describeApi()) as OpenAPI3, { immutable: true });
  return await formatted(heading + astToString(nodes));
}

async function formatted(source: string): Promise<string> {
  const formatter = spawn(
    process.execPath,
    [resolve(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', `--stdin-file-path=${apiClientFile}`],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  formatter.stdin.end(source);
  const [output, [code]] = await Promise.all([text(formatter.stdout), once(formatter, 'close')]);
  if (code !== 0) throw new Error('the generated types cannot be formatted');
  return output;
}
