import './node-version.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, conclude } from './checks.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { ensureOutsidePackages, outsidePackages } from './outside-packages.js';
import { testOnPostgres15 } from './postgres-15.js';
import { root } from './root.js';
import { runEntry, say } from './say.js';
import { runTests } from './vitest.js';

/** `npm run test:outside`: what needs programs of Debian's that `npm test` does without. */
await runEntry(async () => {
  await ensureInstalled();
  const node = findNode26();
  if (!(await ensureOutsidePackages())) {
    say(`请先安装：${outsidePackages.join(' ')}`, `Install first: ${outsidePackages.join(' ')}`);
  }
  const counts = [await testOnPostgres15(node, 'every statement')];
  if (existsSync(join(root, 'test', 'outside'))) {
    counts.push(await runTests(node, ['--config', 'vitest.outside.config.ts']));
  }
  return conclude(addUp(counts));
});
