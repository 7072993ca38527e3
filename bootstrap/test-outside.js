import './node-version.js';
import { addUp, conclude } from './checks.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { ensureOutsidePackages, outsidePackages } from './outside-packages.js';
import { testOutside } from './postgres-15.js';
import { runEntry, say } from './say.js';

/** `npm run test:outside`: what needs programs of Debian's that `npm test` does without. */
await runEntry(async () => {
  await ensureInstalled();
  const node = findNode26();
  if (!(await ensureOutsidePackages())) {
    say(`请先安装：${outsidePackages.join(' ')}`, `Install first: ${outsidePackages.join(' ')}`);
  }
  return conclude(addUp(await testOutside(node)));
});
