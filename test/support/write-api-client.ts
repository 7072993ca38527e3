import { writeFile } from 'node:fs/promises';
import { apiClientFile, generateApiClient } from './api-client.ts';

/** `npm run api:generate`: brings the web's types of the API up to date with the server. */
await writeFile(apiClientFile, await generateApiClient());
