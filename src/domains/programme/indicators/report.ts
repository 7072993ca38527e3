import type { FormSchema } from '../../../kernel/form/schema.ts';
import { inWords } from '../../../kernel/indicator/index.ts';
import type {
  NamedOffice,
  RegisterWrite,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import { days, measured, secondPerson } from './basis.ts';
import { about, amount, text } from './fields.ts';

const office: NamedOffice = {
  office: 'form.office',
  name: { zh: '填报单位', en: 'The office that reports' },
};

const form = {
  type: 'object',
  'x-text': { title: { zh: '指标填报', en: 'Report of a figure' } },
  properties: {
    ...about,
    // Codes are for the machine; whoever reads the case reads names.
    indicator: { ...about.indicator, 'x-unread': true },
    unit: { ...about.unit, 'x-unread': true },
    scale: { ...about.scale, 'x-unread': true },
    place: {
      ...about.place,
      'x-code-list': 'city.regions',
      'x-text': { title: { zh: '地方', en: 'Place' } },
    },
    placeName: { ...about.placeName, 'x-unread': true },
    office: {
      ...about.office,
      'x-code-list': 'city.offices',
      'x-text': { title: { zh: '填报单位', en: 'Office that reports' } },
    },
    why: text('为什么更正', 'Why it is corrected', 300),
  },
  required: ['indicator', 'indicatorName', 'unit', 'scale', 'period', 'place', 'office'],
} as const satisfies FormSchema;

const figure = {
  type: 'object',
  properties: {
    value: {
      ...amount('数值', 'Value'),
      'x-text': {
        title: { zh: '数值', en: 'Value' },
        description: {
          zh: '按指标的单位填。比率请填下面的分子和分母，数值由系统算出',
          en: 'In the indicator’s unit. For a share, give numerator and denominator instead',
        },
      },
    },
    above: { ...amount('分子', 'Numerator'), minimum: 0 },
    below: { ...amount('分母', 'Denominator'), minimum: 0 },
    source: {
      ...text('数据来源', 'Where it comes from', 200),
      minLength: 2,
      'x-text': {
        title: { zh: '数据来源', en: 'Where it comes from' },
        description: {
          zh: '文件名称和文号、统计报表或系统；文件随办理一起上传',
          en: 'Title and number of the document, return or system; hand the document in with this step',
        },
      },
    },
    none: {
      type: 'boolean',
      'x-text': {
        title: {
          zh: '本期没有这个数（在说明里写原因）',
          en: 'There is no such figure this time (say why below)',
        },
      },
    },
    note: text('说明', 'Note', 500),
  },
  required: ['source'],
  'x-rules': [
    {
      holds: 'form.?none.orValue(false) || has(form.value) || (has(form.above) && has(form.below))',
      at: 'value',
      text: {
        zh: '请填数值，或分子和分母；没有这个数就勾选“本期没有这个数”',
        en: 'Give a value, or numerator and denominator; tick “no such figure” where there is none',
      },
    },
    {
      holds: 'has(form.above) == has(form.below)',
      at: 'below',
      text: { zh: '分子和分母要一起填', en: 'Numerator and denominator go together' },
    },
    {
      holds: '!has(form.below) || double(form.below) > 0.0',
      at: 'below',
      text: { zh: '分母必须大于零', en: 'The denominator is above zero' },
    },
  ],
} as const satisfies FormSchema;

/** What the plan says in words has no figure: whether it is so is said, and how far it is. */
const saidInWords = {
  type: 'object',
  properties: {
    reached: {
      type: 'boolean',
      'x-text': {
        title: { zh: '方案要求的做到了没有', en: 'Whether what the plan asks is so' },
        description: {
          zh: '方案对这一项没有写数字，见上面“方案的目标”',
          en: 'The plan gives no number here: see what it wants, above',
        },
      },
    },
    note: { ...text('做到什么程度', 'How far it is', 500), minLength: 2 },
    source: figure.properties.source,
  },
  required: ['reached', 'note', 'source'],
} as const satisfies FormSchema;

/** A figure that stands is taken back by saying that there is none, with the reason: that is checked as any other. */
const takesBack = 'form.?why.orValue("") != ""';
const share = '(has(output.above) && has(output.below))';

/** The entry is written at each turn of the report, so that its stream is the report's history. */
function kept(state: 'to-check' | 'confirmed' | 'sent-back'): RegisterWrite {
  return {
    register: 'indicator-report',
    key: 'form.indicator + " " + form.period + " " + form.place + " " + case.number',
    act: 'put',
    content: {
      case: 'case.id',
      number: 'case.number',
      indicator: 'form.indicator',
      period: 'form.period',
      place: 'form.place',
      office: 'form.office',
      value: 'data.none ? null : data.value',
      none: 'data.none',
      above: 'data.above',
      below: 'data.below',
      source: 'data.source',
      note: 'data.note',
      why: 'form.?why.orValue("")',
      state: `"${state}"`,
      on: 'today',
    },
  };
}

/** A skipped step would count as done for whoever waits for it: so one or the other is opened, and none skipped. */
const sort: StepDefinition = {
  code: 'sort',
  name: { zh: '区分数字和定性', en: 'A number, or words' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'acceptance' }, { step: 'check', outcomes: ['sent-back'] }] },
  rules: [
    { when: `form.unit == "${inWords}"`, outcome: 'words' },
    { when: 'true', outcome: 'number' },
  ],
  outcomes: [
    { code: 'words', name: { zh: '方案没有给数字', en: 'The plan gives no number' }, favourable: true },
    { code: 'number', name: { zh: '填数', en: 'A number' }, favourable: true },
  ],
};

const report: StepDefinition = {
  code: 'report',
  name: { zh: '填报', en: 'Reported' },
  kind: 'review',
  by: office,
  after: { any: [{ step: 'sort', outcomes: ['number'] }] },
  limit: days(5),
  form: figure,
  outcomes: [
    {
      code: 'reported',
      name: { zh: '送复核', en: 'To be checked' },
      favourable: true,
      sets: {
        none: 'output.?none.orValue(false)',
        value: `data.none ? 0.0 : ${share} ? double(output.above) / double(output.below) * double(form.scale) : double(output.value)`,
        above: 'output.?above.orValue(null)',
        below: 'output.?below.orValue(null)',
        source: 'output.source',
        note: 'output.?note.orValue("")',
      },
      writes: [{ ...kept('to-check'), when: `!data.none || ${takesBack}` }],
      ends: [{ when: `data.none && !(${takesBack})`, outcome: 'nothing' }],
    },
  ],
};

const say: StepDefinition = {
  code: 'say',
  name: { zh: '填报做到没有', en: 'Said whether it is so' },
  kind: 'review',
  by: office,
  after: { any: [{ step: 'sort', outcomes: ['words'] }] },
  limit: days(5),
  form: saidInWords,
  outcomes: [
    {
      code: 'said',
      name: { zh: '送复核', en: 'To be checked' },
      favourable: true,
      sets: {
        none: 'false',
        value: 'output.reached ? 1.0 : 0.0',
        above: 'null',
        below: 'null',
        source: 'output.source',
        note: 'output.note',
      },
      writes: [kept('to-check')],
    },
  ],
};

const check: StepDefinition = {
  code: 'check',
  name: { zh: '另一人复核', en: 'Checked by another person' },
  kind: 'review',
  by: office,
  after: { any: [{ step: 'report', outcomes: ['reported'] }, { step: 'say' }] },
  limit: days(2),
  outcomes: [
    {
      code: 'confirmed',
      name: { zh: '核对无误，计入指标', en: 'Right: it counts' },
      favourable: true,
      writes: [kept('confirmed')],
      ends: [{ when: 'data.none', outcome: 'nothing' }, { outcome: 'confirmed' }],
    },
    {
      code: 'sent-back',
      name: { zh: '退回重填', en: 'Sent back' },
      favourable: false,
      reason: 'required',
      writes: [kept('sent-back')],
    },
  ],
};

const reportedOn =
  '(has(form.placeName) ? form.placeName + " " : "") + form.indicatorName + " " + form.period';

/**
 * 指标填报: a figure that no case of this system gives, reported for one month and place by an office that answers for
 * it, with where it comes from, and checked by somebody else there. Nothing is overwritten: whoever was wrong reports
 * again and says why, and the later report counts.
 */
export const indicatorReport: ServiceDefinition = {
  code: 'indicator-report',
  version: 4,
  kind: 'service',
  name: { zh: '指标填报', en: 'Report of a figure' },
  summary: {
    zh: '责任单位按月填报方案指标，写明来源，由另一人复核后计入',
    en: 'The unit that answers for it reports a figure of the plan, says where it comes from, and another person checks it',
  },
  basis: measured,
  openedBy: 'reaction',
  // An indicator has its name in Chinese alone here.
  subject: { zh: reportedOn, en: reportedOn },
  form,
  limits: { promised: [days(7)], statutory: [] },
  separate: [
    { of: ['report', 'check'], basis: secondPerson },
    { of: ['say', 'check'], basis: secondPerson },
  ],
  steps: [sort, report, say, check],
  migrations: [
    { from: 1, steps: {}, basis: measured },
    { from: 2, steps: {}, basis: measured },
    // What the plan says in words was asked for as a number, and could not be given.
    { from: 3, steps: {}, basis: measured },
  ],
  outcomes: [
    { code: 'confirmed', name: { zh: '已计入', en: 'It counts' }, class: 'favourable' },
    { code: 'nothing', name: { zh: '本期无数', en: 'No figure this time' }, class: 'settled' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: measured },
  visits: 0,
};
