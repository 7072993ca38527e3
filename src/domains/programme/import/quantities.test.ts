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
    ['全年交易额突破20亿元', '>20 CNY-100m'],
    ['网上办理占比超过90%', '>90 percent'],
    ['满意度高于98%', '>98 percent'],
    ['设备容量大于50千瓦', '>50 kW'],
    ['不良率低于1.5%', '<1.5 percent'],
    ['环节少于3个', '<3 step'],
    ['贷款利率不高于4%', '<=4 percent'],
    ['办理时限不可超过3个工作日', '<=3 working-day'],
    ['到会率不能低于60%', '>=60 percent'],
    ['预付款比例不应低于30%', '>=30 percent'],
    ['开放天数不宜少于200天', '>=200 day'],
    ['担保费率不超过千分之五', '<=5 permille'],
    ['误差控制在千分之二点五以内', '<=2.5 permille'],
    ['新增就业1.2万人', '>=1.2 person-10k'],
    ['进入全省前5名', '<=5 rank'],
    ['环节压减到2个', '<=2 step'],
    ['最多跑一次', '<=1 trip'],
    ['企业开办半日办结', '<=0.5 working-day'],
    ['窗口服务全覆盖', '=100 percent'],
    ['实现招标信息全公开', '=100 percent'],
    ['保持“申请、接电”2个环节', '<=2 step'],
    ['每年至少举办2场推介活动', '>=2 count'],
    ['只需进行一次身份验证', '<=1 count'],
    ['压缩办理环节至1个', '<=1 step'],
    ['支持率达到三分之二以上', '>=66.67 percent'],
    ['覆盖率达到百分之九十五', '>=95 percent'],
    ['争取在1/2审限内审结', '<=50 percent'],
    ['采用10（6）千伏及以上电压供电', '>=10 kV'],
    ['采用400伏及以下电压供电', '<=0.4 kV'],
    ['公交站点500米覆盖率', '<=500 metre'],
    ['实现“重错码”零新增', '=0 count'],
    ['不得要求企业再次提供', '=0 count'],
    ['注册资本5亿元以上', '>=5 CNY-100m'],
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
    '落实“三个全覆盖”要求',
    '打造“零收费”改革品牌',
    '实施能力提升三年行动',
    '推进重大项目建设三项制度',
    '2024/2025年度',
    '实现由“最多跑一次”到“一次都不跑”的跨越',
  ])('%s', (sentence) => {
    expect(bound(sentence)).toEqual([]);
  });
});

test('a figure before 的 qualifies what follows and is a condition', () => {
  expect(quantitiesIn('管线在150米以下的小型工程')).toMatchObject([
    { value: 150, unit: 'metre', comparator: '<=', attributive: true },
  ]);
});

test('a figure before 的 that leads to its own rule is no quality of something else', () => {
  expect(quantitiesIn('落实简单案件6个月的内控审限规定')).toMatchObject([
    { value: 6, unit: 'month', attributive: false },
  ]);
});

test('figures of a condition are told from targets', () => {
  const found = quantitiesIn('机构有2件以上超期未结的，暂停委托');
  expect(found).toMatchObject([{ value: 2, comparator: '>=', condition: true }]);
  expect(quantitiesIn('有1件被退回或2件超期的暂停委托')).toMatchObject([
    { value: 1, comparator: '>=', condition: true },
    { value: 2, comparator: '>=', condition: true },
  ]);
});

describe('what a figure is about', () => {
  const about = (sentence: string): string[] => subjectsOf(sentence, quantitiesIn(sentence), '标题');
  test.each([
    ['小型项目要在7个工作日内完成验收备案手续', ['小型项目验收备案手续']],
    ['项目办理环节6个以内、时间26个工作日以内', ['项目办理环节', '项目时间']],
    ['加快推进5个水库项目', ['水库项目']],
    ['免费向农户发放检测试剂', ['检测试剂费用']],
    ['完成职业培训12万人次', ['完成职业培训']],
    ['完成12万人次职业技能培训', ['职业技能培训']],
    ['完成60名全科医生培训', ['全科医生培训']],
    ['供水用户报装时间进一步压缩至2个工作日', ['供水用户报装时间']],
    ['担保业务占比逐步达到80%', ['担保业务占比']],
    ['加快推动审批信息公开率达到100%', ['审批信息公开率']],
    ['积极推进全程零收费', ['标题']],
    ['专班指定科室负责推进，至少1名同志作为联络员', ['专班指定科室负责推进']],
    ['实现合同信息全公开', ['合同信息公开率']],
    ['加快推进5个、166公里高速公路项目建设', ['高速公路项目建设', '高速公路项目建设']],
    ['及时上线平台，实现“扫码即办”零新增', ['扫码即办']],
  ])('%s', (sentence, names) => {
    expect(about(sentence)).toEqual(names);
  });

  test('keeps the figure that belongs to its name', () => {
    expect(about('公交500米站点覆盖率达到100%').at(-1)).toBe('公交500米站点覆盖率');
  });
});
