import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { IndicatorDetail } from '../../api/types.ts';
import { workbookOf } from '../workbook-file.ts';
import { sheetsOf } from './workbook.ts';

const text = (zh: string, en: string) => ({ zh, en });
const parts = { median: 0.25, p90: 1.4, numerator: null, denominator: null, included: 3, excluded: 1 };
const place = { key: 'a', name: text('甲县', 'County A'), holds: false, few: false, value: 0.4826, ...parts };
const indicator = {
  code: 'days',
  plan: 1,
  planCode: 'signs',
  name: text('用时', 'Days'),
  description: text('从受理到办结', 'From acceptance to the end'),
  unit: 'working-day',
  direction: 'lower-better',
  aggregate: 'mean',
  computed: true,
  value: 0.4826,
  ...parts,
  targets: [
    { by: '2030-12', comparator: '<=', value: 0.4, qualifier: text('不含本数', 'strictly'), holds: false },
  ],
  target: null,
  holds: false,
  few: false,
  baseline: null,
  frontier: { value: 1, place: text('某市', 'Some city'), text: null },
  asOf: null,
  demonstration: true,
  formula: 1,
  basis: [],
  exclusions: [text('撤回', 'Withdrawn')],
  printed: [],
  groups: [place],
  series: [{ period: '2030-05', value: 0.4826, ...parts }],
  forecasts: [],
  contradictions: [],
  revisions: [],
  formulas: [],
  owners: [],
} as const satisfies IndicatorDetail;

const valuesOf = (row: readonly unknown[] | undefined) =>
  row?.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell));

test('figures stay whole numbers behind two decimals, with their unit in the heading', () => {
  const [, places] = sheetsOf(indicator, [], 'zh', '2030-06-01');
  expect(valuesOf(places?.data[0])).toEqual([
    '地方',
    '数字（个工作日）',
    '中位数（个工作日）',
    '九成分位（个工作日）',
    '计入',
    '排除',
  ]);
  expect(valuesOf(places?.data[1])).toEqual(['甲县', 0.4826, 0.25, 1.4, 3, 1]);
});

test('a share says what it is of instead of a median', () => {
  const share = { ...indicator, aggregate: 'ratio', unit: 'percent' } as const;
  const channel = { ...place, median: null, p90: null, numerator: 2 };
  const [, , channels] = sheetsOf(share, [channel], 'en', '2030-06-01');
  expect(valuesOf(channels?.data[0])).toEqual(['Channel', 'Figure (%)', 'Numerator', 'Counted', 'Excluded']);
  expect(valuesOf(channels?.data[1])).toEqual(['County A', 0.4826, 2, 3, 1]);
});

test('the first sheet says what is made up, what it is held against and what is left out', () => {
  const [about] = sheetsOf(indicator, [], 'en', '2030-06-01');
  const said = about?.data.map((row) =>
    valuesOf(row)
      ?.filter((cell) => cell !== null)
      .join(' | '),
  );
  expect(said).toContain('Demonstration data');
  expect(said).toContain('Target | at most 0.4 working days | by the end of Dec 2030 | strictly');
  expect(said).toContain('Frontier | 1 working day | Some city');
  expect(said).toContain('Exclusions | Withdrawn');
});

test('it becomes a file that office software opens', async () => {
  const file = await workbookOf(sheetsOf(indicator, [place], 'zh', '2030-06-01'));
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const book = await zip.file('xl/workbook.xml')?.async('string');
  expect([...(book ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    '说明',
    '各地',
    '按渠道',
    '逐月',
  ]);
  expect(await zip.file('xl/worksheets/sheet2.xml')?.async('string')).toContain('<v>0.4826</v>');
});
