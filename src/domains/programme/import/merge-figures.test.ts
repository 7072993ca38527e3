import { describe, expect, test } from 'vitest';
import { indicators, readingOf } from './reading.fixture.ts';
import type { ImportResult } from './result.ts';

const measure = '三、主要任务\n（一）优化办理流程。精简材料。\n责任单位：市发改委\n时间节点：2026年12月底前';

const header = '指标\t现状\t2026年12月目标\t国内前沿';
const planWith = (...rows: readonly string[]): ImportResult =>
  readingOf(`柳塘市公共服务提升方案\n${measure}\n五、指标对比\n${[header, ...rows].join('\n')}\n`);
const named = (result: ImportResult): string[] => result.indicators.map(({ name }) => name);

describe('two rows of one comparison table are two indicators', () => {
  test('though they are called alike and come to the same figure', () => {
    expect(
      indicators(
        planWith('高压客户办电时间（工作日）\t30\t20\t15', '低压客户办电时间（工作日）\t25\t20\t15'),
      ),
    ).toEqual([
      '高压客户办电时间（工作日） 2026-12<=20 working-day',
      '低压客户办电时间（工作日） 2026-12<=20 working-day',
    ]);
  });

  test('though neither has a baseline', () => {
    expect(named(planWith('不动产登记全程网办率\t-\t100%\t-', '企业开办全程网办率\t-\t100%\t-'))).toEqual([
      '不动产登记全程网办率',
      '企业开办全程网办率',
    ]);
  });
});

describe('a general plan’s table', () => {
  const both = (goal: string, head: string, ...rows: readonly string[]): ImportResult =>
    readingOf(
      `${[
        '柳塘市营商环境总体方案',
        '一、总体要求\n坚持问题导向。',
        '二、主要任务\n（一）优化登记。精简材料。\n责任单位：市资源规划局\n时间节点：2026年12月底前',
        '三、指标对比',
        [head, ...rows].join('\n'),
        '附件1',
        '柳塘市不动产登记提升专项方案',
        `一、工作目标\n${goal}`,
        '二、主要任务\n（一）推行网办。推广网上办理。\n责任单位：市资源规划局\n时间节点：2026年12月底前',
        '附件2',
        '柳塘市企业开办提升专项方案',
        '一、工作目标\n企业满意。',
        '二、主要任务\n（一）推行网办。推广网上办理。\n责任单位：市市场监管局\n时间节点：2026年12月底前',
      ].join('\n')}\n`,
    );

  test('gives a special plan’s sentence its baseline and its frontier', () => {
    const result = both('2026年12月底前不动产登记网办率达到95%。', header, '不动产登记网办率\t60%\t95%\t99%');
    expect(result.indicators).toMatchObject([
      {
        plan: 1,
        baseline: { value: 60 },
        frontier: { value: 99 },
        targets: [{ by: '2026-12', value: 95 }],
        alsoAt: ['p00·三'],
      },
    ]);
  });
});

test('a step that only the second statement names is kept with the figure', () => {
  const goal = '四、工作目标\n2026年12月底前不动产登记网办率达到95%。';
  const table = '指标\t2026年6月目标\t2026年12月目标\n不动产登记网办率\t80%\t95%';
  const general = `柳塘市营商环境总体方案\n${measure}\n四、指标对比\n${table}`;
  const special = (name: string, words: string): string =>
    `附件${name === '甲' ? 1 : 2}\n柳塘市${name}类事项提升专项方案\n${measure}\n${words}`;
  const result = readingOf(`${general}\n${special('甲', goal)}\n${special('乙', '')}\n`);
  expect(
    result.indicators.map(({ plan, targets }) => [plan, targets.map(({ by, value }) => [by, value])]),
  ).toEqual([
    [
      1,
      [
        ['2026-06', 80],
        ['2026-12', 95],
      ],
    ],
  ]);
});

describe('a figure in another unit than its row', () => {
  const targets = (row: string) =>
    planWith(row).indicators.map(({ unit, baseline, targets: [target] }) => [
      baseline?.value,
      target?.value,
      target?.printed,
      unit,
    ]);
  const doubts = (row: string) =>
    planWith(row).doubts.flatMap(({ kind }) => (kind.startsWith('figure') ? [kind] : []));

  test('is converted: money, time and shares', () => {
    expect(targets('融资额（万元）\t20亿元\t35亿元\t-')).toEqual([[200000, 350000, '35亿元', 'CNY-10k']]);
    expect(targets('通关时间（小时）\t2天\t90分钟\t-')).toEqual([[48, 1.5, '90分钟', 'hour']]);
    expect(targets('保函费率（‰）\t1%\t0.5%\t-')).toEqual([[10, 5, '0.5%', 'permille']]);
    expect(targets('服务人次（万人次）\t3\t80000人次\t-')).toEqual([[3, 8, '80000人次', 'persontime-10k']]);
    expect(targets('办理时间（工作日）\t5天\t3天\t-')).toEqual([[5, 3, '3天', 'working-day']]);
  });

  test('is no figure of the row where there is no telling, and doubted', () => {
    const row = '办理时间（工作日）\t2\t4小时\t-';
    expect(targets(row)).toEqual([[2, null, '4小时', 'working-day']]);
    expect(doubts(row)).toEqual(['figure-unreadable']);
    expect(doubts('融资额（万元）\t20亿元\t35亿元\t-')).toEqual([]);
    expect(doubts('通关时间（小时）\t2天\t4小时\t-')).toEqual([]);
  });
});

test('the figure before its ceiling is the usual one', () => {
  const goal = '四、工作目标\n首次登记办理时间为1个工作日，最多不超过3个工作日。';
  const result = readingOf(`柳塘市公共服务提升方案\n${measure}\n${goal}\n`);
  expect(indicators(result)).toEqual(['首次登记办理时间 2026-12=1 2026-12<=3 working-day']);
});

describe('a target in words', () => {
  test('that may be done is no figure, as in running text', () => {
    const result = planWith('企业开办成本\t收费\t鼓励有条件的县区免费刻制首套公章\t-');
    expect(result.indicators).toMatchObject([
      { name: '企业开办成本', targets: [{ comparator: '=', value: null }] },
    ]);
  });

  test('has a direction only where its own movement is said, not that of something in it', () => {
    const comparatorFor = (target: string): string | undefined =>
      planWith(`企业开办办理环节\t2\t${target}\t-`).indicators[0]?.targets[0]?.comparator;
    expect(comparatorFor('稳步下降')).toBe('<=');
    expect(comparatorFor('持续压缩，逐步减少')).toBe('<=');
    expect(comparatorFor('扩大“一网通办”服务的覆盖面')).toBe('=');
  });
});
