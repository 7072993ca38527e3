import type { Basis } from '../../../kernel/basis.ts';
import { as, person, phone } from '../../../kernel/form/dictionary.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { StandingDeclaration } from '../../../kernel/pack/standing.ts';
import type { Choice, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { applicantsTime, measure, registrationRules } from '../basis.ts';
import { bank } from '../fields.ts';
import { noFee, partyOfRegion, returned } from '../process.ts';

/*
 * Who somebody is, asked once of whoever knows. Each channel is an outside party that does the check with the person
 * itself and answers yes or no: faces, fingerprints and card numbers of ours it never sends, and nothing of it is kept
 * but the answer, the day until which the document behind it is good, and who gave it.
 */

/** Channels that can be used from home; a counter is open to everybody beside them. */
export const channels = [
  { code: 'app', name: { zh: '省级登记应用（手机）', en: 'Provincial registration app (phone)' } },
  { code: 'face', name: { zh: '公安人脸核验（手机）', en: 'Face verification by the police (phone)' } },
  { code: 'bank', name: { zh: '银行账户四要素', en: 'Bank account (four-item match)' } },
] as const satisfies readonly Choice[];

const byBank = 'form.channel == "bank"';

const channel = {
  type: 'string',
  'x-choices': channels,
  'x-text': { title: { zh: '怎样核验', en: 'How to verify' } },
} as const satisfies StringField;

const card = {
  type: 'string',
  pattern: '^\\d{12,25}$',
  'x-expects': { zh: '12 至 25 位数字', en: '12 to 25 digits' },
  'x-personal': true,
  'x-when': byBank,
  'x-text': { title: { zh: '本人银行账号', en: 'Your own bank account number' } },
} as const satisfies StringField;

const phoneAtBank = as(phone, {
  'x-when': byBank,
  'x-text': {
    title: { zh: '在银行预留的手机号', en: 'Phone number registered with the bank' },
    description: { zh: '银行会拿它比对', en: 'The bank checks it against its records' },
  },
});

/** 个人信息保护法 art. 29: for sensitive personal information a consent of its own. */
export const consentToCheck: readonly Basis[] = [{ law: '个人信息保护法', article: '29' }];

const form = {
  type: 'object',
  'x-text': { title: { zh: '实名核验', en: 'Identity verification' } },
  properties: {
    self: as(person, {
      'x-text': {
        title: { zh: '本人', en: 'Yourself' },
        description: { zh: '只能核验自己', en: 'You can only verify yourself' },
      },
    }),
    channel,
    bank: { ...bank, 'x-when': byBank },
    card,
    phoneAtBank,
    consent: {
      type: 'boolean',
      const: true,
      'x-text': {
        title: { zh: '单独同意', en: 'Separate consent' },
        description: {
          zh: '我同意为核验身份把姓名、身份证号码交给所选机构比对；人脸由该机构当场核验，本站不接收也不保存',
          en: 'I agree that the organisation I chose may check my name and ID number to verify my identity. It checks my face itself; this site neither receives nor keeps the image',
        },
      },
    },
  },
  required: ['self', 'channel', 'bank', 'card', 'phoneAtBank', 'consent'],
} as const satisfies FormSchema;

/** What a source answers: that it is so, and until when the document behind it is good. */
const answer = {
  type: 'object',
  properties: {
    matched: { type: 'boolean', 'x-text': { title: { zh: '相符', en: 'Match' } } },
    documentValidTo: {
      type: 'string',
      format: 'date',
      'x-text': { title: { zh: '证件有效期至', en: 'Document valid until' } },
    },
  },
  required: ['matched'],
} as const satisfies FormSchema;

const who = { name: 'form.self.name', residentId: 'form.self.residentId' } as const;

function ask(step: {
  readonly code: (typeof channels)[number]['code'];
  readonly name: Text;
  readonly kind: string;
  readonly which: string;
  readonly operation: string;
  readonly payload: Readonly<Record<string, string>>;
}): StepDefinition {
  return {
    code: `ask-${step.code}`,
    name: step.name,
    kind: 'external',
    by: { outside: step.kind, party: step.which },
    // A source that was mistaken is asked again after the person has changed the entry.
    after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
    when: `form.channel == "${step.code}"`,
    calls: { operation: step.operation, payload: step.payload },
    form: answer,
    outcomes: [
      {
        code: 'done',
        name: { zh: '相符', en: 'Confirmed' },
        favourable: true,
        sets: { documentValidTo: 'output.?documentValidTo.orValue("")' },
        ends: [{ outcome: 'proven' }],
      },
      returned,
      {
        code: 'refused',
        name: { zh: '不相符', en: 'Not confirmed' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'not-proven' }],
      },
    ],
  };
}

const asks = [
  ask({
    code: 'app',
    name: { zh: '省级登记应用核验', en: 'Verification in the provincial app' },
    kind: 'registration-app',
    which: partyOfRegion('registration-app'),
    operation: 'registration-app.confirm-identity',
    payload: who,
  }),
  ask({
    code: 'face',
    name: { zh: '公安人脸核验', en: 'Face verification by the police' },
    kind: 'identity',
    which: partyOfRegion('identity'),
    operation: 'identity.verify-face',
    payload: who,
  }),
  ask({
    code: 'bank',
    name: { zh: '银行四要素比对', en: 'Four-item match by the bank' },
    kind: 'bank',
    which: 'form.bank',
    operation: 'bank.verify-holder',
    payload: { ...who, accountNumber: 'form.card', phone: 'form.phoneAtBank' },
  }),
];

/**
 * The one check of who somebody is: proven once, it is accepted by every service and at every step
 * (市场主体登记管理条例 art. 15; the plan's measure), and offered to nobody who is known already.
 */
export const realName: ServiceDefinition = {
  code: 'real-name',
  version: 2,
  kind: 'service',
  name: { zh: '实名核验', en: 'Identity verification' },
  summary: {
    zh: '用手机或银行账户核验一次，各事项各部门通用',
    en: 'Verify once, by phone or bank account, for every service and office',
  },
  basis: [...measure('identity-once'), ...registrationRules('15'), ...consentToCheck],
  keywords: ['实名认证', '身份核验', '人脸', '刷脸', 'identity', 'real name', 'face'],
  openedBy: 'applicant',
  identityCheck: {
    gives: 'source',
    most: { times: 1, basis: measure('identity-once'), fact: 'startup-identity-once' },
  },
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    ...asks,
    {
      code: 'amend',
      name: { zh: '本人更正', en: 'Correction by the applicant' },
      kind: 'amend',
      by: { applicant: true },
      after: { any: asks.map(({ code }) => ({ step: code, outcomes: ['returned'] })) },
      uncounted: applicantsTime,
      amends: ['channel', 'bank', 'card', 'phoneAtBank'],
      outcomes: [{ code: 'amended', name: { zh: '已更正', en: 'Changed' }, favourable: true }],
    },
  ],
  outcomes: [
    { code: 'proven', name: { zh: '已核验', en: 'Verified' }, class: 'favourable' },
    { code: 'not-proven', name: { zh: '未通过', en: 'Not verified' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '本人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(measure('zero-charge')),
  visits: 0,
};

/** How each channel's answer is kept with the person. */
const ways = { app: 'mobile-app', face: 'face-check', bank: 'bank-account' } as const;

/** What an ended check says of the person: one declaration for each channel, since each has a source of its own. */
export const realNameStandings: readonly StandingDeclaration[] = channels.map(({ code }) => ({
  code: `real-name.${code}`,
  service: 'real-name',
  when: `form.channel == "${code}"`,
  proves: { level: 'source', how: ways[code] },
  residentId: 'form.self.residentId',
  name: 'form.self.name',
  until: 'data.documentValidTo',
}));
