import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { money, number, projectAddress, words } from '../fields.ts';
import { survey, surveyDuty } from './basis.ts';
import { parcel, surveyor } from './form.ts';
import { reportedHere, surveysHere, wayOf } from './here.ts';
import { landKind, landSurveys, reportForm } from './report.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '告知拟出让地块', en: 'Tell of land about to be offered' } },
  properties: {
    parcel,
    place: projectAddress,
    kind: landKind,
    area: number('用地面积（平方米）', 'Area (m²)', { minimum: 1 }),
    conditions: words('规划条件', 'Planning conditions', 1000, { minLength: 4 }),
  },
  required: ['parcel', 'place', 'kind', 'area', 'conditions'],
} as const satisfies FormSchema;

/** Places are encouraged, not bound: one that has no money for it says so. */
const takeUp: StepDefinition = {
  code: 'take-up',
  name: { zh: '决定是否购买勘察', en: 'Decide whether to buy the survey' },
  kind: 'decide',
  by: surveyDuty,
  limit: workingDays(2, convention('两个工作日内决定', 'Decided within two working days')),
  outcomes: [
    { code: 'buy', name: { zh: '政府购买', en: 'The government buys it' }, favourable: true },
    {
      code: 'leave',
      name: { zh: '本地暂不购买', en: 'Not bought here for now' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'left' }],
    },
  ],
};

const mostSurveyors = {
  most: 4,
  basis: convention('勘察单位最多换三次', 'Another surveyor is asked three times at most'),
};

const commission: StepDefinition = {
  code: 'commission',
  name: { zh: '住建部门委托勘察', en: 'The bureau commissions the survey' },
  kind: 'decide',
  by: surveyDuty,
  after: {
    any: [
      { step: 'take-up', outcomes: ['buy'] },
      { step: 'way', outcomes: ['not-listed'] },
      { step: 'survey-here', outcomes: ['none'] },
    ],
  },
  rounds: mostSurveyors,
  limit: workingDays(3, convention('三个工作日内委托', 'Commissioned within three working days')),
  form: {
    type: 'object',
    properties: { surveyor, price: money('合同价', 'Price', { minimum: 100 }) },
    required: ['surveyor', 'price'],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'commissioned',
      name: { zh: '已委托，政府出资', en: 'Commissioned, at the government’s cost' },
      favourable: true,
      sets: { surveyor: 'output.surveyor', price: 'output.price' },
    },
  ],
};

const way = wayOf('data.surveyor', [{ step: 'commission' }], mostSurveyors);

/** What a report brings, whichever way it comes. */
const done = (reported: (entry: string) => string): StepOutcome => ({
  code: 'done',
  name: { zh: '已提交报告', en: 'Report delivered' },
  favourable: true,
  writes: [
    {
      register: landSurveys.code,
      key: 'form.parcel',
      act: 'put',
      content: {
        parcel: 'form.parcel',
        region: 'form.place.region',
        kind: 'form.kind',
        surveyor: 'data.?surveyorName.orValue(data.surveyor)',
        report: reported('report'),
        boreholes: reported('boreholes'),
        bearing: reported('bearing'),
        deliveredOn: 'today',
      },
    },
  ],
  ends: [{ outcome: 'surveyed' }],
});

const surveying: readonly StepDefinition[] = [
  {
    code: 'survey',
    name: { zh: '外业、土工试验和报告', en: 'Field work, soil tests and report' },
    kind: 'external',
    by: { outside: 'survey-firm', party: 'data.surveyor' },
    after: { any: [{ step: 'way', outcomes: ['exchange'] }] },
    limit: { value: 14, unit: 'natural-day', basis: survey },
    calls: {
      operation: 'survey.report',
      payload: { parcel: 'form.parcel', place: 'form.place', conditions: 'form.conditions' },
    },
    form: reportForm,
    outcomes: [done((entry) => `output.${entry === 'report' ? 'reportNumber' : entry}`)],
  },
  surveysHere({
    code: 'survey-here',
    after: { any: [{ step: 'way', outcomes: ['here'] }] },
    rounds: mostSurveyors,
    work: { parcel: 'form.parcel', place: 'form.place.?detail.orValue("")', work: 'form.conditions' },
    naturalDays: 14,
    outcomes: [done(reportedHere)],
  }),
];

/**
 * 政府购买勘察: the land office tells the bureau of a plot while it still asks for opinions on the offer, and the bureau
 * has it surveyed, so that whoever gets the land need not.
 */
export const landSurvey: ServiceDefinition = {
  code: 'land-survey',
  version: 2,
  kind: 'service',
  name: { zh: '拟出让地块政府购买勘察', en: 'Land surveyed at government cost before it is offered' },
  summary: {
    zh: '标准厂房、普通仓库的新出让工业用地和灾后重建用地，出让前由政府勘察好',
    en: 'New industrial land for standard plants and plain stores, and land to rebuild on, is surveyed before it is offered',
  },
  basis: survey,
  openedBy: 'office',
  opener: { duty: 'planning-permission' },
  form,
  migrations: [{ from: 1, steps: {}, basis: survey }],
  limits: {
    promised: [
      workingDays(
        20,
        convention('决定、委托和勘察共二十个工作日', 'Twenty working days for decision, contract and survey'),
      ),
    ],
    statutory: [],
  },
  steps: [takeUp, commission, way, ...surveying],
  outcomes: [
    { code: 'surveyed', name: { zh: '已勘察', en: 'Surveyed' }, class: 'favourable' },
    { code: 'left', name: { zh: '未购买', en: 'Not bought' }, class: 'settled' },
  ],
  fee: { amountFen: '0', basis: survey },
  visits: 0,
};
