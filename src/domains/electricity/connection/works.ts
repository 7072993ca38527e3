import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { LimitDeclaration, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, supplier, workingDays } from '../basis.ts';
import { isHigh } from '../facts.ts';
import { choice, day } from '../fields.ts';
import { isWhole, isWholeResident, isWholeSmall } from './classes.ts';

/** Time of grid works and of the customer's own is not counted, as printed (二(二)). */
const uncounted = measure('handling-time');
const contract = measure('works-contract');

const paidForCustomer = 'data.payer != "customer"';
const done = { code: 'built', name: { zh: '已建成', en: 'Built' }, favourable: true } as const;

const afterApproval = {
  all: [{ step: 'sign-supplier' }, { step: 'approvals', outcomes: ['agreed'] }],
} as const;

function gridWorks(
  code: string,
  zh: string,
  en: string,
  when: string,
  more: { readonly limit?: LimitDeclaration; readonly counts?: true },
): StepDefinition {
  return {
    code,
    name: { zh, en },
    kind: 'works',
    by: supplier,
    after: afterApproval,
    when: `${paidForCustomer} && ${when}`,
    ...(more.limit === undefined ? {} : { limit: more.limit }),
    ...(more.counts === true ? {} : { uncounted }),
    outcomes: [done],
  };
}

const ten = { ...workingDays(10, contract), fact: 'power-works-lv' };

/** What is built between boundary and network for the customer, by class. */
export const gridWorksSteps: readonly StepDefinition[] = [
  gridWorks('works-resident', '接网工程（低压居民）', 'Grid works (residential)', isWholeResident, {
    counts: true,
    limit: workingDays(
      1,
      convention('全过程三日内，接网一个工作日', 'Of three days in all, one for the works'),
    ),
  }),
  gridWorks('works-small', '接网工程（低压小微）', 'Grid works (small and micro)', isWholeSmall, {
    counts: true,
    limit: workingDays(10, contract),
  }),
  gridWorks(
    'works-low',
    '接网工程（低压非居民）',
    'Grid works (low voltage, non-residential)',
    `!${isWhole} && !(${isHigh})`,
    { limit: ten },
  ),
  gridWorks(
    'works-10kv',
    '接网工程（10千伏）',
    'Grid works (10 kV)',
    'form.voltage in ["6kv", "10kv", "20kv"]',
    { limit: { ...workingDays(60, contract), fact: 'power-works-10kv' } },
  ),
  gridWorks(
    'works-35kv',
    '接网工程（35千伏及以上，与客户工程同步）',
    'Grid works (35 kV and above, in step with the customer’s)',
    'form.voltage == "35kv"',
    {},
  ),
];

export const everyGridWorks = gridWorksSteps.map(({ code }) => ({ step: code }));

/** Works outside the boundary that are the customer's to pay, and so to have built. */
export const customerWorks: StepDefinition = {
  code: 'customer-works',
  name: { zh: '客户外部工程实施', en: 'The customer has the outside works built' },
  kind: 'works',
  by: { applicant: true },
  after: afterApproval,
  when: 'data.payer == "customer"',
  uncounted,
  outcomes: [done],
};

const newsForm = {
  type: 'object',
  properties: {
    stage: choice('到了哪一步', 'How far it is', [
      ['designed', '设计完成', 'Designed'],
      ['material', '物资到货', 'Materials on site'],
      ['begun', '开始施工', 'Building has begun'],
      ['line', '线路架设（敷设）', 'Line laid'],
      ['tested', '试验合格', 'Tested'],
      ['accepted', '竣工验收、移交', 'Accepted and handed over'],
    ]),
    note: {
      type: 'string',
      maxLength: 300,
      'x-text': { title: { zh: '说明', en: 'What was done' } },
    },
    photo: { type: 'string', format: 'file', 'x-text': { title: { zh: '现场照片', en: 'Photograph' } } },
  },
  required: ['stage'],
} as const satisfies FormSchema;

/** 快递式查询: each stage is told, with a picture. */
export const worksNews: StepDefinition = {
  code: 'works-news',
  name: { zh: '接网工程进展', en: 'News of the works' },
  kind: 'works',
  by: supplier,
  after: { any: [{ step: 'sign-supplier' }, { step: 'works-news', outcomes: ['stage'] }] },
  rounds: { most: 20, basis: convention('进展最多报二十次', 'News of works twenty times at most') },
  when: paidForCustomer,
  uncounted,
  form: newsForm,
  outcomes: [
    {
      code: 'stage',
      name: { zh: '已更新进展', en: 'Stage told' },
      favourable: true,
      sets: { stage: 'output.stage' },
      tells: {
        zh: '"接网工程有新进展" + (has(output.note) ? "：" + output.note : "")',
        en: '"The works have moved on" + (has(output.note) ? ": " + output.note : "")',
      },
    },
    {
      code: 'closed',
      name: { zh: '进展报完', en: 'No more news' },
      favourable: true,
    },
  ],
};

/**
 * A day that cannot be kept is told before it passes: why, and until when instead. What was contracted stays as it was,
 * and by that the connection is in time or late.
 */
export const worksDelay: StepDefinition = {
  code: 'works-delay',
  name: { zh: '接网工程延期告知', en: 'The works are put off' },
  kind: 'works',
  by: supplier,
  after: { any: [{ step: 'sign-supplier' }, { step: 'works-delay' }] },
  rounds: { most: 20, basis: convention('延期最多告知二十次', 'Put off twenty times at most') },
  when: paidForCustomer,
  uncounted,
  form: {
    type: 'object',
    properties: { putOffTo: day('新的完成日期', 'New day of completion') },
    required: ['putOffTo'],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'delayed',
      name: { zh: '告知延期', en: 'Delay told' },
      favourable: true,
      reason: 'required',
      sets: { putOffTo: 'output.putOffTo', delays: 'double(data.?delays.orValue(0)) + 1.0' },
      tells: {
        zh: '"接网工程延期，新的完成日期 " + data.putOffTo',
        en: '"The works are put off; the new day of completion is " + data.putOffTo',
      },
    },
  ],
};
