import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { contactPhone, registered, staff } from '../fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, noFee, outcomesOf, partyOfRegion, pass } from '../process.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '社会保险登记', en: 'Social insurance registration' } },
  properties: { ...registered, employees: staff, contactPhone },
  required: ['uscc', 'enterpriseName', 'employees', 'contactPhone'],
} as const satisfies FormSchema;

const answer = {
  type: 'object',
  properties: {
    accountNumber: {
      type: 'string',
      maxLength: 30,
      'x-text': { title: { zh: '单位社保编号', en: 'Employer number' } },
    },
  },
  required: ['accountNumber'],
} as const satisfies FormSchema;

/** The employer is registered with social insurance (社会保险法 art. 57: reviewed within fifteen days). */
export const socialInsurance: ServiceDefinition = {
  code: 'startup.social-insurance',
  version: 3,
  kind: 'service',
  name: { zh: '社会保险登记', en: 'Social insurance registration' },
  summary: { zh: '开立单位社保账户', en: 'Opens the employer’s social insurance account' },
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
    name: { zh: '社保开户', en: 'Open the account' },
    party: { kind: 'social-insurance', which: partyOfRegion('social-insurance') },
    operation: 'social-insurance.open-account',
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
          register: 'social-insurance-account',
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
