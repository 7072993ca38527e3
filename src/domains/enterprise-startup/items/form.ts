import type { Field, FieldRule } from '../../../kernel/form/schema.ts';
import { bank, bankConsent, fundPercent, invoiceKinds, sealKinds, sealMaker, sealPrice } from '../fields.ts';
import { isChosen } from '../rules.ts';
import {
  insuredPersons,
  powerAddress,
  powerKilowatts,
  powerUse,
  projectAddress,
  projectContent,
  projectInvestment,
  projectName,
  projectPolicy,
} from './fields.ts';

/*
 * What the items ask for, each only when it is wanted: once in the form of a start-up, and the same in the form by
 * which a firm asks for them any day later.
 */

/** The entries that go with each item. */
export const fieldsOfItem = {
  seals: ['sealMaker', 'sealKinds', 'sealPriceFen', 'sealFeeAgreed'],
  invoices: ['invoiceKinds'],
  'social-insurance': [],
  employees: ['insuredPersons'],
  'medical-insurance': [],
  'housing-fund': ['fundPercent'],
  account: ['bank', 'bankConsent'],
  electricity: ['powerAddress', 'powerUse', 'powerKilowatts'],
  investment: ['projectName', 'projectAddress', 'projectContent', 'projectInvestmentFen', 'projectPolicy'],
} as const;

/** A price is named where the maker has quoted one; everything else that is asked must be answered. */
const optional: readonly string[] = ['sealPriceFen'];

const when = (item: keyof typeof fieldsOfItem) => ({ 'x-when': isChosen(item) });

export const itemProperties = {
  sealMaker: { ...sealMaker, ...when('seals') },
  sealKinds: {
    ...sealKinds,
    ...when('seals'),
    default: ['company-seal', 'finance-seal', 'invoice-seal', 'contract-seal', 'representative-seal'],
  },
  sealPriceFen: { ...sealPrice, ...when('seals') },
  sealFeeAgreed: {
    type: 'boolean',
    const: true,
    ...when('seals'),
    'x-text': {
      title: { zh: '知道刻章费用', en: 'Seal fee understood' },
      description: {
        zh: '政府付费的地区首套公章免费；其他地区按刻章单位的报价直接付给刻章单位',
        en: 'The first set is free where the government pays; elsewhere the maker is paid the price it quoted',
      },
    },
  },
  invoiceKinds: { ...invoiceKinds, ...when('invoices') },
  insuredPersons: { ...insuredPersons, ...when('employees') },
  fundPercent: { ...fundPercent, ...when('housing-fund') },
  bank: { ...bank, ...when('account') },
  bankConsent: { ...bankConsent, ...when('account') },
  powerAddress: { ...powerAddress, ...when('electricity') },
  powerUse: { ...powerUse, ...when('electricity') },
  powerKilowatts: { ...powerKilowatts, ...when('electricity') },
  projectName: { ...projectName, ...when('investment') },
  projectAddress: { ...projectAddress, ...when('investment') },
  projectContent: { ...projectContent, ...when('investment') },
  projectInvestmentFen: { ...projectInvestment, ...when('investment') },
  projectPolicy: { ...projectPolicy, ...when('investment') },
} as const satisfies Readonly<Record<string, Field>>;

export const itemFields: readonly string[] = Object.values(fieldsOfItem).flat();

export const requiredItemFields: readonly string[] = itemFields.filter((name) => !optional.includes(name));

/** Each employee is insured once: whoever stands there twice would be counted twice. */
export const eachEmployeeOnce: FieldRule = {
  holds: 'distinct(form.insuredPersons.map(each, each.residentId))',
  at: 'insuredPersons',
  text: { zh: '同一个人在参保员工里填了两次', en: 'The same person is listed twice among the employees' },
};

/** Nobody's employees are insured before the employer is known to social insurance (社会保险法 art. 57 and 58). */
export const employerFirst: FieldRule = {
  holds: `!(${isChosen('employees')}) || ${isChosen('social-insurance')}`,
  at: 'items',
  text: {
    zh: '员工参保要先办单位社会保险登记，请一起选上',
    en: 'Employees are insured once the employer is registered with social insurance: choose that, too',
  },
};
