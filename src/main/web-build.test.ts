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
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { keepAssets, keepProgram } from './web-build.ts';

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

test('what no build has had for a week goes, however long ago it was built', () => {
  const longAgo = Date.now() / 1000 - 30 * 86_400;
  build('three-d4.js');
  utimesSync(join(assets, 'three-d4.js'), longAgo, longAgo);
  keepAssets(assets, kept);
  build('shared-b2.js', 'two-c3.css');
  keepAssets(assets, kept);
  expect(readdirSync(kept)).toContain('three-d4.js');
  keepAssets(assets, kept, Date.now() + 8 * 86_400_000);
  expect(readdirSync(kept).sort()).toEqual(['shared-b2.js', 'two-c3.css']);
});

test('where nothing can be written, the build’s own folder has to do', () => {
  writeFileSync(join(root, 'file'), '');
  expect(keepAssets(assets, join(root, 'file', 'served'))).toEqual([]);
});

test('a page’s part is there when it is first asked for, though the web was built anew since', async () => {
  const built = join(root, 'server');
  const drawing = join(root, 'drawing');
  const program = (name: string): string => {
    rmSync(built, { recursive: true, force: true });
    mkdirSync(join(built, 'assets'), { recursive: true });
    writeFileSync(join(built, 'assets', `${name}.js`), `export default '${name}';`);
    writeFileSync(join(built, 'entry-server.js'), `export const draw = () => import('./assets/${name}.js');`);
    return keepProgram(built, drawing);
  };
  const first = program('page-a1');
  const { draw } = await import(pathToFileURL(join(first, 'entry-server.js')).href);
  const second = program('page-b2');
  expect(second).not.toBe(first);
  expect((await draw()).default).toBe('page-a1');
  expect(keepProgram(built, drawing)).toBe(second);
  expect(readdirSync(drawing)).toHaveLength(2);
  keepProgram(built, drawing, Date.now() + 8 * 86_400_000);
  expect(readdirSync(drawing)).toHaveLength(1);
});
