import './node-version.js';
import { addUp, besideEachOther, checks, conclude, programsOf } from './checks.js';
import { ensureInstalled } from './install.js';
import { findNode26 } from './node-26.js';
import { BootstrapError, runEntry } from './say.js';

/** `node bootstrap/check.js NAME …`: the static checks by name. */
await runEntry(async () => {
  const names = process.argv.slice(2);
  const known = Object.keys(checks).join(', ');
  const unknown = names.find((name) => !(name in checks));
  if (unknown !== undefined || names.length === 0) {
    throw new BootstrapError(`可用的检查：${known}`, `The checks are: ${known}`);
  }
  await ensureInstalled();
  return conclude(addUp(await besideEachOther(programsOf(findNode26(), names))));
});
