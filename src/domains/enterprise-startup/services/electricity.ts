import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { contactPhone, registered } from '../fields.ts';
import { powerAddress, powerKilowatts, powerUse } from '../items/fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, noFee, outcomesOf, partyOfRegion, pass } from '../process.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '用电报装', en: 'Electricity connection' } },
  properties: { ...registered, powerAddress, powerUse, powerKilowatts, contactPhone },
  required: ['uscc', 'enterpriseName', 'powerAddress', 'powerUse', 'powerKilowatts', 'contactPhone'],
} as const satisfies FormSchema;

const answer = {
  type: 'object',
  properties: {
    requestNumber: {
      type: 'string',
      maxLength: 30,
      'x-text': { title: { zh: '报装编号', en: 'Number of the request' } },
    },
    surveyOn: {
      type: 'string',
      format: 'date',
      'x-text': { title: { zh: '上门查勘日期', en: 'Survey on site' } },
    },
  },
  required: ['requestNumber'],
} as const satisfies FormSchema;

/**
 * The request reaches the power supplier with what the licence says; its answer is a number and a day. How long the
 * supply itself may take is for the plan on electricity to say.
 */
export const electricity: ServiceDefinition = {
  code: 'startup.electricity',
  version: 1,
  kind: 'service',
  name: { zh: '用电报装', en: 'Electricity connection' },
  summary: {
    zh: '报装申请直接送到供电公司，收到报装编号和查勘日期',
    en: 'The request goes straight to the supplier, which answers with a number and a day for the survey',
  },
  basis: measure('service-coverage'),
  openedBy: 'parent',
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: besideRegistration, statutory: [] },
  steps: askOutside({
    code: 'request',
    name: { zh: '供电公司受理报装', en: 'The supplier takes the request' },
    party: { kind: 'power-supply', which: partyOfRegion('power-supply') },
    operation: 'power-supply.request-connection',
    payload: {
      unifiedCode: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      place: 'form.powerAddress',
      use: 'form.powerUse',
      kilowatts: 'form.powerKilowatts',
      contactPhone: 'form.contactPhone',
    },
    form: answer,
    done: {
      name: { zh: '已受理', en: 'Taken' },
      sets: { requestNumber: 'output.requestNumber', surveyOn: 'output.?surveyOn.orValue(null)' },
      writes: [
        {
          register: 'electricity-request',
          key: 'data.requestNumber',
          act: 'put',
          content: {
            ...pass('uscc', 'enterpriseName', 'powerAddress', 'powerUse', 'powerKilowatts'),
            requestNumber: 'data.requestNumber',
            surveyOn: 'data.surveyOn',
            requestedOn: 'today',
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
    amends: ['powerAddress', 'powerUse', 'powerKilowatts', 'contactPhone'],
  }),
  outcomes: outcomesOf({ zh: '报装已受理', en: 'Request taken' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
