import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * One rule for figures in Chinese words (GB/T 15834 has none): a figure is set off from its unit by a blank, `3 个工作日`
 * and `24 小时`. Days (`6月30日`), shares (`80%`) and what is counted off (`第3条`, `总第3期`) are written in one.
 */

const measures = [
  '个',
  '天',
  '件',
  '项',
  '次',
  '份',
  '人',
  '小时',
  '分钟',
  '条',
  '页',
  '家',
  '户',
  '米',
  '千米',
  '千瓦',
  '元',
  '万元',
].join('|');

const joined = new RegExp(`(?:\\d|\\$\\{[^}\`]*\\}|\\{\\w+\\})(?:${measures})`, 'g');
const countedOff = /第[^，。；、（）]*$/;

/** Plans are read as they are printed, and what a city's own people write in a demonstration is theirs. */
const others = /src\/domains\/programme\/import\/|src\/sandbox\/|generated\.ts$|\.(?:test|fixture)\.tsx?$/;

test('a figure in Chinese words is set off from its unit', () => {
  const sources = globSync(['src/**/*.ts', 'web/src/**/*.{ts,tsx}']).filter((file) => !others.test(file));
  expect(sources.length).toBeGreaterThan(1_000);
  const found = sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) return [];
        const faults = [...line.matchAll(joined)].filter(
          ({ index }) => !countedOff.test(line.slice(Math.max(0, index - 14), index)),
        );
        return faults.map(([written]) => `${file}:${at + 1} ${written}`);
      }),
  );
  expect(found).toEqual([]);
});
