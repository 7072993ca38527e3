import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { foundRight } from './found-right.ts';

/** A folder of files that are older than this process, and what is known of it. */
function place() {
  const [folder, kept] = [mkdtempSync(join(tmpdir(), 'found-right-')), mkdtempSync(join(tmpdir(), 'kept-'))];
  onTestFinished(() => {
    for (const each of [folder, kept]) rmSync(each, { recursive: true });
  });
  return {
    write: (name: string, text: string): void => {
      writeFileSync(join(folder, name), text);
      utimesSync(join(folder, name), 1, 1);
    },
    right: (since = 2_000) => foundRight({ of: [folder], keptIn: join(kept, 'own', 'right'), since }),
  };
}

test('what was found right is known until a file changes or comes; tests are none of it', () => {
  const { write, right } = place();
  write('pack.ts', 'one');
  expect(right().isKnown()).toBe(false);
  right().remember();
  expect(right().isKnown()).toBe(true);
  write('pack.test.ts', 'a test');
  expect(right().isKnown()).toBe(true);
  write('pack.ts', 'two');
  expect(right().isKnown()).toBe(false);
  write('pack.ts', 'one');
  expect(right().isKnown()).toBe(true);
  write('another.ts', 'one');
  expect(right().isKnown()).toBe(false);
});

test('what has changed since the process began is not remembered: it may have read what was there before', () => {
  const { write, right } = place();
  write('pack.ts', 'one');
  right(500).remember();
  expect(right().isKnown()).toBe(false);
});
