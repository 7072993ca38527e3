import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doubts, indicators, limits, measures, readingOf, repairs, sections } from './reading.fixture.ts';
import type { ImportResult } from './result.ts';

/** Invented plans of other places and other matters, laid out as such plans are, with the defects they have. */
const read = (file: string): ImportResult =>
  readingOf(readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8'));

describe('closing parentheses in half-width punctuation, points within a measure, a number printed twice', () => {
  const result = read('science-parentheses.txt');

  test('yields the measures with their deadlines and units', () => {
    expect(result.document).toMatchObject({ year: 2023, horizon: '2025-12' });
    expect(measures(result)).toEqual([
      'p01.1.1 壮大高新技术企业集群 2023-12 *市科技局 +市财政局 +市税务局 +各县（市、区）人民政府',
      'p01.1.2 培育科技领军企业 ongoing 市工信局 市科技局',
      'p01.1.3 支持企业建设研发机构 2023-12 市科技局 市工信局 市国资委',
      'p01.1.4 开展科技金融对接 ongoing *市金融监管局 +人行临江湖市分行',
      'p01.2.5 推进重大平台建设 2023-06,2024-06,2025-12 *市发改委 *市科技局 临江湖大学 经开区管委会',
      'p01.2.6 优化仪器共享 ongoing *市科技局 +市直有关部门',
      'p01.3.7 扩大经费自主权 unspecified 市财政局',
      'p01.3.8 推行“包干制” 2023-09 市财政局 市科技局 各有关单位',
    ]);
    expect(sections(result)).toEqual([
      '实施创新主体培育工程',
      '实施创新平台提升工程',
      '实施科研放权赋能工程',
    ]);
  });

  test('says what it put right', () => {
    expect(repairs(result)).toEqual([
      'page-furniture 46',
      'joined-line 1',
      'joined-line 15',
      'joined-line 27',
      'renumbered 36 3→4',
      'task-derived 30',
    ]);
    expect(doubts(result)).toEqual(['deadline-missing 52']);
  });

  test('reads goals inside the general requirements, growth, and the most that is granted', () => {
    expect(indicators(result)).toEqual(
      expect.arrayContaining([
        '全社会研发经费投入 2023-12>=12 percent',
        '高新技术企业 2023-12>420 2025-12>=700 count',
        '每万人口高价值发明专利拥有量 2025-12>=6.5 count-per-10k-people',
        '科技贷款余额增速与各项贷款增速之差 each-quarter>=0 percentage-point',
        '建成一期科研用房 2025-12>=2.4 square-metre-10k',
        '间接费用比例 2025-12<=60 percent',
      ]),
    );
    expect(limits(result)).toEqual(
      expect.arrayContaining([
        'threshold 首次认定的高新技术企业给予 <=30 CNY-10k',
        'time-limit 预算调剂事项 <=3 working-day',
        'threshold 举办银企对接活动 >=1 times-per-quarter',
      ]),
    );
  });
});

describe('lines of their own in Markdown, a table with a column of units', () => {
  const result = read('rural-lines.md');

  test('yields the measures', () => {
    expect(measures(result)).toEqual([
      'p01.1.1 抓好粮食生产 2024-05,2024-10 县农业农村局 各乡镇人民政府',
      'p01.1.2 建设高标准农田 2024-12 *县农业农村局 +县水利局 +县财政局 +各乡镇人民政府',
      'p01.2.3 健全防返贫监测帮扶机制 ongoing *县乡村振兴局 +县民政局 +县人社局 +县医保局 +县直有关部门',
      'p01.2.4 强化产业就业帮扶 ongoing 县人社局 县财政局',
      'p01.3.5 推进农村厕所革命 2024-06,2024-12 县农业农村局 县住建局 各乡镇人民政府',
      'p01.3.6 完善农村物流 unspecified 县交通运输局（县邮政管理局） 县商务局',
    ]);
    expect(doubts(result)).toEqual(['deadline-missing 75']);
  });

  test('counts each row in its own unit and ties it to the goal', () => {
    const table = result.indicators.filter(({ from }) => from === 'table');
    expect(
      table.map(({ name, unit, baseline, frontier }) => [name, unit, baseline?.value, frontier?.value]),
    ).toEqual([
      ['粮食总产量', 'jin-100m', 7.1, 9],
      ['农村自来水普及率', 'percent', 91.5, 98],
      ['农村居民人均可支配收入增速', 'percent', 6.8, 8.1],
      ['土地流转合同备案办理时间', 'working-day', 5, 1],
      ['农产品质量安全例行监测合格率', 'percent', 97, null],
      ['村级集体经济年收入10万元以上村占比', 'percent', 61, undefined],
    ]);
    expect(table[0]?.alsoAt).toEqual(['一']);
    expect(indicators(result)).toEqual(
      expect.arrayContaining([
        '粮食播种面积 2024-12>=86 mu-10k',
        '脱贫人口人均纯收入增速与全县农民收入增速之差 2024-12>0 percentage-point',
        '快递进村覆盖率 2024-12=100 percent',
      ]),
    );
  });
});

describe('a bare table of tasks, its title and header on each page, cells shifted and rows cut', () => {
  const result = read('digital-table.txt');

  test('numbers the tasks through and keeps what they stand under', () => {
    expect(result.tasks.map(({ no, printedNo }) => `${no}:${printedNo}`)).toEqual([
      '1:1',
      '2:2',
      '3:3',
      '4:4',
      '5:5',
      '6:7',
      '7:7',
      '8:8',
      '9:9',
      '10:10',
    ]);
    expect(result.measures.map(({ section }) => section)).toEqual([
      '数字底座',
      '数字底座',
      '数字底座',
      '数字服务',
      '数字服务',
      '数字服务',
      '数字监管',
      '数字监管',
      '数字社会',
      '数字社会',
    ]);
    expect(repairs(result)).toEqual([
      'page-furniture 7',
      'page-furniture 16',
      'cells-shifted 11',
      'joined-line 14',
      'renumbered 12 7→6',
    ]);
    expect(doubts(result)).toEqual([]);
  });

  test('reads the row whose field was lost and the row cut in two', () => {
    expect(measures(result).slice(4, 8)).toEqual([
      'p01.5 优化“洛事通”移动端 2024-12 *市行政审批局 市数据局 市人社局',
      'p01.6 建设智能客服 ongoing *市12345热线中心 各县（市、区） 各承办单位',
      'p01.7 推行非现场监管 2024-08 *市司法局 市市场监管局 市生态环境局 市应急局',
      'p01.8 完善信用监管 ongoing *市发改委 市市场监管局',
    ]);
  });

  test('reads a reach and a rate that has a time in its name', () => {
    expect(indicators(result)).toEqual(
      expect.arrayContaining([
        '15分钟政务服务圈覆盖率 2024-12>=90 percent',
        '30秒接通率 ongoing>=95 percent',
      ]),
    );
  });
});

describe('duties that run on in the paragraph, dots for full stops', () => {
  test('are cut from the wording', () => {
    const result = read('employment-inline.txt');
    expect(measures(result)).toEqual([
      'p01.1 稳岗扩岗 2024-12 市人社局 市财政局 市税务局',
      'p01.2 支持创业 2024-09 市人社局 人行霍林川市支行',
      'p01.3 帮扶困难群体 ongoing 市人社局 各旗县市（区）人民政府',
      'p01.4 优化服务 2024-12 *市人社局 +市总工会 +团市委 +市妇联',
    ]);
    expect(result.measures[1]?.text).toBe(
      '小额担保贷款个人额度最高20万元，审批时限压缩到5个工作日，新建创业孵化基地2家。',
    );
    expect(limits(result)).toEqual(
      expect.arrayContaining([
        'threshold 小额担保贷款个人额度 <=20 CNY-10k',
        'time-limit 就业困难人员 <=3 working-day',
        'threshold 就业服务圈 <=15 minute',
      ]),
    );
  });
});

describe('chapters, sections and articles', () => {
  test('hold measures, and the plan runs to the last year it names', () => {
    const result = read('health-chapters.txt');
    expect(result.document).toMatchObject({ year: 2025, horizon: '2027-12' });
    expect(measures(result)).toEqual([
      'p01.1.1 推行一次挂号管三天 2025-05 区卫健局 区属各医院',
      'p01.1.2 缩短检查等待时间 2025-09 区属各医院',
      'p01.2.3 推进医养结合 2026-06,2027-12 *区卫健局 +区民政局 +各镇街',
    ]);
    expect(indicators(result)).toEqual(
      expect.arrayContaining([
        '二级以上医院预约诊疗率 2027-12>=70 percent',
        '门诊次均费用增幅 2027-12<=5 percent',
        '每个镇街医养结合机构 2027-12>=1 count',
      ]),
    );
  });
});

describe('a table whose rows are grouped by a merged cell and numbered in their wording', () => {
  test('is read as one list', () => {
    const result = read('industry-grouped.txt');
    expect(measures(result)).toEqual([
      'p01.1 延伸精深加工 2024-12 *州工信局 +州发改委 +州投资促进局 +砚北县人民政府',
      'p01.2 保障用能 2024-12 州能源局 澜沧坝供电局',
      'p01.3 做强咖啡 2024-10,2025-06 *州农业农村局 !各县（市）人民政府',
      'p01.4 发展冷链 2025-06 州商务局',
    ]);
    expect(sections(result)).toEqual(['绿色铝', '高原农业']);
    expect(repairs(result)).toEqual(['blank-filled 21']);
  });
});
