import { describe, expect, test } from 'vitest';
import { dateLimitsIn, dateOf } from './date-limits.ts';

describe('a limit that is a date', () => {
  test.each([
    ['机关应于每年3月31日前公开上一年度情况', 'yearly-date <=03-31', '每年3月31日前'],
    ['每年6月底前报送总结', 'yearly-date <=06-30', '每年6月底前'],
    ['每年第一季度末报备案', 'yearly-date <=03-31', '每年第一季度末'],
    ['2021年3月1日后取得用地的项目，费用由企业承担', 'date >2021-03-01', '2021年3月1日后'],
  ])('%s', (sentence, limit, printed) => {
    const [found] = dateLimitsIn(sentence);
    expect(`${found?.unit} ${found?.comparator}${found?.date}`).toBe(limit);
    expect(found?.printed).toBe(printed);
    expect(dateOf(printed)).toBe(found?.date);
  });

  test.each(['2024年6月底前完成', '每年开展2次', '2024年3月1日起施行'])('is not %s', (sentence) => {
    expect(dateLimitsIn(sentence)).toEqual([]);
  });
});
