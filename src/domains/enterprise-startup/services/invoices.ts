import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { financeContact, invoiceKinds, registered } from '../fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, noFee, outcomesOf, partyOfRegion, pass } from '../process.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '申领发票和税控设备', en: 'Invoices and tax device' } },
  properties: { ...registered, financeContact, invoiceKinds },
  required: ['uscc', 'enterpriseName', 'financeContact', 'invoiceKinds'],
} as const satisfies FormSchema;

const answer = {
  type: 'object',
  properties: {
    taxNumber: {
      type: 'string',
      maxLength: 20,
      'x-text': { title: { zh: '纳税人识别号', en: 'Tax number' } },
    },
    deviceSerial: {
      type: 'string',
      maxLength: 30,
      'x-text': { title: { zh: '税务 UKey 编号', en: 'Serial of the tax device' } },
    },
    invoiceQuota: {
      type: 'integer',
      minimum: 0,
      maximum: 100_000,
      'x-text': { title: { zh: '首月发票份数', en: 'Invoices in the first month' } },
    },
  },
  required: ['taxNumber'],
} as const satisfies FormSchema;

/** The tax authority opens the file, sets the first quota and hands out the device, free of charge. */
export const invoices: ServiceDefinition = {
  code: 'startup.invoices',
  version: 3,
  kind: 'service',
  name: { zh: '申领发票和税控设备', en: 'Invoices and tax device' },
  summary: {
    zh: '首次领票，税务 UKey 免费',
    en: 'The first invoices, with the tax device free of charge',
  },
  basis: [...measure('service-coverage'), { law: '税收征收管理法', article: '15' }],
  openedBy: 'parent',
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: besideRegistration, statutory: [] },
  steps: askOutside({
    code: 'open',
    name: { zh: '税务开户发票核定', en: 'Tax file and first invoices' },
    party: { kind: 'tax', which: partyOfRegion('tax') },
    operation: 'tax.open-account',
    payload: {
      unifiedCode: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      financeName: 'form.financeContact.name',
      financePhone: 'form.financeContact.phone',
      invoiceKinds: 'form.invoiceKinds',
    },
    form: answer,
    done: {
      name: { zh: '已核定', en: 'Opened' },
      sets: {
        taxNumber: 'output.taxNumber',
        deviceSerial: 'output.?deviceSerial.orValue(null)',
        invoiceQuota: 'output.?invoiceQuota.orValue(0)',
      },
      writes: [
        {
          register: 'tax-registration',
          key: 'form.uscc',
          act: 'put',
          content: {
            ...pass('uscc', 'enterpriseName', 'invoiceKinds'),
            taxNumber: 'data.taxNumber',
            deviceSerial: 'data.deviceSerial',
            invoiceQuota: 'data.invoiceQuota',
            openedOn: 'today',
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
    amends: ['financeContact', 'invoiceKinds'],
  }),
  outcomes: outcomesOf({ zh: '可以开票', en: 'Ready to invoice' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
