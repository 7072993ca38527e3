import './node-version.js';
import { conclude } from './checks.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { testOnPostgres15 } from './postgres-15.js';
import { runEntry } from './say.js';

/** `npm run test:pg15`. */
await runEntry(async () => {
  await ensureInstalled();
  return conclude(await testOnPostgres15(findNode26()));
});
