import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { processorTime } from '../../../../test/support/processor-time.ts';
import { DomainError } from '../../../kernel/errors/index.ts';
import { importPlan } from './import-plan.ts';
import type { ImportResult } from './result.ts';
import { blocksOfText } from './source.ts';

// Whole plans are read some hundred times over.
vi.setConfig({ testTimeout: 60_000 });

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const settings = {
  cityUnits: [
    { id: 'power', name: { zh: '市供电公司', en: 'Power' }, kind: 'utility', aliases: [], members: [] },
  ],
  fallbackYear: 2024,
};

/** The reading, or the code of the refusal. Anything else that is thrown fails the test. */
function read(text: string): ImportResult | string {
  try {
    return importPlan(blocksOfText(text), settings);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

/** What plans are made of, in any order and any number. */
const scraps = [
  ...[
    '某市优化营商环境方案',
    '附件1',
    '附件：1.某方案',
    '任务清单',
    '一、工作目标',
    '二、主要任务',
    '（一）提升效率',
  ],
  ...[
    '1.推进改革。',
    '1.推进改革。2.优化服务。',
    '(1)',
    '①',
    '第三条',
    'Ⅱ、',
    '# 标题',
    '- ',
    '> ',
    '| 序号 | 任务 |',
    '|---|---|',
  ],
  ...[
    '序号\t任务\t措施\t责任单位\t完成时限',
    '1\t甲\t乙\t市财政局\t6月底',
    '\t\t\t',
    '2\t市财政局\t2024年6月',
  ],
  ...['指标\t现状\t2024年目标\t先进水平', '办理时间（天）\t5\t3\t1', '环节\t\t稳步下降'],
  ...[
    '时间节点：2024年6月底前',
    '责任单位：市财政局、',
    '（牵头单位：市财政局；6月底前完成）',
    '（市财政局',
    '责任单位：',
    '持续推进',
  ],
  ...[
    '达到98%以上，',
    '不超过3个、15个工作日',
    '1/2审限内',
    '百分之九十',
    '每季度至少1次',
    '每年3月31日前',
    '2024年3月1日后取得的的',
  ],
  ...[
    '“',
    '”',
    '（',
    '）',
    '《',
    '。',
    '；',
    '，',
    '、',
    '：',
    '\n',
    '\n\n',
    '\t',
    '　',
    '\u00a0',
    '- 3 -',
    '0',
    '9999999999999',
    '亿',
  ],
];
const planLike = fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  planLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(...fixtures),
);

describe('whatever the text', () => {
  test('it is read or refused with a code, and read again alike', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const first = read(text);
        expect(read(text)).toEqual(first);
        if (typeof first === 'string') expect(first).toMatch(/^plan\.(?:empty|not-a-plan)$/);
      }),
      { numRuns: 150 },
    );
  });

  test('every repair, doubt and record stands on a line of the file', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = read(text);
        if (typeof result === 'string') return;
        const last = text.split(/\r\n|\n|\r|\f/).length;
        const within = (line: number): boolean => Number.isInteger(line) && line >= 1 && line <= last;
        for (const { kind, line } of [...result.repairs, ...result.doubts])
          expect([kind, within(line)]).toEqual([kind, true]);
        for (const { key, source } of [
          ...result.measures,
          ...result.tasks,
          ...result.indicators,
          ...result.limits,
          ...result.units,
        ])
          expect([key, within(source.from) && within(source.to)]).toEqual([key, true]);
      }),
      { numRuns: 150 },
    );
  });

  test('no two records of a kind have the same key, and no two findings the same id', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = read(text);
        if (typeof result === 'string') return;
        for (const records of [
          result.plans,
          result.measures,
          result.tasks,
          result.indicators,
          result.limits,
          result.units,
        ])
          expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
        const ids = [...result.repairs, ...result.doubts].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });
});

const widths: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
  '%': '％',
  '.': '．',
};
const otherWidth = new Map<string, string>([
  ...Object.entries(widths),
  ...Object.entries(widths).map(([one, other]) => [other, one] as [string, string]),
  ...Array.from(
    { length: 10 },
    (_, digit) => [String(digit), String.fromCharCode(0xff10 + digit)] as [string, string],
  ),
]);
/** Writes every character that `chosen` names in its other width; a mark between figures may belong to a number. */
function rewritten(text: string, chosen: readonly boolean[]): string {
  const characters = [...text];
  return characters
    .map((character, at) => {
      const figure = (other: string | undefined): boolean => other !== undefined && /[\d０-９]/.test(other);
      const inNumber = figure(characters[at - 1]) && figure(characters[at + 1]) && /[,，:：]/.test(character);
      return chosen[at % chosen.length] === true && !inNumber
        ? (otherWidth.get(character) ?? character)
        : character;
    })
    .join('');
}

test('the width of marks and digits says nothing', () => {
  // Markdown's own marks are ASCII and stay so.
  const texts = fixtures.filter((text) => !/^[#|>]/m.test(text));
  expect(texts.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.boolean(), { minLength: 7, maxLength: 23 }),
      (text, chosen) => {
        expect(read(rewritten(text, chosen))).toEqual(read(text));
      },
    ),
    { numRuns: 40 },
  );
});

test('spaces of any kind between Chinese words say nothing', () => {
  const texts = fixtures.filter((text) => !/^[#|>]/m.test(text));
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.constantFrom(' ', '\u00a0', '\u3000', '\u200b'),
      fc.integer({ min: 2, max: 9 }),
      (text, space, every) => {
        let seen = 0;
        const spaced = text.replaceAll(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, (character) => {
          seen += 1;
          return seen % every === 0 ? character + space : character;
        });
        expect(read(spaced)).toEqual(read(text));
      },
    ),
    { numRuns: 40 },
  );
});

test.each([
  ['figures without a full stop', '达到98%，'],
  ['dates and figures', '6月底前完成3个，'],
  ['a list without end', '3个、'],
  ['open conditions', '3件的，'],
])('%s, sixty thousand characters of them, take no longer than their length', (_, scrap) => {
  const words = scrap.repeat(60_000 / scrap.length);
  const text = `某市提升方案\n\n一、目标\n\n2024年${words}\n\n二、措施\n\n（一）改革。${words}（责任单位：市财政局）\n`;
  // Some tenths of a second; what grew with the square would take minutes.
  expect(processorTime(() => expect(typeof read(text)).toBe('object'))).toBeLessThan(20_000);
});
