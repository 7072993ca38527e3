import './node-version.js';
import { conclude } from './checks.js';
import { ensureBrowser } from './chromium.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { runEntry } from './say.js';
import { runTests } from './vitest.js';
import { ensureWebBuilt } from './web-build.js';

/** `npm run test:security`: what strangers try, and what must not be found in the sources; `npm test` has it too. */
await runEntry(async () => {
  await ensureInstalled();
  const node = findNode26();
  await ensureBrowser(node);
  await ensureWebBuilt(node);
  return conclude(await runTests(node, ['test/security', ...process.argv.slice(2)]));
});
