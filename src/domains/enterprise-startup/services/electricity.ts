import { measure } from '../basis.ts';
import { contactPhone } from '../fields.ts';
import { asksOneParty } from '../items/asks-one-party.ts';
import { powerAddress, powerKilowatts, powerUse } from '../items/fields.ts';

/**
 * The request reaches the power supplier with what the licence says; its answer is a number and a day. How long the
 * supply itself may take is for the plan on electricity to say.
 */
export const electricity = asksOneParty({
  code: 'startup.electricity',
  version: 2,
  name: { zh: '用电报装', en: 'Electricity connection' },
  summary: {
    zh: '报装申请直接送到供电公司，收到报装编号和查勘日期',
    en: 'The request goes straight to the supplier, which answers with a number and a day for the survey',
  },
  basis: measure('service-coverage'),
  fields: { powerAddress, powerUse, powerKilowatts, contactPhone },
  step: {
    code: 'request',
    name: { zh: '供电公司受理报装', en: 'Power supplier accepts the request' },
    done: { zh: '已受理', en: 'Accepted' },
  },
  party: 'power-supply',
  verb: 'request-connection',
  payload: {
    place: 'form.powerAddress',
    use: 'form.powerUse',
    kilowatts: 'form.powerKilowatts',
    contactPhone: 'form.contactPhone',
  },
  answer: {
    fields: {
      requestNumber: {
        type: 'string',
        maxLength: 30,
        'x-text': { title: { zh: '报装编号', en: 'Request number' } },
      },
      surveyOn: {
        type: 'string',
        format: 'date',
        'x-text': { title: { zh: '上门查勘日期', en: 'Site survey date' } },
      },
    },
    required: ['requestNumber'],
  },
  sets: { requestNumber: 'output.requestNumber', surveyOn: 'output.?surveyOn.orValue(null)' },
  entry: {
    register: 'electricity-request',
    key: 'data.requestNumber',
    pass: ['powerAddress', 'powerUse', 'powerKilowatts'],
    content: { requestNumber: 'data.requestNumber', surveyOn: 'data.surveyOn', requestedOn: 'today' },
  },
  granted: { zh: '报装已受理', en: 'Request accepted' },
});
