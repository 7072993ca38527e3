import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, registrar, workingDays } from '../basis.ts';
import { unitCode, words } from '../fields.ts';

/*
 * 接入省一体化平台: what has been registered is gathered there, so that it can be looked up anywhere in the province. What is
 * sent says of what unit and what kind of registration it is, and nothing of whose it is.
 */

const basis = measure('online-registration');

const kinds = [
  ['property-first', '首次登记', 'First registration'],
  ['property-transfer', '转移登记', 'Transfer'],
  ['property-transfer-of-batch', '批量转移登记', 'Transfer in a batch'],
  ['property-home', '交房即交证', 'Title with the keys'],
  ['property-change', '变更登记', 'Change'],
  ['property-correction', '更正登记', 'Correction'],
  ['property-mortgage', '抵押登记', 'Mortgage'],
  ['property-advance-notice', '预告登记', 'Advance notice'],
  ['property-objection', '异议登记', 'Objection'],
  ['property-cancellation', '注销登记', 'Cancellation'],
] as const;

export const report: ServiceDefinition = {
  code: 'property-report',
  version: 1,
  kind: 'service',
  name: { zh: '登记信息汇集到省平台', en: 'A registration gathered by the province' },
  summary: {
    zh: '登簿后自动汇集到省一体化平台，不含权利人',
    en: 'Goes to the province’s platform by itself once it is registered, without whose it is',
  },
  basis,
  openedBy: 'reaction',
  form: {
    type: 'object',
    'x-text': { title: { zh: '汇集的登记', en: 'A registration to gather' } },
    properties: {
      registration: words('登记办件编号', 'Number of the case', 60),
      kind: choice('登记类型', 'Kind of registration', kinds),
      unit: unitCode,
      registeredOn: day('登簿日期', 'Registered on'),
    },
    required: ['registration', 'kind', 'unit', 'registeredOn'],
  } satisfies FormSchema,
  limits: {
    promised: [workingDays(1, convention('一个工作日内汇集', 'Gathered within one working day'))],
    statutory: [],
  },
  steps: [
    {
      code: 'begin',
      name: { zh: '取登记信息', en: 'What was registered' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'ready' }],
      outcomes: [{ code: 'ready', name: { zh: '待汇集', en: 'To be sent' }, favourable: true }],
    },
    {
      code: 'send',
      name: { zh: '省平台接收', en: 'The platform takes it' },
      kind: 'external',
      by: { outside: 'provincial-platform', party: 'region.parties["provincial-platform"]' },
      after: { any: [{ step: 'begin' }, { step: 'mend', outcomes: ['again'] }] },
      calls: {
        operation: 'provincial-platform.take-registration',
        payload: {
          registration: 'form.registration',
          kind: 'form.kind',
          unit: 'form.unit',
          registeredOn: 'form.registeredOn',
        },
      },
      outcomes: [
        {
          code: 'done',
          name: { zh: '已汇集', en: 'Gathered' },
          favourable: true,
          ends: [{ outcome: 'gathered' }],
        },
        {
          code: 'refused',
          name: { zh: '省平台退回', en: 'Sent back' },
          favourable: false,
          reason: 'required',
        },
      ],
    },
    {
      code: 'mend',
      name: { zh: '核对后重报', en: 'Looked at and sent again' },
      kind: 'review',
      by: registrar,
      after: { any: [{ step: 'send', outcomes: ['refused'] }] },
      outcomes: [
        { code: 'again', name: { zh: '重报', en: 'Sent again' }, favourable: true },
        {
          code: 'not-needed',
          name: { zh: '不用汇集', en: 'Not to be gathered' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-needed' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'gathered', name: { zh: '已汇集', en: 'Gathered' }, class: 'settled' },
    { code: 'not-needed', name: { zh: '不用汇集', en: 'Not to be gathered' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export const reports: readonly Reaction[] = kinds.map(([service]) => ({
  code: `property.report-${service.slice('property-'.length)}`,
  on: { service, ended: ['favourable'] },
  opens: {
    service: report.code,
    form: {
      registration: 'case.number',
      kind: JSON.stringify(service),
      unit: 'form.unit',
      registeredOn: 'today',
    },
    linked: true,
    ofOffice: true,
  },
}));
