import { describe, expect, test } from 'vitest';
import { isDeadlineText, readDeadline } from './deadline.ts';

const context = { year: 2024, horizon: '2024-12' };
const read = (text: string): unknown => readDeadline(text, context);

describe('a deadline', () => {
  test.each([
    ['2024年6月底前', '2024-06'],
    ['2024 年 6 月', '2024-06'],
    ['9月底前完成', '2024-09'],
    ['上半年', '2024-06'],
    ['2025年上半年', '2025-06'],
    ['三季度末', '2024-09'],
    ['2024年第二季度', '2024-06'],
    ['年底前', '2024-12'],
    ['2025年底', '2025-12'],
    ['全年', '2024-12'],
    ['2024.09', '2024-09'],
    ['2024-9', '2024-09'],
    ['二〇二四年十二月', '2024-12'],
    ['十一月底前', '2024-11'],
    ['1月至6月', '2024-06'],
    ['明年3月', '2025-03'],
  ])('%s is %s', (text, month) => {
    expect(read(text)).toMatchObject({ type: 'month', value: month });
  });

  test('keeps the day where one is named', () => {
    expect(read('2024年6月15日前')).toEqual({ type: 'month', value: '2024-06', day: '2024-06-15' });
  });

  test('has several milestones, in order, a year carried on', () => {
    expect(read('2024年3月底前出台方案，10月底前完成')).toEqual({
      type: 'milestones',
      values: ['2024-03', '2024-10'],
    });
    expect(read('12月、6月')).toEqual({ type: 'milestones', values: ['2024-06', '2024-12'] });
  });

  test.each(['持续推进', '长期坚持', '常态化开展', '长期'])('%s is ongoing', (text) => {
    expect(read(text)).toEqual({ type: 'ongoing' });
  });

  test.each(['3个月内', '市发改委', '立即实施', ''])('%s is no date', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a cell', () => {
  test.each(['2024年6月底前', '持续推进', '3月底前出台细则，9月底前落地', '年底前完成'])(
    '%s is a deadline',
    (text) => {
      expect(isDeadlineText(text, context)).toBe(true);
    },
  );
  test.each(['市财政局', '2024年新增贷款500亿元，其中普惠贷款增长', '做好6月迎检准备和资料整理归档工作'])(
    '%s is not',
    (text) => {
      expect(isDeadlineText(text, context)).toBe(false);
    },
  );
});
