import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  LimitDeclaration,
  StepDefinition,
  StretchDeclaration,
} from '../../../kernel/process/definition.ts';
import { convention, halfDays, measure, supplier, workingDays } from '../basis.ts';
import { isHigh } from '../facts.ts';
import { byHand, bySystem } from './by-system.ts';
import { isWhole, isWholeResident, isWholeSmall } from './classes.ts';
import { standsNow, worksStages } from './works-track.ts';

/** Time of grid works and of the customer's own is not counted, as printed (二(二)). */
const uncounted = measure('handling-time');
const contract = measure('works-contract');

const paidForCustomer = 'data.payer != "customer"';

const afterApproval = {
  all: [
    { step: 'contracted' },
    { step: 'approvals', outcomes: ['agreed'] },
    { step: 'works-filing' },
    { step: 'public-works', outcomes: ['done'] },
  ],
} as const;

const built = {
  name: { zh: '已建成', en: 'Built' },
  sets: { builtOn: 'today' },
  writes: [standsNow({ builtOn: 'today' })],
};

function gridWorks(
  code: string,
  zh: string,
  en: string,
  when: string,
  more: { readonly limit?: LimitDeclaration; readonly counts?: true },
): StepDefinition {
  return bySystem({
    code,
    name: { zh, en },
    after: afterApproval,
    when: `${paidForCustomer} && ${when}`,
    ...(more.limit === undefined ? {} : { limit: more.limit }),
    ...(more.counts === true ? {} : { uncounted }),
    operation: 'power-supply.build-works',
    payload: {
      contract: 'data.contract',
      feeder: 'data.feeder',
      place: 'form.powerAddress',
      agreedOn: 'data.agreedOn',
    },
    done: built,
  });
}

const ten = { ...workingDays(10, contract), fact: 'power-works-lv' };

/** What is built between boundary and network for the customer, by class. */
export const gridWorksSteps: readonly StepDefinition[] = [
  gridWorks('works-resident', '接网工程（低压居民）', 'Grid works (residential)', isWholeResident, {
    counts: true,
    limit: halfDays(
      1,
      convention('全过程三日内，接网半个工作日', 'Of three days in all, half a day for the works'),
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

/** What the company's system could not order is built all the same. */
export const worksByHand: StepDefinition = byHand({
  code: 'works-by-hand',
  name: { zh: '人工派单的接网工程', en: 'Grid works ordered by hand' },
  kind: 'works',
  instead: gridWorksSteps.map(({ code }) => code),
  uncounted,
  done: built,
});

/**
 * 契约制: the day that was contracted has a clock of its own, which runs while that of the handling stands still. It goes
 * by what was contracted, whatever is told later.
 */
export const worksPromised: StretchDeclaration = {
  code: 'works',
  name: { zh: '约定完成的接网工程', en: 'Grid works, by the day agreed' },
  from: [{ step: 'contracted' }],
  to: [...everyGridWorks.map(({ step }) => ({ step, outcomes: ['done'] })), { step: 'works-by-hand' }],
  when: paidForCustomer,
  until: { day: 'data.agreedOn', what: '"接网工程 / Grid works"', basis: contract },
  by: supplier,
};

/** Works outside the boundary that are the customer's to pay, and so to have built. */
export const customerWorks: StepDefinition = {
  code: 'customer-works',
  name: { zh: '客户外部工程实施', en: 'The customer has the outside works built' },
  kind: 'works',
  by: { applicant: true },
  after: afterApproval,
  when: 'data.payer == "customer"',
  uncounted,
  outcomes: [{ ...built, code: 'built', favourable: true }],
};

const newsForm = {
  type: 'object',
  properties: {
    stage: choice('到了哪一步', 'How far it is', worksStages),
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
  after: { any: [{ step: 'contracted' }, { step: 'works-news', outcomes: ['stage'] }] },
  rounds: { most: 20, basis: convention('进展最多报二十次', 'News of works twenty times at most') },
  when: paidForCustomer,
  uncounted,
  form: newsForm,
  outcomes: [
    {
      code: 'stage',
      name: { zh: '已更新进展', en: 'Stage told' },
      favourable: true,
      sets: {
        stage: 'output.stage',
        stageOn: 'today',
        worksNews:
          'data.?worksNews.orValue([]) + [{"stage": output.stage, "on": today, "note": output.?note.orValue(""), "photo": output.?photo.orValue("")}]',
      },
      writes: [standsNow({ stage: 'output.stage', stageOn: 'today' })],
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
  after: { any: [{ step: 'contracted' }, { step: 'works-delay' }] },
  rounds: { most: 20, basis: convention('延期最多告知二十次', 'Put off twenty times at most') },
  when: paidForCustomer,
  uncounted,
  form: {
    type: 'object',
    properties: {
      putOffTo: day('新的完成日期', 'New day of completion'),
      why: {
        type: 'string',
        minLength: 2,
        maxLength: 200,
        'x-text': { title: { zh: '为什么延期（告诉客户）', en: 'Why, as the customer reads it' } },
      },
    },
    required: ['putOffTo', 'why'],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'delayed',
      name: { zh: '告知延期', en: 'Delay told' },
      favourable: true,
      sets: {
        putOffTo: 'output.putOffTo',
        delays: 'double(data.?delays.orValue(0)) + 1.0',
        worksDelays:
          'data.?worksDelays.orValue([]) + [{"on": today, "to": output.putOffTo, "why": output.why}]',
      },
      writes: [standsNow({ putOffTo: 'output.putOffTo' })],
      tells: {
        zh: '"接网工程延期：" + output.why + "。新的完成日期 " + data.putOffTo',
        en: '"The works are put off: " + output.why + ". The new day of completion is " + data.putOffTo',
      },
    },
  ],
};
