import './node-version.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, conclude } from './checks.js';
import { ensurePackages } from './debian.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { testOnPostgres15 } from './postgres-15.js';
import { root } from './root.js';
import { runEntry, say } from './say.js';
import { runTests } from './vitest.js';

/** What judges our output from outside: signatures, documents, fonts in them. */
const packages = ['openssl', 'poppler-utils', 'fontconfig', 'fonts-noto-cjk', 'libreoffice-writer-nogui'];

/** `npm run test:outside`: what needs programs of Debian's that `npm test` does without. */
await runEntry(async () => {
  await ensureInstalled();
  const node = findNode26();
  const counts = [await testOnPostgres15(node)];
  if (existsSync(join(root, 'test', 'outside'))) {
    if (!(await ensurePackages(packages))) {
      say(`请先安装：${packages.join(' ')}`, `Install first: ${packages.join(' ')}`);
    }
    counts.push(await runTests(node, ['--config', 'vitest.outside.config.ts']));
  }
  return conclude(addUp(counts));
});
