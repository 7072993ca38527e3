import './node-version.js';
import { join } from 'node:path';
import { runInOurPlace } from './child.js';
import { ensureInstalled } from './install.js';
import { findNode26, withCompiledKept } from './node-26.js';
import { root } from './root.js';
import { BootstrapError, runEntry } from './say.js';

/**
 * `node bootstrap/run.js FILE [ARGUMENT …]`: runs one file of the product on its own Node, from the
 * folder the person stands in, with nothing of ours on stdout.
 */
await runEntry(async () => {
  const [file, ...parameters] = process.argv.slice(2);
  if (file === undefined) {
    throw new BootstrapError(
      '用法：node bootstrap/run.js 文件 [参数……]',
      'Usage: node bootstrap/run.js FILE [ARGUMENT ...]',
    );
  }
  await ensureInstalled();
  const node = findNode26();
  return runInOurPlace(node, [join(root, file), ...parameters], {
    // npm moves to the clone's folder first; paths a person types are relative to where they stood.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: withCompiledKept(node),
    stdio: 'inherit',
  });
});
