import './node-version.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { runEntry } from './say.js';
import { ensureWebBuilt } from './web-build.js';

/** `npm run build:web`: builds the web whether or not it changed; with `-- --if-changed` only where it has. */
await runEntry(async () => {
  await ensureInstalled();
  await ensureWebBuilt(findNode26(), { always: !process.argv.includes('--if-changed') });
  return 0;
});
