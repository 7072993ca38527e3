import { choice, day } from '../../../kernel/form/field-makers.ts';
import { published } from '../../published-entry/published.ts';
import { convention, measure, supplier } from '../basis.ts';
import { areaClass } from '../outages/areas.ts';
import { number, region, words } from '../registers.ts';

const required = { minLength: 1 } as const;

/** 专班工作: who its members and liaison officers are, that it met each quarter, and what went to the province. */
export const taskForce = published({
  code: 'power-task-force',
  by: supplier,
  name: { zh: '“获得电力”专班工作台账', en: 'Ledger of the power task force' },
  verb: { zh: '登记专班工作', en: 'Enter the task force’s work' },
  summary: {
    zh: '专班成员和联络员、每季度一次的会议、3 月 31 日前报省备案、违章施工和违规用电的查处',
    en: 'Members and liaison officers, the meeting of each quarter, filing with the province by 31 March, and what was done about illegal digging',
  },
  basis: measure('working-mechanisms'),
  fields: {
    region,
    kind: choice('事项', 'What', [
      ['members', '成员和联络员名单', 'Members and liaison officers'],
      ['meeting', '专班会议（每季度至少一次）', 'Meeting (at least one a quarter)'],
      ['set-up', '专班设立报省备案（3 月 31 日前）', 'Set-up filed with the province (by 31 March)'],
      ['report', '自查评估和进展报告', 'Self-assessment and progress report'],
      ['digging', '违章施工、违规用电查处', 'Illegal digging and improper use dealt with'],
    ]),
    on: day('日期', 'On'),
    liaison: {
      ...number('联络员人数（1 至 2 名）', 'Liaison officers (one or two)'),
      minimum: 1,
      maximum: 2,
      'x-when': 'form.kind == "members"',
    },
    content: { ...words('内容', 'What was decided or done', 2000), ...required },
    filedOn: {
      ...day('报省备案日期', 'Filed with the province on'),
      'x-when': 'form.kind in ["meeting", "set-up"]',
    },
  },
  required: ['region', 'kind', 'on', 'liaison', 'content', 'filedOn'],
  key: 'form.region + " " + form.kind + " " + form.on',
  keyName: { zh: '县区、事项、日期', en: 'District, what, day' },
});

/** 宣讲员和宣传安排. */
export const publicity = published({
  code: 'power-publicity',
  by: supplier,
  name: { zh: '办电政策宣讲安排', en: 'Talks on connection policies' },
  verb: { zh: '公布一场宣讲', en: 'Publish a talk' },
  summary: {
    zh: '谁在哪天、在哪里讲什么，怎么参加',
    en: 'Who speaks on what, on which day and where, and how to take part',
  },
  basis: measure('publicity'),
  fields: {
    region,
    lecturer: { ...words('宣讲员', 'Speaker', 40), ...required },
    topic: { ...words('内容', 'On what', 200), ...required },
    on: day('日期', 'On'),
    place: { ...words('地点或线上方式', 'Where, or how online', 200), ...required },
  },
  required: ['region', 'lecturer', 'topic', 'on', 'place'],
  key: 'form.region + " " + form.on + " " + form.lecturer',
  keyName: { zh: '县区、日期、宣讲员', en: 'District, day, speaker' },
});

/** 开发区名单: by the latest list of the province; whose boundary counts for who pays. */
export const zones = published({
  code: 'power-zone',
  by: supplier,
  name: { zh: '省级及以上开发区名单', en: 'Development zones of provincial level and above' },
  verb: { zh: '更新开发区名单', en: 'Update the list of zones' },
  summary: {
    zh: '按省里最新名单登记开发区和四至，供判定外线由谁出资时对照',
    en: 'Zones and their boundaries by the province’s latest list, to be looked up where the payer of a line is decided',
  },
  basis: measure('investment-boundary'),
  fields: {
    name: { ...words('开发区', 'Zone', 80), ...required },
    region,
    level: choice('级别', 'Level', [
      ['national', '国家级', 'National'],
      ['provincial', '省级', 'Provincial'],
    ]),
    boundary: { ...words('四至', 'Boundaries', 400), ...required },
    list: { ...words('依据的名单', 'By which list', 120), ...required },
    from: day('起始日期', 'From'),
  },
  required: ['name', 'region', 'level', 'boundary', 'list', 'from'],
  key: 'form.name',
  keyName: { zh: '开发区', en: 'Zone' },
});

/** 停电时户数预算: what a district may spend in a year, decided before the year's outages are planned. */
export const outageBudget = published({
  code: 'power-outage-budget',
  by: supplier,
  name: { zh: '停电时户数预算', en: 'Budget of customer-hours without power' },
  verb: { zh: '下达停电时户数预算', en: 'Set a budget of customer-hours' },
  summary: {
    zh: '按县区和地区类别下达全年停电时户数，安排停电计划不得突破',
    en: 'Customer-hours for the year by district and kind of area, within which outages are planned',
  },
  basis: [...measure('outages'), ...convention('按年下达', 'Set each year')],
  fields: {
    region,
    area: areaClass,
    year: { type: 'integer', minimum: 2020, maximum: 2100, 'x-text': { title: { zh: '年份', en: 'Year' } } },
    hours: number('时户数（小时·户）', 'Customer-hours'),
  },
  required: ['region', 'area', 'year', 'hours'],
  key: 'form.region + " " + form.area + " " + string(int(form.year))',
  keyName: { zh: '县区、地区类别、年份', en: 'District, kind of area, year' },
});
