import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/http/problems.ts';
import { type ErrorEntry, errorRegistry } from '../../src/kernel/errors/index.ts';

/** The registry of refusals: every code has a status, speaks both languages, is given somewhere, and is written down. */
const entries = Object.entries(errorRegistry) as [string, ErrorEntry][];
const root = resolve(import.meta.dirname, '../..');

/** Faults of the installation, of its data or of us, which nobody who asks can do anything about. */
const ours = /^(city|configuration|definition|pack|projector|store|clock\.hall)\.|^request\.failed$/;

describe.each(entries)('%s', (code, { message, next }) => {
  test('is an area and a name', () => {
    expect(code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });

  test('has a status of its kind: not 500, unless the fault is ours', () => {
    if (ours.test(code)) expect(statusOf(code)).toBeGreaterThanOrEqual(500);
    else {
      expect(statusOf(code)).toBeGreaterThanOrEqual(400);
      expect(statusOf(code)).not.toBe(500);
    }
  });

  test('says in both languages what happened and what to do next, with the same particulars', () => {
    for (const { zh, en } of [message, next]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[A-Za-z]{2}/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
      // Headings and sentences are put together from them.
      expect(zh + en).not.toMatch(/[。.]$/);
      expect(particulars(zh)).toEqual(particulars(en));
    }
  });
});

test('every code is given somewhere in the product', () => {
  const source = sources(join(root, 'src'))
    .filter((file) => !file.includes('/kernel/errors/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unused = entries.map(([code]) => code).filter((code) => !source.includes(`'${code}'`));
  expect(unused).toEqual([]);
});

test('docs/errors.md is what the registry says (`npx vitest run test/http/errors.test.ts -u` writes it)', async () => {
  await expect(document()).toMatchFileSnapshot('../../docs/errors.md');
});

function document(): string {
  const rows = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { message, next }]) =>
        `| \`${code}\` | ${statusOf(code)} | ${message.en}<br>${message.zh} | ${next.en}<br>${next.zh} |`,
    );
  return `${[
    '# Refusals',
    '',
    'Every refusal is a problem detail (RFC 9457, `application/problem+json`) whose `code` is one of these. A code',
    'keeps its meaning and is never given out again. `message` says what happened, `next` what to do; both come',
    'in Chinese and English. This file is written from the registry in `src/kernel/errors/` by its test.',
    '',
    '| Code | Status | What happened | What to do |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')}\n`;
}

function particulars(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}
