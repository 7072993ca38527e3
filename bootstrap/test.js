import './node-version.js';
import { addUp, besideEachOther, checks, conclude, programsOf } from './checks.js';
import { ensureBrowser } from './chromium.js';
import { forgetStatements, statementsFolder } from './database-files.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { BootstrapError, runEntry } from './say.js';
import { runTests } from './vitest.js';
import { ensureWebBuilt } from './web-build.js';

/** @param {string} node */
async function buildWeb(node) {
  try {
    await ensureWebBuilt(node);
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error;
    console.log(error.message);
    return { passed: 0, failed: 1, failures: ['the portal could not be built'] };
  }
}

/** `npm test`: every check and every test that needs nothing but Node, npm, git and a browser. */
await runEntry(async () => {
  await ensureInstalled();
  const node = findNode26();
  // Fetching a browser leaves the processors to the checks.
  const [counts] = await Promise.all([
    besideEachOther([() => buildWeb(node), ...programsOf(node, Object.keys(checks))]),
    ensureBrowser(node),
  ]);
  forgetStatements();
  counts.push(await runTests(node, process.argv.slice(2), { YINGSHANG_TEST_STATEMENTS: statementsFolder }));
  return conclude(addUp(counts));
});
