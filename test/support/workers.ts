import { availableParallelism } from 'node:os';

/** So many test files run beside each other, each of them with a database server of its own. */
export const workers = Math.min(availableParallelism(), 4);

/** One more with a browser: whoever types waits, until it is saved, until a page has come, until somebody else has acted. */
export const workersWithBrowser = workers + 1;
