import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deadlineKey } from './deadline.ts';
import {
  doubts,
  duties,
  indicators,
  limits,
  measures,
  readingOf,
  repairs,
  sections,
} from './reading.fixture.ts';
import type { ImportResult } from './result.ts';

/** Invented plans of other places and other matters, laid out as such plans are, with the defects they have. */
const read = (file: string): ImportResult =>
  readingOf(readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8'));

describe('a general plan numbered in Roman numerals, with special plans and one list for all', () => {
  const result = read('roman-general.txt');

  test('keeps the plans apart and takes no list of attachments for measures', () => {
    expect(
      result.plans.map(({ no, name, shortName, attachment }) => [no, name, shortName, attachment]),
    ).toEqual([
      [0, '沧澜市文化旅游高质量发展总体方案', '文化旅游高质量发展', null],
      [1, '沧澜市旅游服务质量提升专项方案', '旅游服务质量', 1],
      [2, '沧澜市文物保护利用专项方案', '文物保护利用', 2],
    ]);
    expect(measures(result)).toEqual([
      'p00.1 做强核心景区 2025-12 *市文化广电和旅游局 +市自然资源和规划局 +沧浪湖管委会',
      'p00.2 丰富产品供给 2026-06 *市文化广电和旅游局 *市商务局 +各县（市、区）人民政府（管委会）',
      'p01.1 规范旅游市场 2025-06 *市文化广电和旅游局 +市市场监管局 +市公安局',
      'p01.2 提升导游队伍 2025-11 *市文化广电和旅游局',
      'p02.1 加强考古前置 2025-06 *市文物局 +市自然资源和规划局',
      'p02.2 推进文物数字化 2026-06 *市文物局',
    ]);
  });

  test('ties the tasks to the measures and doubts the date that differs', () => {
    expect(result.tasks.map(({ plan, measure }) => [plan, measure])).toEqual([
      [1, 'p01.1'],
      [1, 'p01.2'],
      [2, 'p02.1'],
      [2, 'p02.2'],
    ]);
    expect(doubts(result)).toEqual(['deadline-differs 65']);
  });

  test('reads the goals of all three', () => {
    expect(indicators(result)).toEqual(
      expect.arrayContaining([
        '全市接待游客 2026-12>5000 persontime-10k',
        '旅游综合收入 2026-12>=420 CNY-100m',
        '旅游综合收入增长 2026-12>=8 percent',
        '旅游投诉7日办结率 2026-12>=98 percent',
        '不合理低价游线索 2025-06<=24 hour',
      ]),
    );
  });
});

describe('a list under a header of two rows, grouped by headings between its rows', () => {
  test('is read with leads and supports, and a task without number is counted', () => {
    const result = read('two-row-header.txt');
    expect(measures(result)).toEqual([
      'p01.1 推进绿色矿山建设 2024-10 *市自然资源局 +市生态环境局',
      'p01.2 提升大宗固废利用 2024-12 *市工信局 +市发改委 +市生态环境局',
      'p01.3 加强农膜回收 2024-11 *市农业农村局 +各县（市、区）',
      'p01.4 推进秸秆利用 2024-11 *市农业农村局 +市生态环境局',
      'p01.5 规范畜禽粪污处置 ongoing *市农业农村局 +各县（市、区）',
      'p01.6 提升垃圾分类实效 2024-06,2024-12 *市城管局 +市机关事务中心 +市教育局',
    ]);
    expect(sections(result)).toEqual(['工业领域', '农业领域', '生活领域']);
    expect(repairs(result)).toEqual(['joined-line 16', 'renumbered 19 →4']);
    expect(result.repairs.at(-1)?.message).toEqual({
      zh: '序号一格空着，按位置应为 4',
      en: 'The number cell is blank; by its place it is 4',
    });
    expect(doubts(result)).toEqual([]);
  });
});

describe('Markdown with bullets and a table of times before and after', () => {
  test('is read with titles before the colon', () => {
    const result = read('bullets.md');
    expect(measures(result)).toEqual([
      'p01.1.1 企业开办零成本 2025-03 县行政审批局 县公安局',
      'p01.1.2 准营准入联办 2025-06 *县行政审批局 县市场监管局 县卫健局',
      'p01.2.3 不动产登记提速 2025-05,2025-09 县自然资源局',
      'p01.2.4 水电气网联合报装 ongoing 县住建局 县供电公司 县燃气公司',
    ]);
    expect(
      result.indicators
        .filter(({ from }) => from === 'table')
        .map(({ name, baseline, targets }) => [name, baseline?.value, targets[0]?.value]),
    ).toEqual([
      ['施工许可', 5, 3],
      ['取水许可', 20, 10],
      ['林木采伐', 10, 5],
    ]);
    expect(limits(result)).toEqual(
      expect.arrayContaining([
        'fee-cap 首套印章（含电子印章）费用 =0 CNY',
        'time-limit 一般登记 <=2 working-day',
        'steps 用电报装环节 <=2 step',
      ]),
    );
  });
});

describe('items that run on in the paragraph of their section, closed by units and a date alone', () => {
  test('become measures of their own', () => {
    const result = read('run-on-items.txt');
    expect(measures(result)).toEqual([
      'p01.1.1 实施适老化改造1800户，其中2024年600户、2025年600户、2026年600户 2026-11 区民政局 区残联',
      'p01.1.2 推广家庭养老床位，新建500张 2025-12 区民政局 区卫健局',
      'p01.2.3 每个街道至少建设1处具备综合功能的区域养老服务中心，15分钟养老服务圈基本形成 2025-12 *区民政局 +区自然资源分局 +各街道办事处',
      'p01.2.4 发展老年助餐 2024-12,2025-12 区民政局 区财政局',
      'p01.3.5 公办养老机构改造升级率达100% 2024-11 区民政局 区发展改革局',
      'p01.3.6 建立长护险制度 ongoing 区医保局 区财政局 各有关单位',
    ]);
    expect(doubts(result)).toEqual([]);
  });
});

describe('points set off by semicolons, deadlines such as 常年推进, measures without a unit', () => {
  test('stay one measure', () => {
    const result = read('points-in-a-measure.txt');
    expect(measures(result)).toEqual([
      'p01.1 强化水资源管理 2025-12 *县水利局 +县工信局 +县农业农村局',
      'p01.2 加强水域岸线保护 2025-05 县水利局 县自然资源局 各乡镇（街道）',
      'p01.3 加强水污染防治 2025-10 *市生态环境局云溪分局 县住建局 县农业农村局 各乡镇（街道）',
      'p01.4 加强执法监管 ongoing 县公安局 县水利局',
    ]);
    expect(indicators(result)).toEqual(
      expect.arrayContaining([
        '县城污水集中收集率 2025-12>=4 percentage-point',
        '用水总量 2025-12<=1.35 cubic-metre-100m',
        '农田灌溉水有效利用系数 2025-12>=0.612 number',
      ]),
    );
    expect(limits(result)).toEqual(
      expect.arrayContaining([
        'threshold 四乱问题发现一起、销号一起 =0 count',
        'threshold 乡级河长 >=2 times-per-month',
      ]),
    );
  });
});

describe('a table with units and deadline in one cell and amounts that only describe', () => {
  test('is read under its merged cells', () => {
    const result = read('units-with-deadline.md');
    expect(
      result.measures.map(
        ({ section, deadline, units }) => `${section} ${deadlineKey(deadline)} ${duties(units)}`,
      ),
    ).toEqual([
      '总量目标 2026-12 *区商务局 +各街道',
      '总量目标 2026-12 区商务局',
      '项目落地 2026-11 *区发展改革局 区自然资源分局 区行政审批局',
      '项目落地 ongoing 区行政审批局',
      '要素保障 2026-06,2026-12 区工信局 区自然资源分局',
    ]);
    expect(indicators(result)).toEqual(
      expect.arrayContaining([
        '全年新签约亿元以上项目 2026-12=60 count',
        '实际使用外资 2026-12=8000 USD-10k',
        '盘活闲置厂房 2026-12>=15 square-metre-10k',
      ]),
    );
    expect(result.indicators.map(({ unit }) => unit)).not.toContain('CNY-10k');
  });
});

describe('measures of several issuers, with a closing sentence of its own', () => {
  test('leave the closing sentence out and run from the day they take effect', () => {
    const result = read('several-issuers.txt');
    expect(result.document).toMatchObject({ year: 2025, horizon: '2027-12' });
    expect(result.plans[0]?.shortName).toBe('学前教育优质普惠发展');
    expect(measures(result)).toEqual([
      'p01.1 扩大资源供给 2027-08 市教育局 市发改委',
      'p01.2 落实收费政策 ongoing 市发改委 市教育局 市市场监管局',
      'p01.3 加强师资建设 2027-12 市教育局 市人社局',
      'p01.4 提升监管水平 2026-12 市教育局',
    ]);
    expect(result.measures[3]?.text).not.toContain('施行');
    expect(indicators(result)).toEqual(
      expect.arrayContaining(['公办园在园幼儿占比 2027-12>=60 percent', '公办园保教费 ongoing<=380 CNY']),
    );
  });
});

describe('special plans numbered as such, without attachments', () => {
  test('are plans of their own', () => {
    const result = read('numbered-special-plans.txt');
    expect(result.plans.map(({ no, shortName, measureCount }) => [no, shortName, measureCount])).toEqual([
      [0, '数字经济发展三年', 0],
      [1, '算力筑基', 2],
      [2, '产业数转', 1],
      [3, '数据赋能', 2],
    ]);
    expect(measures(result)).toEqual([
      'p01.1 建设智算中心 2026-03 *市数据局 市发改委 市供电公司',
      'p01.2 优化网络时延 2025-12 *市通管办 各电信运营企业',
      'p02.1 推行“链式”改造 2025-12 *市工信局 市财政局',
      'p03.1 推进公共数据开放 2025-11,2026-06 *市数据局 市直各部门',
      'p03.2 壮大数据企业 2027-12 *市数据局 各县区',
    ]);
    expect(indicators(result)).toEqual(
      expect.arrayContaining([
        '数字经济核心产业增加值占GDP比重 2027-12>=11 percent',
        'PUE 2027-12<=1.25 number',
        '市内时延 2025-12<=1 millisecond',
      ]),
    );
  });
});
