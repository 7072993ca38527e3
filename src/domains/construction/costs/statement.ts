import { schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { IndicatorDefinition } from '../../../kernel/indicator/definition.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { money, number, projectCode, region, words } from '../fields.ts';
import {
  lookedUp,
  lookUp,
  noProject,
  projectFieldNames,
  projectFields,
  readsProject,
} from '../projects/lookup.ts';
import { costs, rates } from './rates.ts';
import { smallStoreArea } from './tables.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '办理建筑许可费用单', en: 'What the permits cost' } },
  properties: {
    ...projectFields,
    builds: yesNo('同步修建防空地下室', 'The shelter is built with the project'),
    approved: yesNo('人防部门已批准易地建设', 'The air-defence office has given leave not to build it', {
      'x-when': 'form.builds == false',
    }),
    shelterArea: number('应建防空地下室面积（平方米）', 'Shelter area due (m²)', {
      'x-when': 'form.builds == false',
    }),
    surveyFen: money('勘察费', 'Survey'),
    reviewFen: money('施工图审查费（政府购买的填 0）', 'Drawing review (0 where the government pays)'),
    otherFen: money('其他办证费用', 'Any other cost of the permits'),
  },
  required: [...projectFieldNames, 'builds', 'approved', 'shelterArea', 'surveyFen', 'reviewFen', 'otherFen'],
} as const satisfies FormSchema;

const isStore = `facts.project.use == "warehouse" && double(facts.project.floorArea) <= ${smallStoreArea}.0`;
/** Whole fen: a fraction counts for whoever pays. */
const perArea = (area: string, rate: string) => `int(double(${area}) * double(${rate}))`;

const state: StepDefinition = {
  code: 'state',
  name: { zh: '按标准计算', en: 'Worked out by the rates' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [lookedUp] },
  reads: [readsProject, { as: 'rate', register: rates.code, key: 'case.region' }],
  rules: [
    {
      when: 'facts.rate == null',
      outcome: 'no-rate',
      reason: {
        zh: '当地还没有公布收费标准：没有公布的不收，请向当地住建部门核实',
        en: 'The place has not published its rates: what is not published is not charged; ask its construction office',
      },
    },
    {
      when: 'double(facts.project.?investmentFen.orValue(0)) <= 0.0',
      outcome: 'no-investment',
      reason: {
        zh: '项目登记里没有总投资，算不出占比：请向登记的部门补上后再来',
        en: 'The project’s entry says no investment, so there is no share to work out: have it added there first',
      },
    },
    { when: 'true', outcome: 'stated' },
  ],
  outcomes: [
    {
      code: 'stated',
      name: { zh: '已算出', en: 'Worked out' },
      favourable: true,
      sets: {
        infrastructureFen: `${isStore} && data.small && facts.rate.smallStoreFree ? 0 : ${perArea('facts.project.floorArea', 'facts.rate.infrastructure')}`,
        shelterFen: `(${isStore}) || form.builds || form.?approved.orValue(false) == false ? 0 : ${perArea('form.?shelterArea.orValue(0.0)', 'facts.rate.shelter')}`,
        document: 'facts.rate.document',
        totalFen:
          'int(data.infrastructureFen) + int(data.shelterFen) + int(form.surveyFen) + int(form.reviewFen) + int(form.otherFen)',
        share: 'double(data.totalFen) / double(facts.project.investmentFen) * 100.0',
      },
      writes: [
        {
          register: 'permit-cost',
          key: 'form.projectCode',
          act: 'put',
          content: {
            projectCode: 'form.projectCode',
            region: 'case.region',
            infrastructureFen: 'data.infrastructureFen',
            shelterFen: 'data.shelterFen',
            surveyFen: 'form.surveyFen',
            reviewFen: 'form.reviewFen',
            otherFen: 'form.otherFen',
            totalFen: 'data.totalFen',
            investmentFen: 'facts.project.investmentFen',
            share: 'data.share',
            document: 'data.document',
          },
        },
      ],
      tells: {
        zh: '"办证费用合计 " + yuan(double(data.totalFen)) + " 元，占总投资 " + string(double(int(data.share * 100.0 + 0.5)) / 100.0) + "%"',
        en: '"The permits cost CNY " + yuan(double(data.totalFen)) + " in all, " + string(double(int(data.share * 100.0 + 0.5)) / 100.0) + " % of the investment"',
      },
      ends: [{ outcome: 'stated' }],
    },
    {
      code: 'no-rate',
      name: { zh: '没有公布标准', en: 'No rates are published' },
      favourable: false,
      ends: [{ outcome: 'no-rate' }],
    },
    {
      code: 'no-investment',
      name: { zh: '没有登记总投资', en: 'No investment is entered' },
      favourable: false,
      ends: [{ outcome: 'no-investment' }],
    },
  ],
};

/** 费用单: every charge on one sheet, with the rule and rate behind it, and its share of the investment. */
export const permitCost: ServiceDefinition = {
  code: 'permit-cost',
  version: 3,
  kind: 'service',
  name: { zh: '办理建筑许可费用单', en: 'What the permits cost' },
  summary: {
    zh: '配套费、易地建设费按当地标准算清，占总投资多少一目了然；单子之外不收费',
    en: 'Infrastructure and shelter fee by the place’s rates, and their share of the investment; nothing is charged beside it',
  },
  basis: costs,
  keywords: ['配套费', '易地建设费', '费用', '收费', 'fee', 'cost', 'infrastructure fee'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form,
  limits: {
    promised: [workingDays(1, convention('当场算出', 'Worked out at once'))],
    statutory: [],
  },
  steps: [lookUp, state],
  outcomes: [
    { code: 'stated', name: { zh: '已算出', en: 'Worked out' }, class: 'favourable' },
    { code: 'no-rate', name: { zh: '当地没有公布标准', en: 'No rates are published' }, class: 'void' },
    {
      code: 'no-investment',
      name: { zh: '项目没有登记总投资', en: 'The project’s investment is not entered' },
      class: 'void',
    },
    noProject,
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: costs },
  visits: 0,
};

export const permitCosts: RegisterDefinition = {
  code: 'permit-cost',
  version: 1,
  name: { zh: '办理建筑许可费用台账', en: 'Costs of permits' },
  basis: costs,
  schema: schemaOf(
    {
      projectCode,
      region,
      infrastructureFen: money('城市基础设施配套费', 'Infrastructure fee'),
      shelterFen: money('易地建设费', 'Shelter relocation fee'),
      surveyFen: money('勘察费', 'Survey'),
      reviewFen: money('施工图审查费', 'Drawing review'),
      otherFen: money('其他', 'Other'),
      totalFen: money('合计', 'In all'),
      investmentFen: money('项目总投资', 'Total investment'),
      share: number('占总投资（%）', 'Share of the investment (%)'),
      document: words('收费文件', 'Rule that sets the rates', 120),
    },
    ['projectCode', 'region', 'infrastructureFen', 'shelterFen', 'totalFen', 'share'],
  ),
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'construction-permission',
  publication: {
    fields: ['region', 'infrastructureFen', 'shelterFen', 'totalFen', 'share', 'document'],
    basis: costs,
  },
  writers: ['permit-cost'],
  kind: 'plain',
};

/** 成本占比: of small low-risk projects, as their statements say. */
export const costShare: IndicatorDefinition = {
  code: 'construction-cost-share',
  version: 1,
  name: { zh: '小型低风险项目办证成本占比', en: 'Cost of permits, small low-risk projects' },
  description: {
    zh: '费用单上的全部办证费用占项目总投资的百分比，取平均；同一项目再算一次的，各算各的',
    en: 'All costs of the permits on the statements as a share of the investment, on average; a project stated anew counts anew',
  },
  source: { services: ['permit-cost'] },
  when: 'data.?small.orValue(false)',
  exclusions: [
    {
      when: 'case.outcomeClass != "favourable"',
      reason: { zh: '没有算出费用', en: 'Nothing was worked out' },
    },
  ],
  unit: 'percent',
  direction: 'lower-better',
  value: 'data.share',
  aggregate: 'mean',
  facts: ['construction-permits-cost-share'],
  basis: costs,
};
