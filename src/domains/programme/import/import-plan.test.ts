import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../../test/support/processor-time.ts';
import type { CityUnit } from './city-units.ts';
import { importPlan } from './import-plan.ts';
import type { ImportedTask, ImportResult, UnitDuty } from './result.ts';
import { blocksOfText } from './source.ts';

const read = (file: string, cityUnits: readonly CityUnit[] = []): ImportResult =>
  importPlan(blocksOfText(readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')), {
    cityUnits,
    fallbackYear: 2000,
  });
const duties = (units: readonly UnitDuty[]): string =>
  units.map((duty) => `${duty.unit.replace('unit:', '')} ${duty.role}`).join(', ');
const deadlines = (result: ImportResult): unknown[] => result.tasks.map((task) => task.deadline);
const month = (value: string): object => ({ type: 'month', value });
const kinds = (list: readonly { readonly kind: string }[]): string[] => [
  ...new Set(list.map((one) => one.kind)),
];

describe('a single plan whose measures close with a parenthesis', () => {
  const result = read('closing-parentheses.txt');

  test('has one plan, its title put together from two lines, and a task for each measure', () => {
    expect(result.plans.map((plan) => plan.name)).toEqual(['青浦岭市2024年优化营商环境攻坚行动方案']);
    expect(result.document).toMatchObject({ year: 2024, horizon: '2024-12' });
    expect(result.measures).toHaveLength(8);
    expect(result.tasks.map((task) => task.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(kinds(result.repairs)).toContain('task-derived');
  });

  test('reads leads, supports and responsible units out of the parenthesis', () => {
    const [first, , third, fourth, , sixth] = result.measures;
    expect(duties(first?.units ?? [])).toBe(
      '市行政审批局 lead, 市大数据局 responsible, 市公安局 responsible, 各县区人民政府 responsible',
    );
    expect(duties(third?.units ?? [])).toBe('市行政审批局 lead, 市发改委 support, 市工信局 support');
    expect(duties(fourth?.units ?? [])).toContain('市发改委 lead, 市住建局 support');
    expect(duties(sixth?.units ?? [])).toContain('国家金融监督管理总局青浦岭监管分局 responsible');
    expect(first?.text).not.toContain('牵头单位');
  });

  test('reads a date, half a year, something lasting, two dates in the text, and none at all', () => {
    expect(deadlines(result)).toEqual([
      month('2024-06'),
      month('2024-09'),
      { type: 'ongoing' },
      { type: 'milestones', values: ['2024-06', '2024-12'] },
      { type: 'unspecified', horizon: '2024-12' },
      month('2024-12'),
      month('2024-06'),
      { type: 'ongoing' },
    ]);
    expect(result.doubts.filter((doubt) => doubt.kind === 'deadline-missing')).toHaveLength(1);
  });

  test('reads targets and limits of goals and measures with their comparators', () => {
    const targets = result.indicators.map(
      (one) => `${one.name} ${one.targets[0]?.comparator}${one.targets[0]?.value} ${one.unit}`,
    );
    expect(targets).toEqual(
      expect.arrayContaining([
        '企业开办时间 <=4 hour',
        '政务服务事项网上可办率 >=98 percent',
        '预付款比例 >=40 percent',
        '诉前调解成功率 >=75 percent',
      ]),
    );
    const limits = result.limits.map((one) => `${one.kind} ${one.comparator}${one.value} ${one.unit}`);
    expect(limits).toEqual(
      expect.arrayContaining([
        'time-limit <=3 working-day',
        'time-limit <=20 day',
        'threshold >=1 times-per-half-year',
        'threshold <=2 times-per-year',
        'fee-cap <=1 percent',
      ]),
    );
  });
});

describe('a plan whose measures stand in a Markdown table', () => {
  const result = read('table-of-tasks.md');

  test('takes the rows for measures and tasks, columns in any order, and renumbers a misprint', () => {
    expect(result.measures.map((measure) => measure.title)).toEqual([
      '推进企业开办便利化',
      '优化注销流程',
      '提升工程审批效率',
      '完善联合验收机制',
      '规范中介服务',
      '加强信用监管',
    ]);
    expect(result.tasks.map((task) => [task.no, task.printedNo])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '3'],
      [4, '3'],
      [5, '5'],
      [6, '6'],
    ]);
    expect(result.repairs.filter((repair) => repair.kind === 'renumbered')).toMatchObject([
      { line: 28, before: '3', after: '4' },
    ]);
    expect(duties(result.tasks[1]?.units ?? [])).toBe(
      '县市场监管局 lead, 县税务局 support, 县人社局 support',
    );
  });

  test('runs over the years its title names', () => {
    expect(result.document).toMatchObject({ year: 2023, horizon: '2025-12' });
  });

  test('reads the comparison table: baseline, targets by year, frontier, unit and direction', () => {
    expect(result.plans[0]?.hasIndicatorTable).toBe(true);
    const approval = result.indicators.find((one) => one.name.startsWith('工程建设项目审批时间'));
    expect(approval).toMatchObject({
      unit: 'working-day',
      direction: 'lower-better',
      baseline: { value: 80 },
      frontier: { value: 55 },
      from: 'table',
    });
    expect(approval?.targets.map((target) => [target.by, target.comparator, target.value])).toEqual([
      ['2023-12', '<=', 70],
      ['2025-12', '<=', 60],
    ]);
    const satisfied = result.indicators.find((one) => one.name === '群众办事满意度');
    expect(satisfied).toMatchObject({
      unit: 'percent',
      direction: 'higher-better',
      baseline: { value: 97.5 },
      frontier: null,
    });
  });
});

describe('a general plan with special plans, label lines and a task list full of defects', () => {
  const result = read('general-and-special.txt');
  const task = (no: number): ImportedTask | undefined => result.tasks.find((one) => one.no === no);

  test('numbers the general plan 0 and the special plans by their order', () => {
    expect(result.plans.map((plan) => [plan.no, plan.name, plan.attachment])).toEqual([
      [0, '云岫市优化营商环境专项提升行动总体方案', null],
      [1, '云岫市开办企业专项提升方案', 1],
      [2, '云岫市办理施工许可专项提升方案', 2],
    ]);
    expect(result.measures.map((measure) => measure.key)).toEqual([
      'p00.1',
      'p00.2',
      'p01.1.1',
      'p01.1.2',
      'p01.2.3',
      'p02.1',
      'p02.2',
    ]);
  });

  test('ties each task to its measure and numbers them through', () => {
    expect(result.tasks.map((one) => [one.no, one.printedNo, one.plan, one.measure])).toEqual([
      [1, '1', 1, 'p01.1.1'],
      [2, '2', 1, 'p01.1.2'],
      [3, '3', 1, 'p01.2.3'],
      [4, '5', 2, 'p02.1'],
      [5, '5', 2, 'p02.2'],
    ]);
  });

  test('fills blanks, moves shifted cells back and takes what is lost from the measure', () => {
    expect(task(2)?.plan).toBe(1);
    expect(duties(task(4)?.units ?? [])).toBe('市住房城乡建设局 responsible, 市自然资源和规划局 responsible');
    expect(task(5)).toMatchObject({ direction: '实行联合验收', deadline: month('2025-09') });
    expect(kinds(result.repairs)).toEqual(
      expect.arrayContaining([
        'page-furniture',
        'cells-shifted',
        'blank-filled',
        'renumbered',
        'taken-from-measure',
      ]),
    );
  });

  test('every finding has its own id, a line of the file and both languages', () => {
    const findings = [...result.repairs, ...result.doubts];
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
    for (const finding of findings) {
      expect(finding.line).toBeGreaterThan(0);
      expect(finding.line).toBeLessThanOrEqual(result.document.lines);
      expect(finding.message.zh).not.toBe('');
      expect(finding.message.en).not.toBe('');
    }
  });

  test('joins a sentence broken in the middle of a figure', () => {
    expect(result.indicators.some((one) => one.targets[0]?.value === 40 && one.unit === 'working-day')).toBe(
      true,
    );
  });
});

describe('other ways of laying a plan out', () => {
  test('brackets on lines of their own, thematic chapters, bare units, a date with what is due', () => {
    const result = read('thematic-chapters.txt');
    expect(result.measures.map((measure) => [measure.key, measure.section])).toEqual([
      ['p01.1.1', '深化商事制度改革'],
      ['p01.1.2', '深化商事制度改革'],
      ['p01.2.3', '优化要素保障'],
      ['p01.2.4', '优化要素保障'],
      ['p01.3.5', '加强法治保障'],
      ['p01.3.6', '加强法治保障'],
    ]);
    expect(result.measures.map((measure) => duties(measure.units))).toEqual([
      '县市场监管局 lead, 县税务局 support, 县公安局 support',
      '县市场监管局 lead',
      '国网磐溪县供电公司 responsible',
      '县自然资源局 lead, 各镇（街道） support, 县发改局 support, 县生态环境分局 support',
      '县法院 responsible',
      '各有关部门 responsible',
    ]);
    expect(result.measures[3]?.deadline).toEqual({ type: 'milestones', values: ['2023-09', '2023-12'] });
    expect(
      result.doubts.filter((doubt) => doubt.kind === 'deadline-unreadable').map((doubt) => doubt.before),
    ).toEqual(['立即实施']);
  });

  test('lines wrapped at a fixed width, with a running head and a number on each page', () => {
    const result = read('wrapped-lines.txt');
    expect(result.measures.map((measure) => measure.title)).toEqual([
      '提升政务服务',
      '优化市场准入',
      '强化金融支持',
      '推进政务公开',
    ]);
    expect(duties(result.measures[2]?.units ?? [])).toBe(
      '人行望海市分行 lead, 市财政局 support, 市金融监管分局 support',
    );
    expect(result.measures.map((measure) => measure.text).join('')).not.toContain('工作要点');
  });

  test('Markdown headings without numbers, and parts in brackets after the names', () => {
    const result = read('headings-without-numbers.md');
    expect(result.measures.map((measure) => [measure.section, measure.title])).toEqual([
      ['政务环境', '优化窗口服务'],
      ['政务环境', '推进数据共享'],
      ['市场环境', '规范招标投标'],
    ]);
    expect(duties(result.measures[2]?.units ?? [])).toBe('区发改委 lead, 区住建委 support');
  });

  test('a table in groups, cells broken over lines, units and deadline in one column', () => {
    const result = read('grouped-table.txt');
    expect(result.plans.map((plan) => plan.name)).toEqual([
      '澄川县2024年深化“放管服”改革优化营商环境重点任务分工表',
    ]);
    expect(result.tasks.map((one) => [one.direction, duties(one.units), one.deadline])).toEqual([
      ['推进一网通办', '县行政审批局 lead, 各有关部门 support', month('2024-06')],
      ['压缩办理时限', '县自然资源局 responsible', month('2024-09')],
      ['清理拖欠账款', '县工信局 responsible, 县财政局 responsible', { type: 'ongoing' }],
    ]);
  });

  test('a table numbered anew in each group is numbered through', () => {
    const result = read('restarting-numbers.txt');
    expect(result.tasks.map((one) => [one.no, one.printedNo])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '3'],
      [4, '1'],
      [5, '2'],
      [6, '4'],
    ]);
    expect(
      result.repairs.filter((repair) => repair.kind === 'renumbered').map((repair) => repair.after),
    ).toEqual(['6']);
    expect(result.tasks[1]?.deadline).toEqual({ type: 'milestones', values: ['2024-03', '2024-10'] });
  });
});

describe('the units of the city', () => {
  const unit = (id: string, zh: string, aliases: readonly string[] = []): CityUnit => ({
    id,
    name: { zh, en: id },
    kind: 'department',
    aliases,
    members: [],
  });
  const result = read('general-and-special.txt', [
    unit('market', '市市场监管局'),
    unit('housing', '市住房城乡建设局', ['市住建局']),
    unit('land', '市自然资源和规划局'),
    unit('fire', '市消防救援大支队'),
  ]);

  test('known names take their ids, a misprint is corrected with a repair, the rest are new and doubted', () => {
    expect(result.units.filter((one) => one.known).map((one) => one.key)).toEqual([
      'fire',
      'housing',
      'land',
      'market',
    ]);
    expect(
      result.repairs.filter((repair) => repair.kind === 'name-corrected').map((repair) => repair.before),
    ).toContain('市消防救援支队');
    expect(
      result.doubts.filter((doubt) => doubt.kind === 'unknown-unit').map((doubt) => doubt.before),
    ).toContain('市税务局');
  });
});

describe('what is no plan', () => {
  const code = (text: string): string | undefined => {
    try {
      importPlan(blocksOfText(text), { cityUnits: [], fallbackYear: 2024 });
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return undefined;
  };
  test('is refused by a code', () => {
    expect(code('')).toBe('plan.empty');
    expect(code('今天天气不错。\n我们去公园走走。')).toBe('plan.not-a-plan');
    expect(code('姓名\t电话\n甲\t1\n乙\t2')).toBe('plan.not-a-plan');
    const manual = '# 使用说明\n\n1. 打开网页，选择事项。\n2. 填写表格，逐项检查。\n3. 提交后记下编号。\n';
    expect(code(manual)).toBe('plan.not-a-plan');
    expect(code(manual.replace('编号。', '编号。\n责任单位：市行政审批局'))).toBeUndefined();
  });

  test('is refused in linear time, however odd', () => {
    const odd = [
      '（'.repeat(200_000),
      '1.'.repeat(100_000),
      '一、'.repeat(100_000),
      '市局、'.repeat(70_000),
      '2024年'.repeat(60_000),
    ].join('\n');
    expect(processorTime(() => code(odd))).toBeLessThan(3000);
  });
});
