import './node-version.js';
import { ensureOutsidePackages } from './outside-packages.js';
import { runEntry } from './say.js';

/** `.ci/run` begins with it, so that the packages are fetched while other things are tested. */
await runEntry(async () => ((await ensureOutsidePackages()) ? 0 : 1));
