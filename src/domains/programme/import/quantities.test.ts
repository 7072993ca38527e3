import { describe, expect, test } from 'vitest';
import { quantitiesIn } from './quantities.ts';
import { subjectsOf } from './subjects.ts';

const figures = (sentence: string): string[] =>
  quantitiesIn(sentence).map((one) => `${one.comparator}${one.value} ${one.unit}`);
const bound = (sentence: string): string[] =>
  quantitiesIn(sentence)
    .filter((one) => !one.bare)
    .map((one) => `${one.comparator}${one.value} ${one.unit}`);

describe('the comparator of a figure', () => {
  test.each([
    ['办理时限不超过3个工作日', '<=3 working-day'],
    ['办理时限压缩至3个工作日', '<=3 working-day'],
    ['3个工作日内办结', '<=3 working-day'],
    ['覆盖率达到95%', '>=95 percent'],
    ['覆盖率达到100%', '=100 percent'],
    ['满意度98%以上', '>=98 percent'],
    ['成本占比2%以内', '<=2 percent'],
    ['贷款增速不低于10%', '>=10 percent'],
    ['预付款比例不低于合同金额的40%', '>=40 percent'],
    ['纳税时间同比压缩6%', '>=6 percent'],
    ['全年交易额突破20亿元', '>=20 CNY-100m'],
    ['新增就业1.2万人', '>=1.2 person-10k'],
    ['进入全省前5名', '<=5 rank'],
    ['环节压减到2个', '<=2 step'],
    ['最多跑一次', '<=1 trip'],
    ['企业开办半日办结', '<=0.5 working-day'],
    ['窗口服务全覆盖', '=100 percent'],
    ['保持“申请、接电”2个环节', '<=2 step'],
  ])('%s → %s', (sentence, figure) => {
    expect(figures(sentence)).toEqual([figure]);
  });

  test('of a list holds for all of it, and the last one names the unit', () => {
    expect(figures('甲类、乙类项目分别不超过3个、15个工作日')).toEqual([
      '<=3 working-day',
      '<=15 working-day',
    ]);
    const sentence = '甲类、乙类项目分别不超过3个、15个工作日';
    expect(subjectsOf(sentence, quantitiesIn(sentence), '')).toEqual(['甲类', '乙类项目']);
  });

  test('of what is left behind is not read', () => {
    expect(figures('由45天压缩为20天')).toEqual(['<=20 day']);
  });
});

describe('what is no figure', () => {
  test.each([
    '2024年6月底前完成',
    '《关于5项措施的意见》（某政〔2024〕12号）',
    '拨打12345热线',
    '推进“三个一批”活动',
    '一次性告知',
    '第三季度',
  ])('%s', (sentence) => {
    expect(bound(sentence)).toEqual([]);
  });
});

test('a figure before 的 qualifies what follows and is a condition', () => {
  expect(quantitiesIn('管线在150米以下的小型工程')).toMatchObject([
    { value: 150, unit: 'metre', comparator: '<=', attributive: true },
  ]);
});
