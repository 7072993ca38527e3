import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, supplier, workingDays } from '../basis.ts';
import { isHigh, isLow } from '../facts.ts';
import { day } from '../fields.ts';
import { limits } from './classes.ts';
import { decide } from './decide.ts';
import { connectionForm } from './form.ts';
import { materials, obligations, papers } from './papers.ts';
import { customerWorks, everyGridWorks, gridWorksSteps, worksDelay, worksNews } from './works.ts';

const afterPapers = { all: [{ step: 'papers' }, { step: 'title-lookup' }] } as const;

const agreedOn = day('约定的外部接网工程完成日期', 'Agreed day for the outside works');
const line = (zh: string, en: string) =>
  ({ type: 'string', minLength: 2, maxLength: 80, 'x-text': { title: { zh, en } } }) as const;

const planForm = {
  type: 'object',
  properties: {
    substation: line('供电变电站', 'Substation'),
    feeder: line('接入的公用线路', 'Public line it joins'),
    meteringPoint: line('计量点', 'Metering point'),
    agreedOn,
  },
  required: ['substation', 'feeder', 'meteringPoint', 'agreedOn'],
} as const satisfies FormSchema;

/** At high voltage the plan is answered, and is one of the customer's steps; at low it comes of the survey itself. */
const plan: readonly StepDefinition[] = [
  {
    code: 'supply-plan',
    name: { zh: '供电方案答复', en: 'Supply plan' },
    kind: 'review',
    by: supplier,
    after: afterPapers,
    when: isHigh,
    limit: workingDays(
      5,
      convention('供电方案五个工作日内答复', 'The plan is answered within five working days'),
    ),
    form: planForm,
    outcomes: [
      {
        code: 'planned',
        name: { zh: '已答复', en: 'Answered' },
        favourable: true,
        sets: { agreedOn: 'output.agreedOn', substation: 'output.substation', feeder: 'output.feeder' },
      },
    ],
  },
  {
    code: 'survey',
    name: { zh: '勘察设计一体作业', en: 'Survey and design in one' },
    kind: 'inspect',
    by: supplier,
    after: afterPapers,
    when: isLow,
    limit: workingDays(
      1,
      convention('低压勘察设计一个工作日', 'Survey and design at low voltage: one working day'),
    ),
    form: planForm,
    outcomes: [
      {
        code: 'planned',
        name: { zh: '方案已生成', en: 'Plan drawn up' },
        favourable: true,
        sets: { agreedOn: 'output.agreedOn', substation: 'output.substation', feeder: 'output.feeder' },
      },
    ],
  },
];

/** One contract over plan, payer and day, signed by both electronically. */
const contract: readonly StepDefinition[] = [
  {
    code: 'sign-customer',
    name: { zh: '客户签署供用电合同', en: 'The customer signs the contract' },
    kind: 'sign',
    by: { applicant: true },
    after: { all: [{ step: 'supply-plan' }, { step: 'survey' }] },
    outcomes: [{ code: 'signed', name: { zh: '已签署', en: 'Signed' }, favourable: true }],
  },
  {
    code: 'sign-supplier',
    name: { zh: '供电企业签署供用电合同', en: 'The power company signs the contract' },
    kind: 'sign',
    by: supplier,
    after: { all: [{ step: 'sign-customer' }] },
    outcomes: [
      {
        code: 'signed',
        name: { zh: '已签署', en: 'Signed' },
        favourable: true,
        sets: { contract: '"GD" + padded(serial("electricity-contract"), 8)', signedOn: 'today' },
        issues: [
          {
            type: 'electricity-contract',
            content: {
              number: 'data.contract',
              customer: 'form.?enterpriseName.orValue(case.applicant)',
              address: 'form.powerAddress.detail',
              kilowatts: 'string(form.appliedKilowatts)',
              substation: 'data.substation',
              feeder: 'data.feeder',
              agreedOn: 'data.agreedOn',
              signedOn: 'data.signedOn',
            },
          },
        ],
      },
    ],
  },
];

/** How often a route may be laid before the offices. */
const routes = 4;

/** Offices whose leave a line at high voltage needs, all at once; at low voltage the works are exempt. */
const approvals: readonly StepDefinition[] = [
  {
    code: 'approvals',
    name: { zh: '接网工程并联审批', en: 'Grid works approved in parallel' },
    kind: 'review',
    by: { offices: ['police-licensing', 'planning-permission', 'housing-licensing', 'transport-licensing'] },
    after: { any: [{ step: 'sign-supplier' }, { step: 'change-route' }] },
    rounds: { most: routes, basis: convention('路由最多调整三次', 'A route is changed three times at most') },
    when: isHigh,
    limit: { ...workingDays(5, measure('works-approval')), fact: 'power-grid-approval-10kv' },
    // Where the line goes, and nothing of who asks.
    needs: ['powerAddress'],
    outcomes: [
      { code: 'agreed', name: { zh: '同意', en: 'Agreed' }, favourable: true },
      {
        code: 'objected',
        name: { zh: '需要调整', en: 'Something to change' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
  // No route was agreed to: the customer is told so, and may apply anew.
  {
    code: 'routes-spent',
    name: { zh: '路由均未获同意', en: 'No route agreed to' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'approvals', outcomes: ['objected'] }] },
    when: `steps.approvals.round >= ${routes}`,
    rules: [{ when: 'true', outcome: 'spent' }],
    outcomes: [
      {
        code: 'spent',
        name: { zh: '未获同意', en: 'Not agreed to' },
        favourable: false,
        ends: [{ outcome: 'no-route' }],
      },
    ],
  },
  {
    code: 'change-route',
    name: { zh: '供电企业调整路由', en: 'The power company changes the route' },
    kind: 'works',
    by: supplier,
    after: { any: [{ step: 'approvals', outcomes: ['objected'] }] },
    outcomes: [{ code: 'changed', name: { zh: '已调整', en: 'Changed' }, favourable: true }],
  },
];

const photos = {
  type: 'object',
  properties: {
    photo: {
      type: 'string',
      format: 'file',
      'x-text': { title: { zh: '设备照片或视频', en: 'Pictures of the equipment' } },
    },
    note: { type: 'string', maxLength: 300, 'x-text': { title: { zh: '说明', en: 'Note' } } },
  },
} as const satisfies FormSchema;

/** 云验收: the customer shows the equipment, and hears everything at once. */
const inspection: readonly StepDefinition[] = [
  {
    code: 'equipment',
    name: { zh: '客户受电工程完工，申请线上检验', en: 'The customer’s equipment is ready for inspection' },
    kind: 'works',
    by: { applicant: true },
    after: { any: [{ step: 'sign-supplier' }, { step: 'inspection', outcomes: ['rework'] }] },
    when: isHigh,
    uncounted: measure('handling-time'),
    form: photos,
    outcomes: [{ code: 'ready', name: { zh: '申请检验', en: 'Ready' }, favourable: true }],
  },
  {
    code: 'inspection',
    name: { zh: '电气设备线上检验', en: 'Equipment inspected online' },
    kind: 'inspect',
    by: supplier,
    after: { any: [{ step: 'equipment' }] },
    when: isHigh,
    limit: workingDays(2, convention('线上检验两个工作日', 'Inspection online: two working days')),
    outcomes: [
      { code: 'passed', name: { zh: '检验合格', en: 'Passed' }, favourable: true },
      {
        code: 'rework',
        name: { zh: '一次告知整改', en: 'Everything to mend, told at once' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
];

const built = [...everyGridWorks, { step: 'customer-works' }, { step: 'inspection', outcomes: ['passed'] }];

function meter(code: string, when: string, days: number): StepDefinition {
  return {
    code,
    name: { zh: '装表接电', en: 'Meter and connection' },
    kind: 'works',
    by: supplier,
    after: { all: built },
    when,
    limit: workingDays(
      days,
      convention(
        `装表接电${days === 1 ? '一' : '三'}个工作日`,
        `Meter and connection: ${days === 1 ? 'one working day' : 'three working days'}`,
      ),
    ),
    outcomes: [
      {
        code: 'connected',
        name: { zh: '已接电', en: 'Connected' },
        favourable: true,
        sets: { connectedOn: 'today', inTime: 'today <= data.agreedOn' },
      },
    ],
  };
}

const connected: StepDefinition = {
  code: 'connected',
  name: { zh: '接电完成', en: 'Connection complete' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'meter-low' }, { step: 'meter-high' }] },
  rules: [{ when: 'true', outcome: 'done' }],
  outcomes: [{ code: 'done', name: { zh: '完成', en: 'Done' }, favourable: true }],
};

const mendAccount: StepDefinition = {
  code: 'mend-account',
  name: { zh: '供电企业核对立户资料', en: 'The power company looks at the particulars again' },
  kind: 'works',
  by: supplier,
  after: { any: [{ step: 'account', outcomes: ['refused'] }] },
  outcomes: [{ code: 'mended', name: { zh: '已核对', en: 'Put right' }, favourable: true }],
};

/** The account in the power company's own system; then the customer has power. */
const account: StepDefinition = {
  code: 'account',
  name: { zh: '营销系统立户', en: 'Account opened' },
  kind: 'external',
  by: { outside: 'power-supply', party: 'region.parties["power-supply"]' },
  after: { any: [{ step: 'connected' }, { step: 'mend-account' }] },
  calls: {
    operation: 'power-supply.open-account',
    payload: { contract: 'data.contract', kilowatts: 'form.appliedKilowatts', place: 'form.powerAddress' },
  },
  form: {
    type: 'object',
    properties: {
      // What another system answers goes into the city's own messages: a number, and nothing that could be read as more.
      accountNumber: {
        type: 'string',
        pattern: '^[A-Z0-9]{6,20}$',
        maxLength: 20,
        'x-expects': { zh: '六至二十位数字或大写字母', en: 'six to twenty digits or capital letters' },
        'x-text': { title: { zh: '用电户号', en: 'Account number' } },
      },
    },
    required: ['accountNumber'],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'done',
      name: { zh: '已立户', en: 'Opened' },
      favourable: true,
      sets: { accountNumber: 'output.accountNumber' },
      writes: [
        {
          register: 'power-connection',
          key: 'data.accountNumber',
          act: 'put',
          content: {
            case: 'case.number',
            region: 'case.region',
            class: 'data.class',
            kilowatts: 'form.appliedKilowatts',
            payer: 'data.payer',
            wantedOn: 'form.wantedOn',
            agreedOn: 'data.agreedOn',
            connectedOn: 'data.connectedOn',
            inTime: 'data.inTime',
          },
        },
      ],
      tells: {
        zh: '"已通电，用电户号 " + data.accountNumber',
        en: '"Power is on. Your account number is " + data.accountNumber',
      },
      ends: [{ outcome: 'connected' }],
    },
    {
      code: 'refused',
      name: { zh: '立户未成', en: 'Not opened' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/**
 * 用电报装: who applies hears at once to which class they belong and who pays; then plan, contract, works and meter,
 * each class with the steps and the time that are printed for it.
 */
export const powerConnection: ServiceDefinition = {
  code: 'power-connection',
  version: 2,
  kind: 'service',
  name: { zh: '用电报装', en: 'Electricity connection' },
  summary: {
    zh: '网上申请，当场知道外线由谁出资；低压 2 至 3 个环节，高压 3 至 4 个环节，全程可查',
    en: 'Apply online and hear at once who pays for the line; 2 or 3 steps at low voltage, 3 or 4 at high, each of them told',
  },
  basis: [...measure('steps-and-papers'), ...measure('handling-time')],
  keywords: ['办电', '接电', '通电', '装电表', '开户', 'power', 'meter', 'connect', 'electricity'],
  openedBy: 'applicant',
  // Who contracts is known, and contracts for a firm only by a power over it.
  asEnterprise: 'uscc',
  realName: { level: 'counter', basis: measure('steps-and-papers') },
  form: connectionForm,
  materials,
  acceptance: {
    by: supplier,
    basis: measure('steps-and-papers'),
    within: workingDays(1, convention('当日受理', 'Accepted on the day')),
    correction: workingDays(10, convention('补正十个工作日', 'Ten working days to put an application right')),
    refusalReasons: [
      {
        code: 'other-supplier',
        name: { zh: '不在本供电企业的营业区', en: 'Outside the area of this power company' },
      },
    ],
    atOnce: { when: 'true', basis: measure('steps-and-papers') },
  },
  remedies: [
    {
      code: 'hotline',
      name: { zh: '拨打 12398 向能源监管机构投诉', en: 'Complain to the energy regulator on 12398' },
      within: {
        value: 60,
        unit: 'natural-day',
        basis: [...measure('information'), ...convention('六十日内投诉', 'Complaints within sixty days')],
      },
    },
  ],
  limits: { promised: limits, statutory: [] },
  obligations,
  steps: [
    decide,
    ...papers,
    ...plan,
    ...contract,
    ...approvals,
    ...gridWorksSteps,
    customerWorks,
    worksNews,
    worksDelay,
    ...inspection,
    meter('meter-low', isLow, 1),
    meter('meter-high', isHigh, 3),
    connected,
    account,
    mendAccount,
  ],
  outcomes: [
    { code: 'connected', name: { zh: '已通电', en: 'Power is on' }, class: 'favourable' },
    {
      code: 'no-route',
      name: { zh: '外线路由未获批准', en: 'No route was approved' },
      class: 'unfavourable',
    },
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn by the applicant' }, class: 'withdrawn' },
  ],
  fee: {
    amountFen: '0',
    basis: measure('charges'),
    note: {
      zh: '报装不收费；红线外的接网工程符合条件的也不用你出钱',
      en: 'The connection itself is free; so are the works outside your boundary, where the conditions hold',
    },
  },
  visits: 0,
};
