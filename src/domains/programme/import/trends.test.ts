import { describe, expect, test } from 'vitest';
import { trendsIn } from './trends.ts';

const read = (sentence: string, goal = true): string[] =>
  trendsIn(sentence, goal).map((one) => `${one.name} ${one.comparator}${one.value} ${one.unit}`);

describe('a target in words', () => {
  test.each([
    ['力争研发投入强度指标居全省前列。', '研发投入强度指标 =null qualitative'],
    ['有效投诉处理率达到国内先进水平。', '有效投诉处理率 >=null percent'],
    ['涉农贷款增速不低于全省平均水平，', '涉农贷款增速与全省平均水平之差 >=0 percentage-point'],
    ['中长期贷款增速高于各项贷款增速。', '中长期贷款增速与各项贷款增速之差 >0 percentage-point'],
    ['有贷款余额的户数不低于年初水平。', '有贷款余额的户数与年初之比 >=100 percent'],
    ['信用贷款占比较年初明显提高。', '信用贷款占比 >=null percent'],
    ['综合融资成本稳步下降。', '综合融资成本 <=null qualitative'],
    ['进一步提高电梯责任保险覆盖率。', '电梯责任保险覆盖率 >=null percent'],
    ['促进万人成讼率持续下降。', '万人成讼率 <=null count-per-10k-people'],
  ])('%s', (sentence, target) => {
    expect(read(sentence)).toEqual([target]);
  });

  test.each([
    '对标国内一流水平，持续优化。',
    '整体效率进一步提升。',
    '办理流程不断优化。',
    '进一步提升服务水平。',
  ])('is not %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  test('needs a word of will in a measure', () => {
    expect(read('仓单数量逐年增加。', false)).toEqual([]);
    expect(read('力争仓单数量逐年增加。', false)).toEqual(['仓单数量 >=null count']);
  });
});
