import { choice, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  LimitDeclaration,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import { describeLimit, type LimitLength } from '../../../kernel/time/limit.ts';
import { convention, givenNumber, limit, number, workingDays } from '../fields.ts';
import { partyOf, supplierOf, type Utility } from '../utility.ts';
import { approvalSteps, lineObligations } from './approvals.ts';
import { decideSteps } from './decide.ts';
import { connectionForm, numberOfApplicant } from './form.ts';
import { worksSteps } from './works.ts';
import { trackedLine } from './works-track.ts';

const surveyForm = {
  type: 'object',
  properties: {
    how: choice('怎么勘查的', 'How it was surveyed', [
      ['remote', '查管网图，没有上门', 'From the map of the network, without a visit'],
      ['joint', '和其他公司一起上门', 'In one visit with the other companies'],
      ['own', '单独上门', 'In a visit of our own'],
    ]),
    metres: number('红线外要新铺多少米（不用铺填 0）', 'Metres to be laid outside (0: none)', {
      maximum: 100_000,
    }),
    drawings: yesNo('需要施工图', 'Drawings are needed', { default: false }),
  },
  required: ['how', 'metres', 'drawings'],
} as const satisfies FormSchema;

function within({ value, unit }: LimitLength, zh: string, en: string): LimitDeclaration {
  const long = describeLimit({ value, unit });
  return limit(value, unit, convention(`${long.zh}内${zh}`, `${en} within ${long.en}`));
}

/** Nothing has to be done by the customer either, and it is known on the day of application. */
const sameDayIsPossible = 'form.insideReady == true && data.acceptedOn == today';

/**
 * The first of two steps: taken up and surveyed. What the survey shows decides how long there is. 当日受理、当日通水:
 * from the day on which it is known that nothing has to be built, for which the survey has its own hours.
 */
function survey(utility: Utility): StepDefinition {
  const { handling, handlingWithoutWorks: without } = utility;
  const sets = {
    how: 'output.how',
    metres: 'double(output.metres)',
    drawings: 'output.drawings',
    siteReadyOn: 'today',
  };
  const found = (
    code: string,
    zh: string,
    en: string,
    promised: LimitDeclaration | undefined,
    more: StepOutcome['sets'] = {},
  ): StepOutcome => ({
    code,
    name: { zh, en },
    favourable: true,
    sets: { ...sets, ...more },
    ...(promised === undefined ? {} : { limits: { promised } }),
  });
  return {
    code: 'survey',
    name: utility.steps.survey,
    kind: 'inspect',
    by: supplierOf(utility),
    after: { all: [{ step: 'decide' }] },
    limit: within(utility.surveyWithin, '勘查', 'Surveyed'),
    form: surveyForm,
    outcomes: [
      found('surveyed', '已勘查', 'Surveyed', without === undefined ? undefined : handling),
      ...(without === undefined
        ? []
        : [
            found(
              'no-works',
              '不用新建外线',
              'Nothing has to be built outside',
              { when: sameDayIsPossible, ...without },
              { metres: '0.0', drawings: 'false' },
            ),
          ]),
    ],
  };
}

/** Whose the place is, asked of the registry; nobody hands it in, and nobody waits for it. */
const titleLookup = (utility: Utility): StepDefinition => ({
  code: 'title-lookup',
  name: { zh: '联网查询不动产权', en: 'Title looked up' },
  kind: 'external',
  by: { outside: 'title-registry', party: 'region.parties["title-registry"]' },
  uncounted: utility.cites['no-papers'],
  calls: { operation: 'title-registry.find-title', payload: { place: 'form.place' } },
  outcomes: [
    { code: 'done', name: { zh: '已查到', en: 'Found' }, favourable: true },
    {
      code: 'refused',
      name: { zh: '没有查到，凭承诺办理', en: 'Not found: goes on by what was promised' },
      favourable: false,
      reason: 'required',
    },
  ],
});

const everyWorks = ['works-short', 'works-long', 'works-own', 'inside'].map((step) => ({ step }));

/** The second step: checked and opened in one visit. */
function opening(utility: Utility): readonly StepDefinition[] {
  return [
    {
      code: 'ready',
      name: { zh: '具备接通条件', en: 'All is there' },
      kind: 'automatic',
      by: { system: true },
      after: { all: everyWorks },
      rules: [{ when: 'true', outcome: 'ready' }],
      outcomes: [{ code: 'ready', name: { zh: '可以接通', en: 'Ready' }, favourable: true }],
    },
    {
      code: 'open',
      name: utility.steps.opening,
      kind: 'inspect',
      by: supplierOf(utility),
      after: { any: [{ step: 'ready' }, { step: 'mend' }] },
      limit: utility.handlingWithoutWorks ?? within(utility.openingWithin, '验收接通', 'Checked and opened'),
      form: {
        type: 'object',
        properties: { meter: givenNumber('表号', 'Number of the meter') },
        required: ['meter'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'opened',
          name: utility.on,
          favourable: true,
          sets: {
            meter: 'output.meter',
            connectedOn: 'today',
            daysTaken: 'daysBetween(data.acceptedOn, today)',
          },
        },
        {
          code: 'rework',
          name: { zh: '一次告知整改', en: 'Everything to mend, told at once' },
          favourable: false,
          reason: 'required',
        },
      ],
    },
    {
      code: 'mend',
      name: { zh: '用户整改', en: 'The customer mends it' },
      kind: 'works',
      by: { applicant: true },
      after: { any: [{ step: 'open', outcomes: ['rework'] }] },
      uncounted: utility.cites['handling-time'],
      outcomes: [{ code: 'mended', name: { zh: '已整改', en: 'Mended' }, favourable: true }],
    },
  ];
}

/** The account in the company's own system; with it goes the contract, which both have agreed to. */
function account(utility: Utility): readonly StepDefinition[] {
  const { code, on, certificates } = utility;
  return [
    {
      code: 'account',
      name: { zh: '立户', en: 'Account opened' },
      kind: 'external',
      by: partyOf(utility),
      after: { any: [{ step: 'open', outcomes: ['opened'] }, { step: 'mend-account' }] },
      reads: [{ as: 'enterprise', register: 'enterprise', key: 'form.?uscc.orValue("-")' }],
      calls: {
        operation: `${utility.party}.open-account`,
        payload: { meter: 'data.meter', place: 'form.place', dailyNeed: 'form.dailyNeed' },
      },
      form: {
        type: 'object',
        properties: { accountNumber: givenNumber('户号', 'Account number') },
        required: ['accountNumber'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'done',
          name: { zh: '已立户', en: 'Opened' },
          favourable: true,
          sets: {
            accountNumber: 'output.accountNumber',
            contract: `"${code.slice(0, 1).toUpperCase()}" + padded(serial("${code}-contract"), 8)`,
          },
          writes: [
            {
              register: `${code}-account`,
              key: 'data.accountNumber',
              act: 'put',
              content: {
                region: 'case.region',
                kind: 'form.applicantKind',
                payer: 'data.payer',
                metres: 'data.metres',
                connectedOn: 'data.connectedOn',
                status: '"open"',
                since: 'today',
                holder: 'case.party',
                holderNumber: numberOfApplicant,
              },
            },
          ],
          issues: [
            {
              type: certificates.contract,
              content: {
                number: 'data.contract',
                // The licence says what the firm is called, so that nobody enters it.
                customer:
                  'facts.enterprise == null ? case.applicant : facts.enterprise.?name.orValue(case.applicant)',
                address: 'form.place.detail',
                account: 'data.accountNumber',
                signedOn: 'today',
              },
            },
          ],
          tells: {
            zh: `"已${on.zh}，户号 " + data.accountNumber`,
            en: `"${on.en}. Your account number is " + data.accountNumber`,
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
    },
    {
      code: 'mend-account',
      name: { zh: '企业核对立户资料', en: 'The company looks at the particulars again' },
      kind: 'works',
      by: supplierOf(utility),
      after: { any: [{ step: 'account', outcomes: ['refused'] }] },
      outcomes: [{ code: 'mended', name: { zh: '已核对', en: 'Put right' }, favourable: true }],
    },
  ];
}

/**
 * 报装: two steps for the customer, survey and opening, and no paper. Design, leave for a line outside and works have
 * their own limits, and none of it is time of the company's handling.
 */
export function connectionService(utility: Utility): ServiceDefinition {
  const { code, cites, connection, on, company } = utility;
  return {
    code: `${code}-connection`,
    version: 5,
    kind: 'service',
    name: connection,
    summary: {
      zh: '网上申请，两个环节，不用交任何材料；外线由谁出钱当场知道，审批由企业代办',
      en: 'Apply online: two steps and no papers. You hear at once who pays for the line, and the company sees to the approvals',
    },
    basis: [...cites['handling-time'], ...cites['no-papers']],
    keywords: utility.keywords,
    openedBy: 'applicant',
    asEnterprise: 'uscc',
    realName: { level: 'counter', basis: cites['service-quality'] },
    form: connectionForm(utility),
    // None of it is asked for: who somebody is was proved once, the licence is ours, the title is the registry's.
    materials: [
      {
        code: 'identity',
        name: { zh: '身份信息', en: 'Who applies' },
        from: 'exchange',
        basis: cites['no-papers'],
      },
      {
        code: 'licence',
        name: { zh: '企业登记信息', en: 'What the firm is registered with' },
        when: 'form.applicantKind == "enterprise"',
        from: 'exchange',
        basis: cites['no-papers'],
      },
      {
        code: 'title',
        name: { zh: '不动产权信息', en: 'Whose the place is' },
        from: 'exchange',
        basis: cites['no-papers'],
      },
    ],
    acceptance: {
      by: supplierOf(utility),
      basis: cites['handling-time'],
      within: workingDays(1, convention('当日受理', 'Accepted on the day')),
      correction: workingDays(
        10,
        convention('补正十个工作日', 'Ten working days to put an application right'),
      ),
      refusalReasons: [
        {
          code: 'other-supplier',
          name: { zh: '不在本企业的供应区域', en: `Outside the area of ${company.en}` },
        },
      ],
      atOnce: { when: 'true', basis: cites['handling-time'] },
    },
    remedies: [
      {
        code: 'complaint',
        name: {
          zh: `向主管部门投诉，或拨打 ${utility.hotline}、12345`,
          en: `Complain to the authority, or call ${utility.hotline} or 12345`,
        },
        within: limit(60, 'natural-day', convention('六十日内投诉', 'Complaints within sixty days')),
      },
    ],
    limits: { promised: [utility.handling], statutory: [] },
    stretches: [trackedLine(utility).promised],
    obligations: lineObligations(utility),
    steps: [
      ...decideSteps(utility),
      titleLookup(utility),
      survey(utility),
      ...approvalSteps(utility),
      ...worksSteps(utility),
      ...opening(utility),
      ...account(utility),
    ],
    outcomes: [
      { code: 'connected', name: { zh: `已${on.zh}`, en: on.en }, class: 'favourable' },
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
      basis: cites.charges,
      note: {
        zh: '报装不收费；红线外的工程符合条件的也不用你出钱；清单之外无收费',
        en: 'The connection is free; so are the works outside your boundary, where the conditions hold. What is not on the list is not charged',
      },
    },
    visits: 0,
  };
}
