import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect } from 'vitest';

/*
 * With `YINGSHANG_TEST_STATEMENTS`, a folder: what each file of database tests has asked of the database, for whoever
 * chooses which of them another PostgreSQL must see (`bootstrap/database-files.js`).
 */

const folder = process.env.YINGSHANG_TEST_STATEMENTS;
const root = resolve(import.meta.dirname, '../..');

if (folder !== undefined) {
  const began = performance.now();
  const { beginFile } = await import('./met-statements.ts');
  const met = beginFile();
  afterAll(() => {
    const file = relative(root, expect.getState().testPath ?? '');
    if (!file.endsWith('.db.test.ts')) return;
    mkdirSync(folder, { recursive: true });
    const name = `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.json`;
    const record = { file, milliseconds: Math.round(performance.now() - began), statements: [...met()] };
    writeFileSync(join(folder, name), JSON.stringify(record));
  });
}
