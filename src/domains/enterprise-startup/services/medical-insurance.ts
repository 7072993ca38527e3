import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { contactPhone, registered, staff } from '../fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, noFee, outcomesOf, partyOfRegion, pass } from '../process.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '医疗保险登记', en: 'Medical insurance registration' } },
  properties: { ...registered, employees: staff, contactPhone },
  required: ['uscc', 'enterpriseName', 'employees', 'contactPhone'],
} as const satisfies FormSchema;

const answer = {
  type: 'object',
  properties: {
    accountNumber: {
      type: 'string',
      maxLength: 30,
      'x-text': { title: { zh: '单位医保编号', en: 'Employer number with medical insurance' } },
    },
  },
  required: ['accountNumber'],
} as const satisfies FormSchema;

/**
 * Medical insurance is kept by an authority of its own, which learns of the employer at the same moment as social
 * insurance does (社会保险法 art. 57).
 */
export const medicalInsurance: ServiceDefinition = {
  code: 'startup.medical-insurance',
  version: 1,
  kind: 'service',
  name: { zh: '医疗保险登记', en: 'Medical insurance registration' },
  summary: { zh: '开立单位医保账户', en: 'Opens the employer’s medical insurance account' },
  basis: [...measure('service-coverage'), { law: '社会保险法', article: '57' }],
  openedBy: 'parent',
  form,
  materials: [licenceInPlaceOfPaper],
  limits: {
    promised: besideRegistration,
    statutory: [{ value: 15, unit: 'natural-day', basis: [{ law: '社会保险法', article: '57' }] }],
  },
  steps: askOutside({
    code: 'open',
    name: { zh: '医保开户', en: 'Open the account' },
    party: { kind: 'medical-insurance', which: partyOfRegion('medical-insurance') },
    operation: 'medical-insurance.open-account',
    payload: {
      unifiedCode: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      employees: 'form.employees',
      contactPhone: 'form.contactPhone',
    },
    form: answer,
    done: {
      name: { zh: '已开户', en: 'Opened' },
      sets: { accountNumber: 'output.accountNumber' },
      writes: [
        {
          register: 'medical-insurance-account',
          key: 'form.uscc',
          act: 'put',
          content: {
            ...pass('uscc', 'enterpriseName', 'employees'),
            accountNumber: 'data.accountNumber',
            openedOn: 'today',
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
    amends: ['employees', 'contactPhone'],
  }),
  outcomes: outcomesOf({ zh: '已登记', en: 'Registered' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
