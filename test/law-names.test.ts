import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nationalLaws } from '../src/kernel/law-names.ts';

const root = join(import.meta.dirname, '..');

/** Every law that a declaration or a fact cites, by its Chinese short name. */
function cited(folder: string, extension: string, citation: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && !/\.(test|fixture)\.ts$/.test(name))
    .flatMap((name) =>
      [...readFileSync(join(root, folder, name), 'utf8').matchAll(citation)].map(([, law = '']) => law),
    );
}

test('a law that is cited has an English name, so that nobody reads Chinese on an English page', () => {
  const laws = [
    ...cited('src/domains', '.ts', /\blaw: '([^']+)'/g),
    ...cited('data', '.json', /"law":\s*"([^"]+)"/g),
  ];
  expect(laws.length).toBeGreaterThan(100);
  expect([...new Set(laws)].filter((law) => nationalLaws[law] === undefined)).toEqual([]);
});
