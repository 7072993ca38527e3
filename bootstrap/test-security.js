import './node-version.js';
import { auditPackages } from './audit.js';
import { addUp, conclude } from './checks.js';
import { ensureBrowser } from './chromium.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { runEntry } from './say.js';
import { runTests } from './vitest.js';
import { ensureWebBuilt } from './web-build.js';

/** `npm run test:security`: what strangers try, what must not be in the sources, and what is known of packages; all but the last are in `npm test` too. */
await runEntry(async () => {
  await ensureInstalled();
  const node = findNode26();
  await ensureBrowser(node);
  await ensureWebBuilt(node);
  const counts = [auditPackages(node)];
  counts.push(await runTests(node, ['test/security', ...process.argv.slice(2)]));
  return conclude(addUp(counts));
});
