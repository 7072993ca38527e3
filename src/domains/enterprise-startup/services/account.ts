import { as, capital } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { measure } from '../basis.ts';
import { bank, bankConsent, contactPhone, registered } from '../fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import {
  askOutside,
  authorities,
  besideRegistration,
  noFee,
  outcomesOf,
  pass,
  refused,
  tellAuthorities,
} from '../process.ts';

const depositCapital = as(capital, {});

const form = {
  type: 'object',
  'x-text': { title: { zh: '银行预约开户', en: 'Bank account reservation' } },
  properties: {
    ...registered,
    bank,
    bankConsent,
    representativeName: {
      type: 'string',
      maxLength: 50,
      'x-personal': true,
      'x-text': { title: { zh: '法定代表人姓名', en: 'Name of the legal representative' } },
    },
    contactPhone,
    capital: depositCapital,
  },
  required: ['uscc', 'enterpriseName', 'bank', 'bankConsent', 'representativeName', 'contactPhone'],
} as const satisfies FormSchema;

const accountNumber = {
  type: 'string',
  pattern: '^\\d{12,25}$',
  'x-expects': { zh: '12 至 25 位数字', en: '12 to 25 digits' },
  'x-text': { title: { zh: '账号', en: 'Account number' } },
} as const;

const bankName = {
  type: 'string',
  maxLength: 100,
  'x-text': { title: { zh: '银行名称', en: 'Name of the bank' } },
} as const;

const answer = {
  type: 'object',
  properties: { accountNumber, bank: bankName },
  required: ['accountNumber'],
} as const satisfies FormSchema;

/** What the register of accounts says after each change. */
function accountEntry(number: string, status: 'reserved' | 'opened' | 'voided') {
  return {
    register: 'bank-account',
    key: number,
    act: 'put',
    content: {
      accountNumber: number,
      ...pass('uscc', 'enterpriseName', 'bank'),
      status: JSON.stringify(status),
      since: 'today',
    },
  } as const;
}

/** Ends the case once every authority has been told, whatever each made of it. */
function afterTelling(code: string, name: Text, outcome: string): StepDefinition {
  return {
    code,
    name,
    kind: 'automatic',
    by: { system: true },
    after: { all: authorities.map(({ step }) => ({ step })) },
    rules: [{ when: 'true', outcome: 'done' }],
    outcomes: [{ code: 'done', name: { zh: '完成', en: 'Done' }, favourable: true, ends: [{ outcome }] }],
  };
}

/**
 * With the applicant's consent the bank chosen reserves a number; tax, social insurance and housing fund
 * are told it at once, so that nobody waits for the account itself.
 */
export const accountReservation: ServiceDefinition = {
  code: 'startup.account',
  version: 4,
  kind: 'service',
  name: { zh: '银行预约开户', en: 'Bank account reservation' },
  summary: {
    zh: '银行先给预约账号，税务、社保、公积金同步收到；开户随后办',
    en: 'The bank reserves a number, which tax, insurance and fund learn at once; the account follows',
  },
  basis: measure('bank-account'),
  openedBy: 'parent',
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: besideRegistration, statutory: [] },
  steps: [
    ...askOutside({
      code: 'reserve',
      name: { zh: '银行生成预约账号', en: 'The bank reserves a number' },
      party: { kind: 'bank', which: 'form.bank' },
      operation: 'bank.reserve-account',
      payload: {
        unifiedCode: 'form.uscc',
        enterpriseName: 'form.enterpriseName',
        representativeName: 'form.representativeName',
        contactPhone: 'form.contactPhone',
      },
      form: answer,
      done: {
        name: { zh: '已生成', en: 'Reserved' },
        sets: { accountNumber: 'output.accountNumber' },
        writes: [accountEntry('data.accountNumber', 'reserved')],
      },
      amends: ['bank', 'contactPhone'],
    }),
    ...tellAuthorities('reserve', 'take-account-number', {
      unifiedCode: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      accountNumber: 'data.accountNumber',
      bank: 'form.bank',
    }),
    afterTelling('finish', { zh: '预约完成', en: 'Reservation complete' }, 'granted'),
  ],
  outcomes: outcomesOf({ zh: '账号已预约', en: 'Number reserved' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};

const openingForm = {
  type: 'object',
  'x-text': { title: { zh: '银行开户', en: 'Opening of the account' } },
  properties: { ...registered, bank, accountNumber, capital: depositCapital },
  required: ['uscc', 'enterpriseName', 'bank', 'accountNumber'],
} as const satisfies FormSchema;

/**
 * The bank opens the reserved account by its own rules, or voids the number; then everybody who was told
 * the number is told that it is void.
 */
export const accountOpening: ServiceDefinition = {
  code: 'startup.account-opening',
  version: 2,
  kind: 'service',
  name: { zh: '银行开立账户', en: 'Opening of the bank account' },
  summary: {
    zh: '银行按预约开立账户；开不成，预约账号作废并告知各部门',
    en: 'The bank opens the account, or voids the number and everyone is told',
  },
  basis: measure('bank-account'),
  openedBy: 'reaction',
  form: openingForm,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'open',
      name: { zh: '银行开户', en: 'The bank opens the account' },
      kind: 'external',
      by: { outside: 'bank', party: 'form.bank' },
      calls: {
        operation: 'bank.open-account',
        payload: {
          unifiedCode: 'form.uscc',
          enterpriseName: 'form.enterpriseName',
          accountNumber: 'form.accountNumber',
          capitalFen: 'form.?capital.orValue(null)',
        },
      },
      form: answer,
      outcomes: [
        {
          code: 'opened',
          name: { zh: '已开户', en: 'Opened' },
          favourable: true,
          writes: [accountEntry('form.accountNumber', 'opened')],
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'voided',
          name: { zh: '未能开户，账号作废', en: 'Not opened, number void' },
          favourable: false,
          reason: 'required',
          writes: [accountEntry('form.accountNumber', 'voided')],
        },
      ],
    },
    ...tellAuthorities('open', 'void-account-number', {
      unifiedCode: 'form.uscc',
      accountNumber: 'form.accountNumber',
    }),
    afterTelling('finish', { zh: '各部门已告知', en: 'All authorities told' }, 'voided'),
  ],
  outcomes: [
    { code: 'granted', name: { zh: '账户已开立', en: 'Account opened' }, class: 'favourable' },
    { code: 'voided', name: { zh: '账号已作废', en: 'Number void' }, class: 'void' },
    { ...refused, code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
