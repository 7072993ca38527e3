import { serveContender } from './contender.ts';
import { setLimit } from './limits.ts';

await serveContender(setLimit);
