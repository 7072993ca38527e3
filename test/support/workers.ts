import { availableParallelism } from 'node:os';

/** So many test files run beside each other, each of them with a database server of its own. */
export const workers = Math.min(availableParallelism(), 4);
