import { measure } from '../basis.ts';
import { financeContact, invoiceKinds } from '../fields.ts';
import { asksOneParty } from '../items/asks-one-party.ts';

/** The tax authority opens the file, sets the first quota and hands out the device, free of charge. */
export const invoices = asksOneParty({
  code: 'startup.invoices',
  version: 3,
  name: { zh: '申领发票和税控设备', en: 'Invoices and tax device' },
  summary: {
    zh: '首次领票，税务 UKey 免费',
    en: 'The first invoices, with the tax device free of charge',
  },
  basis: [...measure('service-coverage'), { law: '税收征收管理法', article: '15' }],
  fields: { financeContact, invoiceKinds },
  step: {
    code: 'open',
    name: { zh: '税务开户发票核定', en: 'Tax file and first invoices' },
    done: { zh: '已核定', en: 'Opened' },
  },
  party: 'tax',
  verb: 'open-account',
  payload: {
    financeName: 'form.financeContact.name',
    financePhone: 'form.financeContact.phone',
    invoiceKinds: 'form.invoiceKinds',
  },
  answer: {
    fields: {
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
  },
  sets: {
    taxNumber: 'output.taxNumber',
    deviceSerial: 'output.?deviceSerial.orValue(null)',
    invoiceQuota: 'output.?invoiceQuota.orValue(0)',
  },
  entry: {
    register: 'tax-registration',
    pass: ['invoiceKinds'],
    content: {
      taxNumber: 'data.taxNumber',
      deviceSerial: 'data.deviceSerial',
      invoiceQuota: 'data.invoiceQuota',
      openedOn: 'today',
    },
  },
  granted: { zh: '可以开票', en: 'Ready to invoice' },
});
