import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepAssets } from './web-build.ts';

const root = mkdtempSync(join(tmpdir(), 'web-build-'));
afterAll(() => rmSync(root, { recursive: true }));
const assets = join(root, 'assets');
const kept = join(root, 'served');

function build(...files: readonly string[]): void {
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets);
  for (const file of files) writeFileSync(join(assets, file), file);
}

test('a build’s files stay to be served when the next build clears them away', () => {
  build('one-a1.css', 'shared-b2.js');
  expect(keepAssets(assets, kept)).toEqual([kept]);
  build('shared-b2.js', 'two-c3.css');
  expect(readFileSync(join(kept, 'one-a1.css'), 'utf8')).toBe('one-a1.css');
  keepAssets(assets, kept);
  expect(readdirSync(kept).sort()).toEqual(['one-a1.css', 'shared-b2.js', 'two-c3.css']);
});

test('what no build has had for a week goes', () => {
  const now = Date.now();
  const old = (now - 8 * 86_400_000) / 1000;
  for (const file of ['one-a1.css', 'two-c3.css']) utimesSync(join(kept, file), old, old);
  keepAssets(assets, kept, now);
  expect(readdirSync(kept).sort()).toEqual(['shared-b2.js', 'two-c3.css']);
});

test('where nothing can be written, the build’s own folder has to do', () => {
  writeFileSync(join(root, 'file'), '');
  expect(keepAssets(assets, join(root, 'file', 'served'))).toEqual([]);
});
