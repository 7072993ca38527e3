import { as, person, phone, uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  LimitDeclaration,
  RegisterWrite,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { applicantsTime, measure, registersUnderRealName, registrationRules, remedies } from '../basis.ts';
import { branchesNow, readBranches } from '../company-branches.ts';
import { entryAsItWas, mustBeThere, readEnterprise } from '../enterprise-register.ts';
import { bank } from '../fields.ts';
import { freeName, readName } from '../freed-names.ts';
import { noFee, partyOfRegion, returned } from '../process.ts';
import { branches, trader } from '../types/codes.ts';

/*
 * The end of a firm's life. Simple: everything is paid, the owners answer for it, the public has twenty days
 * to object (市场主体登记管理条例 art. 33). General: the firm is wound up, its creditors are told (art. 32). A
 * sole trader's is shown to nobody: the tax authority has ten days to object (art. 33). A branch ends by its company's
 * decision, and all branches of a company end before it does (art. 32). In each case the bodies
 * that a firm has to do with say whether it owes them anything, and only then is it struck off.
 */

const simple = 'form.procedure == "simple"';
const general = 'form.procedure == "general"';
const ofBranch = 'form.procedure == "branch"';
const isTrader = `data.type == "${trader}"`;
const isSimpleCompany = `data.procedure == "simple" && !(${isTrader})`;
const isGeneral = 'data.procedure == "general"';
const isBranch = 'data.procedure == "branch"';
/** A sole trader who closes the simple way is shown to nobody, nor is a branch. */
const hasNotice = `!(${isBranch}) && !(data.procedure == "simple" && ${isTrader})`;

const form = {
  type: 'object',
  'x-text': { title: { zh: '企业注销', en: 'Deregister an enterprise' } },
  properties: {
    uscc,
    procedure: {
      type: 'string',
      'x-choices': [
        {
          code: 'simple',
          name: {
            zh: '简易注销：没有债务，也不欠工资、社保、税款',
            en: 'Simple: no debts, wages, insurance or tax are owed',
          },
        },
        { code: 'general', name: { zh: '一般注销：清算后注销', en: 'General: wound up first' } },
        {
          code: 'branch',
          name: {
            zh: '分公司注销：由公司决定，不用清算、公示',
            en: 'A branch: decided by its company, neither wound up nor shown',
          },
        },
      ],
      'x-text': {
        title: { zh: '怎么注销', en: 'Which way' },
        description: {
          zh: '被吊销执照、列入经营异常名录等情形不能简易注销',
          en: 'The simple way is closed to those whose licence was revoked or who are listed as irregular',
        },
      },
    },
    settled: {
      type: 'boolean',
      const: true,
      'x-when': simple,
      'x-text': {
        title: { zh: '全体投资人承诺', en: 'All owners commit' },
        description: {
          zh: '全体投资人承诺：没有债权债务或已经清偿，清偿费用、职工工资、社会保险费、法定补偿金、税款都已结清，并承担法律责任',
          en: 'All owners commit that there are no debts or they are paid, that winding-up costs, wages, insurance, compensation and taxes are settled, and answer for it',
        },
      },
    },
    companyDecided: {
      type: 'boolean',
      const: true,
      'x-when': ofBranch,
      'x-text': {
        title: { zh: '公司决定', en: 'The company has decided it' },
        description: {
          zh: '公司已经决定撤销这家分公司，分公司的债务由公司承担',
          en: 'The company has decided to close this branch, and answers for what the branch owes',
        },
      },
    },
    liquidator: {
      ...as(person, { 'x-text': { title: { zh: '清算组负责人', en: 'Head of the liquidation group' } } }),
      'x-when': general,
    },
    liquidationSince: {
      type: 'string',
      format: 'date',
      'x-when': general,
      'x-text': { title: { zh: '清算组成立日期', en: 'Liquidation group formed on' } },
    },
    hasAccount: {
      type: 'boolean',
      default: false,
      'x-text': { title: { zh: '在银行开有账户', en: 'It has a bank account' } },
    },
    bank: { ...bank, 'x-when': 'form.hasAccount == true' },
    notifyPhone: as(phone, {
      'x-text': { title: { zh: '接收进度的手机', en: 'Phone for progress messages' } },
    }),
  },
  required: [
    'uscc',
    'procedure',
    'settled',
    'companyDecided',
    'liquidator',
    'liquidationSince',
    'hasAccount',
    'bank',
    'notifyPhone',
  ],
  'x-groups': [
    {
      code: 'firm',
      title: { zh: '哪家企业', en: 'Which enterprise' },
      fields: ['uscc', 'procedure', 'settled', 'companyDecided'],
    },
    {
      code: 'winding-up',
      title: { zh: '清算', en: 'Winding up' },
      fields: ['liquidator', 'liquidationSince'],
    },
    {
      code: 'rest',
      title: { zh: '账户和联系', en: 'Account and contact' },
      fields: ['hasAccount', 'bank', 'notifyPhone'],
    },
  ],
} as const satisfies FormSchema;

/** Whether there is such an enterprise, and which way stands open to it. */
const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对登记信息', en: 'Look up the registration' },
  kind: 'automatic',
  by: { system: true },
  reads: [
    readEnterprise,
    { as: 'listed', register: 'abnormal-operation', key: 'form.uscc' },
    readBranches('form.uscc'),
  ],
  rules: [
    mustBeThere,
    {
      when: `(facts.enterprise.type in ${JSON.stringify(branches)}) != (${ofBranch})`,
      outcome: 'refused',
      reason: {
        zh: '分公司选“分公司注销”，其他企业选简易注销或者一般注销，请重新选择后再申请',
        en: 'A branch ends as a branch, and whatever is none the simple or the general way: ask again with the right choice',
      },
    },
    {
      // 条例 art. 32: branches are struck off before the company is
      when: `size(${branchesNow}) > 0`,
      outcome: 'refused',
      reason: {
        zh: '公司还有存续的分公司：请先逐家办理分公司注销，再申请注销公司（市场主体登记管理条例第三十二条）',
        en: 'The company still has branches: have each of them struck off first, then ask for the company (registration regulations, art. 32)',
      },
    },
    {
      // 条例 art. 33: the simple way is closed to whoever is on the list
      when: `${simple} && facts.listed != null && facts.listed.status != "removed"`,
      outcome: 'refused',
      reason: {
        zh: '企业在经营异常名录里，不能简易注销：请先申请移出，或者办理一般注销（市场主体登记管理条例第三十三条）',
        en: 'The enterprise is on the list of abnormal operations, so the simple way is closed: have it taken off, or be wound up',
      },
    },
    { when: 'true', outcome: 'begun' },
  ],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '可以办理', en: 'It may proceed' },
      favourable: true,
      sets: {
        name: 'facts.enterprise.name',
        type: 'facts.enterprise.type',
        procedure: 'form.procedure',
        nameKey: 'facts.enterprise.?nameKey.orValue("")',
        parent: 'facts.enterprise.?parent.orValue("")',
      },
      writes: [
        {
          register: 'deregistration-notice',
          key: 'form.uscc',
          when: `!(${ofBranch}) && !(${simple} && facts.enterprise.type == "${trader}")`,
          act: 'put',
          content: {
            uscc: 'form.uscc',
            name: 'facts.enterprise.name',
            procedure: 'form.procedure',
            since: 'today',
            status: '"published"',
          },
        },
      ],
    },
    {
      code: 'refused',
      name: { zh: '不予受理', en: 'Refused' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** Anybody who is hurt by it may object while the notice stands; the registrar looks at each objection. */
const notice: StepDefinition = {
  code: 'notice',
  name: { zh: '简易注销公示', en: 'Public notice' },
  kind: 'gather',
  by: { duty: 'market-registration' },
  after: { all: [{ step: 'check', outcomes: ['begun'] }] },
  when: isSimpleCompany,
  limit: { value: 20, unit: 'natural-day', basis: registrationRules('33') },
  uncounted: registrationRules('33'),
  gathers: {
    service: 'deregistration.objection',
    announces: ['uscc'],
    oncePerParty: true,
    closes: 'at-limit',
    complete: 'when-all-ended',
    totals: { upheld: { where: 'child.outcome == "upheld"' } },
  },
  rules: [
    { when: 'output.upheld > 0', outcome: 'opposed' },
    { when: 'true', outcome: 'unopposed' },
  ],
  outcomes: [
    {
      code: 'unopposed',
      name: { zh: '公示期满，没有成立的异议', en: 'Nobody objected with reason' },
      favourable: true,
    },
    {
      code: 'opposed',
      name: { zh: '异议成立，终止简易注销', en: 'An objection was upheld: the simple way is closed' },
      favourable: false,
      writes: [closedNotice('"opposed"')],
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** Within twenty days after the notice has run out the firm asks to be struck off (art. 33); later it begins anew. */
const ask: StepDefinition = {
  code: 'ask',
  name: { zh: '公示期满后申请注销', en: 'Ask to be struck off after the notice' },
  kind: 'sign',
  by: { applicant: true },
  after: { all: [{ step: 'notice' }] },
  when: isSimpleCompany,
  limit: { value: 20, unit: 'natural-day', basis: registrationRules('33') },
  uncounted: applicantsTime,
  deemed: { outcome: 'lapsed', basis: registrationRules('33') },
  outcomes: [
    { code: 'asked', name: { zh: '确认申请注销', en: 'Asked' }, favourable: true },
    {
      code: 'lapsed',
      name: { zh: '逾期没有申请', en: 'Not asked in time' },
      favourable: false,
      writes: [closedNotice('"lapsed"')],
      ends: [{ outcome: 'withdrawn' }],
    },
  ],
};

/** Creditors are told through the register of notices for forty-five days (公司法 2018 art. 185; 条例 art. 32). */
const creditors: StepDefinition = {
  code: 'creditors',
  name: { zh: '债权人公告', en: 'Notice to creditors' },
  kind: 'gather',
  by: { duty: 'market-registration' },
  after: { all: [{ step: 'check', outcomes: ['begun'] }] },
  when: isGeneral,
  limit: {
    value: 45,
    unit: 'natural-day',
    basis: [{ law: '公司法', article: '185' }, ...registrationRules('32')],
  },
  uncounted: registrationRules('32'),
  gathers: {
    service: 'deregistration.claim',
    announces: ['uscc'],
    closes: 'at-limit',
    complete: 'at-closing',
    totals: {},
  },
  rules: [{ when: 'true', outcome: 'over' }],
  outcomes: [
    {
      code: 'over',
      name: { zh: '公告期满', en: 'The notice has run out' },
      favourable: true,
      sets: { claims: 'output.children' },
    },
  ],
};

/** The liquidation group pays what is owed and reports; within thirty days after it the firm asks (art. 32). */
const liquidate: StepDefinition = {
  code: 'liquidate',
  name: { zh: '提交清算报告', en: 'Report the winding up' },
  kind: 'sign',
  by: { applicant: true },
  after: { all: [{ step: 'creditors' }] },
  when: isGeneral,
  uncounted: applicantsTime,
  form: {
    type: 'object',
    properties: {
      finishedOn: {
        type: 'string',
        format: 'date',
        'x-text': { title: { zh: '清算结束日期', en: 'Winding up finished on' } },
      },
      debtsPaidFen: {
        type: 'integer',
        format: 'money-fen',
        minimum: 0,
        'x-text': { title: { zh: '清偿债务总额', en: 'Debts paid' } },
      },
      confirmed: {
        type: 'boolean',
        const: true,
        'x-text': {
          title: {
            zh: '清算报告已经股东会或者人民法院确认',
            en: 'The report was confirmed by the owners or a court',
          },
        },
      },
    },
    required: ['finishedOn', 'debtsPaidFen', 'confirmed'],
  },
  outcomes: [
    {
      code: 'reported',
      name: { zh: '已提交', en: 'Reported' },
      favourable: true,
      sets: { finishedOn: 'output.finishedOn', debtsPaidFen: 'output.debtsPaidFen' },
    },
  ],
};

type Clearing = {
  readonly kind: string;
  readonly name: Text;
  readonly party: string;
  readonly when?: string;
  readonly limit?: LimitDeclaration;
};

const clearings: readonly Clearing[] = [
  {
    kind: 'tax',
    name: { zh: '清税', en: 'Tax clearance' },
    party: partyOfRegion('tax'),
    limit: { when: isTrader, value: 10, unit: 'natural-day', basis: registrationRules('33') },
  },
  {
    kind: 'social-insurance',
    name: { zh: '社保清缴', en: 'Social insurance clearance' },
    party: partyOfRegion('social-insurance'),
  },
  {
    kind: 'housing-fund',
    name: { zh: '公积金清缴', en: 'Housing fund clearance' },
    party: partyOfRegion('housing-fund'),
  },
  { kind: 'customs', name: { zh: '海关清缴', en: 'Customs clearance' }, party: partyOfRegion('customs') },
  {
    kind: 'bank',
    name: { zh: '银行销户', en: 'Closing of the account' },
    party: 'form.bank',
    when: 'has(form.bank)',
  },
];

const cleared = (kind: string): string => `clear-${kind}`;

/** Each body says whether anything is owed to it; what is, the firm settles, and asks again. */
function clearing({ kind, name, party, when, limit }: Clearing): readonly [StepDefinition, StepDefinition] {
  const code = cleared(kind);
  const settle = `settle-${kind}`;
  return [
    {
      code,
      name,
      kind: 'external',
      by: { outside: kind, party },
      after: { any: [{ step: 'check', outcomes: ['begun'] }, { step: settle }] },
      ...(when === undefined ? {} : { when }),
      ...(limit === undefined ? {} : { limit, deemed: { outcome: 'done', basis: registrationRules('33') } }),
      uncounted: measure('service-coverage'),
      calls: {
        operation: `${kind}.clear-deregistration`,
        payload: { unifiedCode: 'form.uscc', enterpriseName: 'data.name', procedure: 'form.procedure' },
      },
      outcomes: [{ code: 'done', name: { zh: '已结清', en: 'Nothing is owed' }, favourable: true }, returned],
    },
    {
      code: settle,
      name: { zh: `${name.zh}：结清后再核`, en: `${name.en}: settle and ask again` },
      kind: 'works',
      by: { applicant: true },
      after: { any: [{ step: code, outcomes: ['returned'] }] },
      uncounted: applicantsTime,
      outcomes: [{ code: 'settled', name: { zh: '已结清', en: 'Settled' }, favourable: true }],
    },
  ];
}

const among = `${branchesNow}.exists(each, each.uscc == form.uscc)`;

/** Its company has one branch fewer, and its name is free for another. */
const branchIsOver: readonly RegisterWrite[] = [
  {
    register: 'branch-name',
    key: `${branchesNow}.filter(each, each.uscc == form.uscc)[0].key`,
    when: `${isBranch} && ${among}`,
    act: 'close',
    content: {},
  },
  {
    register: 'company-branches',
    key: 'data.parent',
    when: `${isBranch} && ${among}`,
    act: 'put',
    content: { branches: `dyn(${branchesNow}.filter(each, each.uscc != form.uscc))` },
  },
];

const decide: StepDefinition = {
  code: 'decide',
  name: { zh: '注销登记', en: 'Strike off the register' },
  kind: 'review',
  by: { duty: 'market-registration' },
  after: {
    all: [{ step: 'ask' }, { step: 'liquidate' }, ...clearings.map(({ kind }) => ({ step: cleared(kind) }))],
  },
  reads: [readEnterprise, readName('data.nameKey'), readBranches('data.parent')],
  // 条例 art. 19: on the spot, else within three working days
  limit: { value: 3, unit: 'working-day', basis: registrationRules('19') },
  outcomes: [
    {
      code: 'approve',
      name: { zh: '准予注销', en: 'Struck off' },
      favourable: true,
      sets: { deregisteredOn: 'today' },
      writes: [
        {
          register: 'enterprise',
          key: 'form.uscc',
          act: 'change',
          content: entryAsItWas({ status: '"deregistered"', deregisteredOn: 'today' }),
        },
        freeName('data.nameKey'),
        ...branchIsOver,
        { ...closedNotice('"over"'), when: hasNotice },
      ],
      withdraws: [{ type: 'business-licence', number: 'form.uscc', basis: registrationRules('31') }],
      ends: [{ outcome: 'granted' }],
    },
    {
      code: 'refuse',
      name: { zh: '不予注销', en: 'Refused' },
      favourable: false,
      reason: 'required',
      writes: [{ ...closedNotice('"refused"'), when: hasNotice }],
      ends: [{ outcome: 'refused' }],
    },
  ],
};

function closedNotice(status: string) {
  return {
    register: 'deregistration-notice',
    key: 'form.uscc',
    act: 'change',
    content: { uscc: 'form.uscc', name: 'data.name', procedure: 'form.procedure', since: 'today', status },
  } as const;
}

export const deregistration: ServiceDefinition = {
  code: 'deregistration',
  version: 3,
  kind: 'service',
  name: { zh: '企业注销', en: 'Deregister an enterprise' },
  summary: {
    zh: '一次申请，税务、社保、公积金、海关、银行同时核对；简易注销须公示二十天，个体工商户、分公司不用公示',
    en: 'One request; tax, insurance, fund, customs and bank look at the same time. The simple way is shown for twenty days, a sole trader’s or a branch’s to nobody',
  },
  keywords: ['注销', '关店', '清算', '简易注销', 'close', 'wind up', 'strike off'],
  basis: [...registrationRules('31'), ...measure('service-coverage')],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  realName: registersUnderRealName,
  form,
  limits: { promised: [], statutory: [] },
  remedies,
  steps: [check, notice, ask, creditors, liquidate, ...clearings.flatMap(clearing), decide],
  outcomes: [
    { code: 'granted', name: { zh: '已注销', en: 'Struck off' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不予注销', en: 'Refused' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '申请人撤回或逾期', en: 'Withdrawn or lapsed' }, class: 'withdrawn' },
  ],
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
