import './node-version.js';
import { runInOurPlace } from './child.js';
import { ensureInstalled } from './install.js';
import { findNode26, withCompiledKept } from './node-26.js';
import { root } from './root.js';
import { runEntry } from './say.js';
import { ensureWebBuilt } from './web-build.js';

/**
 * Acts make much that is soon forgotten. With more room for it, half of the time that went into clearing it
 * away is left for the acts (`npm run bench:engine`).
 */
const serverFlags = ['--max-semi-space-size=64'];

/** `npm start`: installs and builds what is missing, then runs the product on its own Node. */
await runEntry(async () => {
  await ensureInstalled();
  const node = findNode26();
  // Whoever asks how it is called need not wait for pages.
  if (!process.argv.includes('--help')) await ensureWebBuilt(node);
  return runInOurPlace(node, [...serverFlags, 'src/main/start.ts', ...process.argv.slice(2)], {
    cwd: root,
    env: withCompiledKept(node),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
});
