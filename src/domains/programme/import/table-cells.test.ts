import { describe, expect, test } from 'vitest';
import { cellFigure } from './table-cells.ts';

describe('a cell that is a figure', () => {
  test.each([
    ['57.01天', 57.01],
    ['92%以上', 92],
    ['40.7（江苏）', 40.7],
    ['1以内', 1],
    ['≥98%', 98],
    ['1,200家', 1200],
    ['12,345.6万元', 12345.6],
    ['约3个工作日左右', 3],
    ['2个环节', 2],
    ['100%', 100],
    ['47.3 %', 47.3],
    ['35艘', 35],
  ])('%s', (text, value) => {
    expect(cellFigure(text)?.value).toBe(value);
  });

  test('with more or less than its number keeps the sign', () => {
    expect(cellFigure('>90%')?.comparator).toBe('>');
    expect(cellFigure('<3天')?.comparator).toBe('<');
    expect(cellFigure('≤3天')?.comparator).toBe('<=');
  });
});

describe('a cell that only begins with a number is wording', () => {
  test.each([
    '2022年底前建成',
    '2022年12月',
    '2022-12',
    '6月底前完成',
    '12月',
    '12345热线',
    '1/3',
    '2+N模式',
    '5G基站全覆盖',
  ])('%s', (text) => {
    expect(cellFigure(text)).toBeNull();
  });

  test('but 3年 and 6个月 are lengths of time', () => {
    expect(cellFigure('3年')).toMatchObject({ value: 3, unit: 'year' });
    expect(cellFigure('6个月')).toMatchObject({ value: 6, unit: 'month' });
  });
});
