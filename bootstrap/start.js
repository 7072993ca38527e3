import './node-version.js';
import { runInOurPlace } from './child.js';
import { ensureInstalled } from './install.js';
import { findNode26, withNodeFirst } from './node-26.js';
import { root } from './root.js';
import { runEntry } from './say.js';
import { ensureWebBuilt } from './web-build.js';

/** `npm start`: installs and builds what is missing, then runs the product on its own Node. */
await runEntry(async () => {
  await ensureInstalled();
  const node = findNode26();
  await ensureWebBuilt(node);
  return runInOurPlace(node, ['src/main/start.ts', ...process.argv.slice(2)], {
    cwd: root,
    env: withNodeFirst(node),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
});
