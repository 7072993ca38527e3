import { uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { registrationRules, remedies } from '../basis.ts';
import { contactPhone } from '../fields.ts';
import { noFee } from '../process.ts';

/* What others say while the notice of a deregistration stands: an objection, or what they are owed. */

const whatFor = {
  type: 'string',
  minLength: 5,
  maxLength: 1000,
  'x-personal': true,
} as const;

const objectionForm = {
  type: 'object',
  'x-text': { title: { zh: '对简易注销的异议', en: 'Objection to a simple deregistration' } },
  properties: {
    uscc,
    standing: {
      type: 'string',
      'x-choices': [
        { code: 'creditor', name: { zh: '债权人', en: 'A creditor' } },
        { code: 'employee', name: { zh: '职工', en: 'An employee' } },
        { code: 'authority', name: { zh: '有关部门', en: 'An authority' } },
        { code: 'other', name: { zh: '其他利害关系人', en: 'Another interested party' } },
      ],
      'x-text': { title: { zh: '我是', en: 'I am' } },
    },
    grounds: {
      ...whatFor,
      'x-text': { title: { zh: '异议理由和证据', en: 'Grounds and evidence' } },
    },
    contactPhone,
  },
  required: ['uscc', 'standing', 'grounds', 'contactPhone'],
} as const satisfies FormSchema;

/** An objection to a simple deregistration (市场主体登记管理条例 art. 33): upheld, it closes the simple way. */
export const deregistrationObjection: ServiceDefinition = {
  code: 'deregistration.objection',
  version: 2,
  kind: 'service',
  name: { zh: '对简易注销提出异议', en: 'Object to a simple deregistration' },
  summary: {
    zh: '公示期内提出；成立的，简易注销终止',
    en: 'While the notice stands; an objection that is upheld closes the simple way',
  },
  basis: registrationRules('33'),
  openedBy: 'joining',
  form: objectionForm,
  limits: { promised: [], statutory: [] },
  remedies,
  steps: [
    {
      code: 'examine',
      name: { zh: '审查异议', en: 'Review the objection' },
      kind: 'review',
      by: { duty: 'market-registration' },
      outcomes: [
        {
          code: 'uphold',
          name: { zh: '异议成立', en: 'Upheld' },
          favourable: true,
          ends: [{ outcome: 'upheld' }],
        },
        {
          code: 'dismiss',
          name: { zh: '异议不成立', en: 'Dismissed' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'dismissed' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'upheld', name: { zh: '异议成立', en: 'Upheld' }, class: 'favourable' },
    { code: 'dismissed', name: { zh: '异议不成立', en: 'Dismissed' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(registrationRules('33')),
  visits: 0,
};

const claimForm = {
  type: 'object',
  'x-text': { title: { zh: '债权申报', en: 'Claim in a winding up' } },
  properties: {
    uscc,
    amountFen: {
      type: 'integer',
      format: 'money-fen',
      minimum: 1,
      'x-text': { title: { zh: '债权金额', en: 'Amount owed' } },
    },
    grounds: {
      ...whatFor,
      'x-text': { title: { zh: '债权的由来和证据', en: 'How it arose, and evidence' } },
    },
    contactPhone,
  },
  required: ['uscc', 'amountFen', 'grounds', 'contactPhone'],
} as const satisfies FormSchema;

/** A creditor makes a claim known to the liquidation group (公司法 2018 art. 185), which settles it. */
export const liquidationClaim: ServiceDefinition = {
  code: 'deregistration.claim',
  version: 2,
  kind: 'service',
  name: { zh: '向清算组申报债权', en: 'Make a claim in a winding up' },
  summary: {
    zh: '公告期内申报；由清算组登记、清偿',
    en: 'While the notice to creditors stands; the liquidation group settles it',
  },
  basis: [{ law: '公司法', article: '185' }],
  openedBy: 'joining',
  form: claimForm,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'enter',
      name: { zh: '登记债权', en: 'Record the claim' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'entered' }],
      outcomes: [
        {
          code: 'entered',
          name: { zh: '已登记，转清算组', en: 'Recorded and passed to the liquidation group' },
          favourable: true,
          sets: { amountFen: 'form.amountFen' },
          ends: [{ outcome: 'entered' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'entered', name: { zh: '已申报', en: 'Claim submitted' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee([{ law: '公司法', article: '185' }]),
  visits: 0,
};
