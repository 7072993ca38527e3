import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPlanReader } from './index.ts';

const settings = { cityUnits: [], fallbackYear: 2026 };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a document is read, and one that is no plan is refused with its code', {
  timeout: 60_000,
}, async () => {
  const reader = createPlanReader();
  const plan = '青岚市办证提升专项方案\n一、主要任务\n（一）精简材料。不再收取复印件。\n责任单位：市审批局\n';
  const { reading } = await reader.read(bytesOf(plan), settings);
  expect(reading.measures).toHaveLength(1);
  await expect(reader.read(bytesOf('今天下午三点开会。'), settings)).rejects.toMatchObject({
    code: 'plan.not-a-plan',
  });
});

describe('a reading thread that ends without an answer', { timeout: 60_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yingshang-thread-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const readerOf = (code: string): ReturnType<typeof createPlanReader> => {
    const file = join(folder, `${code.length}.mjs`);
    writeFileSync(file, code);
    return createPlanReader(pathToFileURL(file));
  };

  test.each([
    ['is gone', 'process.exit(3);'],
    ['says nothing', 'export {};'],
  ])('%s: the reading has failed at once, and the next document is read', async (_, code) => {
    const begun = performance.now();
    const reader = readerOf(code);
    const tries = await Promise.allSettled([
      reader.read(bytesOf('甲'), settings),
      reader.read(bytesOf('乙'), settings),
    ]);
    expect(tries).toMatchObject([
      { status: 'rejected', reason: { code: 'import.reading-failed' } },
      { status: 'rejected', reason: { code: 'import.reading-failed' } },
    ]);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
