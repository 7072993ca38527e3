import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import configuration from '../.dependency-cruiser.mjs';

/** The checker runs with the repository's own rules over a little tree of rooms planted here. */
let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'arrows-')));
  symlinkSync(join(import.meta.dirname, '..', 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function brokenRules(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { forbidden, options } = configuration;
  const { output } = await cruise(Object.keys(files), {
    ...options,
    ruleSet: { forbidden },
    validate: true,
    baseDir: root,
  });
  return (output as ICruiseResult).summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(({ rule }) => rule.name);
}

const other = { 'src/kernel/text.ts': 'export type Text = string;\nexport const empty = "";\n' };

describe('an import against the arrows is found:', () => {
  test.each([
    ['the kernel using Node', 'src/kernel/bad.ts', "import 'node:fs';", 'pure-rooms-use-no-node', {}],
    ['a pack using Node', 'src/domains/start-up/bad.ts', "import 'node:os';", 'pure-rooms-use-no-node', {}],
    ['the kernel using a driver', 'src/kernel/bad.ts', "import 'pg';", 'pure-rooms-use-pure-packages', {}],
    [
      'a pack using the store',
      'src/domains/start-up/bad.ts',
      "import '../../store/events.ts';",
      'domains-imports-kernel-only',
      { 'src/store/events.ts': 'export const a = 1;' },
    ],
    [
      'a pack using another pack',
      'src/domains/start-up/bad.ts',
      "import '../lawsuit/index.ts';",
      'packs-never-meet',
      { 'src/domains/lawsuit/index.ts': 'export const a = 1;' },
    ],
    [
      'what makes packs using one of them',
      'src/domains/pipe-connection/bad.ts',
      "import '../gas/index.ts';",
      'packs-never-meet',
      { 'src/domains/gas/index.ts': 'export const a = 1;' },
    ],
    [
      'a type of the use cases in the store',
      'src/store/bad.ts',
      "import type { A } from '../usecases/act.ts'; export type B = A;",
      'store-imports-kernel-only',
      { 'src/usecases/act.ts': 'export type A = 1;' },
    ],
    [
      'the routes naming a pack',
      'src/http/bad.ts',
      "import '../domains/start-up/index.ts';",
      'http-imports-usecases-store-kernel-only',
      { 'src/domains/start-up/index.ts': 'export const a = 1;' },
    ],
    [
      "the sandbox using the kernel's code",
      'src/sandbox/bad.ts',
      "import { empty } from '../kernel/text.ts'; export const a = empty;",
      'sandbox-uses-kernel-types-only',
      other,
    ],
    [
      'the product using the sandbox',
      'src/main/bad.ts',
      "import '../sandbox/party.ts';",
      'only-main-reaches-the-sandbox-by-process',
      { 'src/sandbox/party.ts': 'export const a = 1;' },
    ],
    [
      'the web using the use cases',
      'web/src/bad.ts',
      "import '../../src/usecases/act.ts';",
      'web-imports-kernel-and-itself-only',
      { 'src/usecases/act.ts': 'export const a = 1;' },
    ],
    [
      'two files needing each other',
      'src/store/bad.ts',
      "import { b } from './worse.ts'; export const a = () => b;",
      'no-cycles',
      { 'src/store/worse.ts': "import { a } from './bad.ts'; export const b = () => a;" },
    ],
    ['an import of nothing', 'src/store/bad.ts', "import './nowhere.ts';", 'nothing-unresolvable', {}],
    [
      'the bootstrap using a package',
      'bootstrap/bad.js',
      "import 'pg';",
      'bootstrap-needs-nothing-installed',
      {},
    ],
  ] as const)('%s', async (_, path, content, rule, others) => {
    expect(await brokenRules({ [path]: content, ...others })).toContain(rule);
  });
});

test('imports along the arrows pass', async () => {
  const broken = await brokenRules({
    ...other,
    'src/kernel/form.ts': "import { Type } from 'typebox'; export const form = Type.String();",
    'src/domains/start-up/index.ts': "import { empty } from '../../kernel/text.ts'; export const a = empty;",
    'src/store/events.ts': "import 'pg'; import { empty } from '../kernel/text.ts'; export const a = empty;",
    'src/usecases/act.ts': "import { a } from '../store/events.ts'; export const b = a;",
    'src/sandbox/party.ts': "import type { Text } from '../kernel/text.ts'; export type Party = Text;",
    'src/main/wire.ts':
      "import '../domains/start-up/index.ts'; import '../usecases/act.ts'; import 'node:fs';",
    'web/src/page.tsx': "import { empty } from '../../src/kernel/text.ts'; export const a = empty;",
    'bootstrap/start.js': "import 'node:fs';",
  });
  expect(broken).toEqual([]);
});
