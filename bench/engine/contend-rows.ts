import { serveContender } from './contender.ts';
import { rowLimit } from './limits.ts';

await serveContender(rowLimit);
