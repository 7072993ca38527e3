import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { contactPhone, fundPercent, registered, staff } from '../fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, noFee, outcomesOf, partyOfRegion, pass } from '../process.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '住房公积金缴存登记', en: 'Housing fund account' } },
  properties: { ...registered, employees: staff, fundPercent, contactPhone },
  required: ['uscc', 'enterpriseName', 'employees', 'fundPercent', 'contactPhone'],
} as const satisfies FormSchema;

const answer = {
  type: 'object',
  properties: {
    accountNumber: {
      type: 'string',
      maxLength: 30,
      'x-text': { title: { zh: '单位公积金账号', en: 'Housing fund account number' } },
    },
  },
  required: ['accountNumber'],
} as const satisfies FormSchema;

/** The employer's housing-fund account (住房公积金管理条例 art. 14). */
export const housingFund: ServiceDefinition = {
  code: 'startup.housing-fund',
  version: 3,
  kind: 'service',
  name: { zh: '住房公积金缴存登记', en: 'Housing fund account' },
  summary: { zh: '开立单位公积金账户', en: 'Opens the employer’s housing fund account' },
  basis: [...measure('service-coverage'), { law: '住房公积金管理条例', article: '14' }],
  openedBy: 'parent',
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: besideRegistration, statutory: [] },
  steps: askOutside({
    code: 'open',
    name: { zh: '公积金开户', en: 'Open the account' },
    party: { kind: 'housing-fund', which: partyOfRegion('housing-fund') },
    operation: 'housing-fund.open-account',
    payload: {
      unifiedCode: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      employees: 'form.employees',
      contributionPercent: 'form.fundPercent',
      contactPhone: 'form.contactPhone',
    },
    form: answer,
    done: {
      name: { zh: '已开户', en: 'Opened' },
      sets: { accountNumber: 'output.accountNumber' },
      writes: [
        {
          register: 'housing-fund-account',
          key: 'form.uscc',
          act: 'put',
          content: {
            ...pass('uscc', 'enterpriseName', 'fundPercent'),
            accountNumber: 'data.accountNumber',
            openedOn: 'today',
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
    amends: ['employees', 'fundPercent', 'contactPhone'],
  }),
  outcomes: outcomesOf({ zh: '已登记', en: 'Registered' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
