import type { DecisionTable, TableRow } from '../../kernel/decision-table/definition.ts';
import { choice, yesNo } from '../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import { convention, measure } from './basis.ts';
import { isPrivate, isSmall, isSmallLowRisk } from './facts.ts';
import { number } from './fields.ts';

/** The facts by which a project is classed, asked once and kept with it. */
export const classFields = {
  funding: choice('谁出资', 'Who pays for it', [
    ['private', '社会投资', 'Privately funded'],
    ['government', '政府投资', 'Government funded'],
  ]),
  filing: choice(
    '立项方式',
    'How it was admitted',
    [
      ['filed', '备案', 'Filed'],
      ['approved', '核准或审批', 'Approved'],
    ],
    { 'x-when': isPrivate },
  ),
  use: choice('建什么', 'What is built', [
    ['warehouse', '普通仓库', 'A plain store'],
    ['factory', '一般厂房', 'A factory'],
    ['standard-plant', '标准厂房（建好出租、出售）', 'Standard plants, to be let or sold'],
    ['housing', '一般住宅', 'Homes'],
    ['other', '商业、办公、公共设施等', 'Shops, offices, public buildings and other'],
  ]),
  floorArea: number('总建筑面积（平方米）', 'Floor area in all (m²)', { minimum: 1 }),
  height: number('最高建筑高度（米）', 'Height of the tallest building (m)', {
    minimum: 1,
    maximum: 1000,
    'x-when': 'form.use in ["warehouse", "factory"]',
  }),
  hazardous: yesNo(
    '生产或储存易燃易爆、有毒有害物品',
    'Things that burn, explode or poison are made or kept there',
    { 'x-when': 'form.use in ["warehouse", "factory"]' },
  ),
  heritage: yesNo(
    '地块涉及文物保护单位或不可移动文物',
    'There is a protected or other immovable monument on the land',
    { 'x-when': 'form.use in ["warehouse", "factory"]' },
  ),
  complexGround: yesNo(
    '地质条件复杂或在地质灾害易发区',
    'Difficult ground, or land prone to slides and subsidence',
    {
      'x-when': 'form.use in ["warehouse", "factory"]',
    },
  ),
} as const;

export const classFieldNames = Object.keys(classFields);

const form = {
  type: 'object',
  'x-text': { title: { zh: '我的项目属于哪一类', en: 'Which class is my project' } },
  properties: classFields,
} as const satisfies FormSchema;

const steps = measure('approval-steps');
const line = [
  ...steps,
  ...convention(
    '单体 2500 平方米、24 米以下、不涉危险品、文物和复杂地质的普通仓库和厂房',
    'Plain stores and factories up to 2,500 m² and 24 m, without dangerous goods, monuments or difficult ground',
  ),
];

function row(outcome: string, when: string, zh: string, en: string, basis = steps): TableRow {
  return { code: outcome, outcome, when, clause: { zh, en }, basis };
}

/** To which class a project belongs: the class decides path, steps and limits. */
export const classTable: DecisionTable = {
  code: 'construction-class',
  version: 1,
  name: { zh: '我的项目属于哪一类', en: 'Which class is my project' },
  summary: {
    zh: '几个问题，看要经过哪些环节、多少天',
    en: 'A few facts tell which steps it takes, and how many days',
  },
  basis: line,
  form,
  outcomes: [
    {
      code: 'small-low-risk',
      name: { zh: '社会投资小型低风险产业类', en: 'Small low-risk industrial, privately funded' },
      follows: [
        {
          zh: '5 个环节、25 个工作日：勘察 7，一站式施工许可 5，联合监督检查 1，联合验收和首次登记 7，接水接电 5',
          en: '5 steps, 25 working days: survey 7, permits together 5, joint inspection 1, acceptance and first title 7, water and power 5',
        },
        {
          zh: '施工图不用事前审查：作出承诺，事后抽查',
          en: 'Drawings are not reviewed beforehand: a promise is given, and samples are looked at afterwards',
        },
      ],
    },
    {
      code: 'standard-plant',
      name: { zh: '社会投资标准厂房', en: 'Standard plants, privately funded' },
      follows: [
        {
          zh: '规划许可和施工许可分两步，各步内并联办理；施工图联合审查',
          en: 'Planning and construction permits in two stages, in parallel within each; drawings are reviewed jointly',
        },
        {
          zh: '新出让的工业用地，勘察可由政府先做好',
          en: 'On newly granted industrial land the survey may have been done by the government',
        },
      ],
    },
    {
      code: 'industrial',
      name: { zh: '社会投资一般工业建筑', en: 'Ordinary industrial buildings, privately funded' },
      follows: [
        {
          zh: '规划许可和施工许可分两步，各步内并联办理；施工图联合审查',
          en: 'Planning and construction permits in two stages, in parallel within each; drawings are reviewed jointly',
        },
      ],
    },
    {
      code: 'housing',
      name: { zh: '社会投资一般住宅', en: 'Ordinary housing, privately funded' },
      follows: [
        {
          zh: '规划许可和施工许可分两步，各步内并联办理；施工图联合审查',
          en: 'Planning and construction permits in two stages, in parallel within each; drawings are reviewed jointly',
        },
      ],
    },
    {
      code: 'general-filing',
      name: { zh: '社会投资备案类一般项目', en: 'General filing type, privately funded' },
      follows: [
        {
          zh: '规划许可和施工许可分两步，各步内并联办理；出让取得土地的，评估评价由政府做好，可承诺办理',
          en: 'Planning and construction permits in two stages; on granted land assessments are the government’s and approvals may rest on a promise',
        },
      ],
    },
    {
      code: 'other',
      name: { zh: '其他项目', en: 'Other projects' },
      follows: [
        {
          zh: '按法定程序分阶段办理，勘察 10 个工作日，联合验收 15 个工作日',
          en: 'Stage by stage as the law has it; survey 10 working days, joint acceptance 15',
        },
      ],
    },
  ],
  rows: [
    row(
      'small-low-risk',
      isSmallLowRisk,
      '社会投资的普通仓库、厂房，2500 平方米和 24 米以下，不涉危险品、文物和复杂地质',
      'A privately funded plain store or factory up to 2,500 m² and 24 m, without dangerous goods, monuments or difficult ground',
      line,
    ),
    row(
      'standard-plant',
      `${isPrivate} && form.use == "standard-plant"`,
      '社会投资标准厂房项目',
      'Privately funded standard plants',
    ),
    row(
      'industrial',
      `${isPrivate} && form.use in ["warehouse", "factory"] && !(${isSmall} && form.hazardous == false && form.heritage == false && form.complexGround == false)`,
      '社会投资的其他仓库和厂房',
      'Any other privately funded store or factory',
    ),
    row(
      'housing',
      `${isPrivate} && form.use == "housing"`,
      '社会投资一般住宅项目',
      'Privately funded housing',
    ),
    row(
      'general-filing',
      `${isPrivate} && form.filing == "filed" && form.use == "other"`,
      '社会投资、备案管理的其他项目',
      'Any other privately funded project that is filed',
    ),
    row(
      'other',
      'form.funding == "government" || form.use == "other" && form.filing == "approved"',
      '政府投资的，或须核准、审批的项目',
      'Government funded, or a project that needs approval',
    ),
  ],
  services: ['construction-project'],
};
