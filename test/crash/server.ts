import { packs } from '../../src/main/packs.ts';
import { runProcess } from '../../src/main/run-process.ts';
import { permitPack } from './permit-pack.ts';
import { readTrialClock, type TrialClock } from './trial-clock.ts';

/*
 * The product as `npm start` runs it, with its embedded PostgreSQL and its outside parties, but for a faster
 * clock, one invented pack more, and no bound on requests: `node test/crash/server.ts CLOCK`.
 */
const clock = JSON.parse(process.argv[2] ?? '') as TrialClock;
await runProcess({
  clock: readTrialClock(clock),
  packs: [...packs, permitPack],
  requestsPerMinute: 1_000_000,
});
