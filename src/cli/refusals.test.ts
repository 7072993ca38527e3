import { chmod, copyFile, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { yingshang, yingshangAlone } from './as-run.fixture.ts';

const plan = join(import.meta.dirname, '../domains/programme/import/fixtures/closing-parentheses.txt');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-refusals-'));
  // The child below may run as another user.
  await chmod(folder, 0o755);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const cases: readonly (readonly [string, string, () => Promise<string>])[] = [
  ['an empty file', 'plan.empty', () => file('empty.txt', '')],
  ['a file of blank lines', 'plan.empty', () => file('blank.txt', ' \n\u3000\n')],
  [
    'a picture',
    'plan.not-text',
    () =>
      file(
        'picture.txt',
        Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256),
      ),
  ],
  [
    'an archive that is no Word file',
    'plan.broken-docx',
    () => file('broken.docx', 'PK\u0003\u0004 no archive'),
  ],
  ['prose that is no plan', 'plan.not-a-plan', () => file('letter.txt', '今天天气很好。\n我们去了公园。\n')],
  [
    '50 MB',
    'plan.too-large',
    async () => {
      const path = await file('large.txt', '');
      await truncate(path, 50 * 1024 * 1024);
      return path;
    },
  ],
  ['no file at all', 'plan.file-not-found', async () => join(folder, 'missing.txt')],
  [
    'a folder',
    'plan.not-a-file',
    async () => {
      const path = join(folder, 'folder');
      await mkdir(path);
      return path;
    },
  ],
];

test.each(cases)('%s is refused with %s on one line in both languages', async (_, code, make) => {
  const { code: status, out, err } = await yingshang(['plan', 'import', await make(), '--dry-run', '--json']);
  expect(status).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]* · [A-Za-z/][^\n]* · \([a-z-]+\.[a-z-]+\)\n$/);
  expect(err).toContain(`(${code})`);
});

test.each([
  [['nothing'], '没有命令“nothing” · unknown command'],
  [['plan', 'import'], '缺少参数“file” · missing required argument'],
  [['plan', 'import', 'a', 'b'], '参数太多：应有 1 个，给了 2 个 · too many arguments'],
  [['plan', 'import', '--nothing'], '没有选项“--nothing” · unknown option'],
  [['sandbox', 'tell', 'tax', 'shout'], '参数“mode”的值“shout”不可用 · command-argument'],
  [['sandbox', 'tell', 'tax', 'dark', '--times', '0'], '选项“--times <n>”的值“0”不可用 · option'],
])('%j is a wrong use, and is told so in both languages', async (args, said) => {
  const { code, out, err } = await yingshang(args);
  expect([code, out]).toEqual([1, '']);
  expect(err.startsWith(said)).toBe(true);
});

test.each([['--help'], ['plan', 'import', '--help'], ['help', 'sandbox']])(
  'help is given in both languages: %s',
  async (...args) => {
    const { code, out } = await yingshang(args);
    expect(code).toBe(0);
    expect(out).toContain('show help · 显示帮助');
    expect(out).not.toContain('display help');
  },
);

test('a file that may not be read is refused as such', async () => {
  const path = join(folder, 'secret.txt');
  await copyFile(plan, path);
  await chmod(path, 0o000);
  // Nothing is unreadable for the superuser.
  const nobody = process.getuid?.() === 0 ? { user: 65_534 } : {};
  const { code, out, err } = await yingshangAlone(['plan', 'import', path], nobody);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('(plan.file-unreadable)');
  expect(err).toContain('EACCES');
});

test('facts that are not there are refused, and a plan is read', async () => {
  const missing = await yingshang(['plan', 'compare', plan, folder]);
  expect(missing.code).toBe(1);
  expect(missing.err).toContain('(plan.facts-unreadable)');
  const { code, out, err } = await yingshang(['plan', 'import', plan, '--dry-run', '--json']);
  expect([code, err]).toEqual([0, '']);
  expect(Object.keys(JSON.parse(out) as object)).toEqual(
    expect.arrayContaining([
      'plans',
      'measures',
      'tasks',
      'indicators',
      'limits',
      'units',
      'repairs',
      'doubts',
    ]),
  );
});
