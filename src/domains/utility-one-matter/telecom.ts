import { choice, day, schemaOf } from '../../kernel/form/field-makers.ts';
import type { FormSchema, StringField } from '../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { place } from '../pipe-connection/connection/form.ts';
import { contact, withdrawn } from '../pipe-connection/everyday/service.ts';
import { convention, givenNumber, region, workingDays } from '../pipe-connection/fields.ts';
import { oneMatter } from './basis.ts';

/** Whichever the customer likes. */
export const operator: StringField = {
  type: 'string',
  'x-code-list': 'party.telecom',
  'x-text': { title: { zh: '选哪家通信公司', en: 'Which operator' } },
};
export const line = choice('接入什么', 'What is wanted', [
  ['broadband', '宽带', 'Broadband'],
  ['leased', '专线', 'A leased line'],
  ['phone', '固定电话', 'A telephone'],
]);

const byOperator = { outside: 'telecom', party: 'form.operator' } as const;

/** 通信接入: an order with the operator that the customer chose, and a day on which it is there. */
export const telecomConnection: ServiceDefinition = {
  code: 'telecom-connection',
  version: 1,
  kind: 'service',
  name: { zh: '通信接入', en: 'Telecom connection' },
  summary: {
    zh: '宽带、专线、电话，任选一家通信公司，三个工作日内装好',
    en: 'Broadband, a line or a telephone of the operator you choose, within three working days',
  },
  basis: oneMatter,
  keywords: ['宽带', '网络', '光纤', '通信', '电话', 'broadband', 'internet', 'telephone'],
  openedBy: 'applicant',
  realName: { level: 'counter', basis: oneMatter },
  form: {
    type: 'object',
    'x-text': { title: { zh: '通信接入', en: 'Telecom connection' } },
    properties: { contact, place, operator, line, wantedOn: day('希望哪天装好', 'Wanted on') },
    required: ['contact', 'place', 'operator', 'line', 'wantedOn'],
  } satisfies FormSchema,
  limits: {
    promised: [workingDays(3, convention('三个工作日内装好', 'Installed within three working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'order',
      name: { zh: '通信公司接单', en: 'The operator takes the order' },
      kind: 'external',
      by: byOperator,
      calls: {
        operation: 'telecom.take-order',
        payload: { line: 'form.line', place: 'form.place', wantedOn: 'form.wantedOn' },
      },
      form: {
        type: 'object',
        properties: { lineNumber: givenNumber('业务号码', 'Number of the line') },
        required: ['lineNumber'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'done',
          name: { zh: '已接单', en: 'Taken' },
          favourable: true,
          sets: { lineNumber: 'output.lineNumber' },
        },
        {
          code: 'refused',
          name: { zh: '不能接入', en: 'Not possible' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
    {
      code: 'install',
      name: { zh: '上门安装', en: 'Installed' },
      kind: 'external',
      by: byOperator,
      after: { all: [{ step: 'order', outcomes: ['done'] }] },
      calls: { operation: 'telecom.report-installed', payload: { lineNumber: 'data.lineNumber' } },
      outcomes: [
        {
          code: 'done',
          name: { zh: '已装好', en: 'Installed' },
          favourable: true,
          writes: [
            {
              register: 'telecom-line',
              key: 'data.lineNumber',
              act: 'put',
              content: {
                region: 'case.region',
                operator: 'form.operator',
                line: 'form.line',
                connectedOn: 'today',
              },
            },
          ],
          ends: [{ outcome: 'connected' }],
        },
        {
          code: 'refused',
          name: { zh: '没有装成', en: 'Not installed' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'connected', name: { zh: '已接入', en: 'Connected' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不能接入', en: 'Not possible' }, class: 'unfavourable' },
    withdrawn,
  ],
  fee: { amountFen: '0', basis: oneMatter },
  visits: 0,
};

export const telecomLines: RegisterDefinition = {
  code: 'telecom-line',
  version: 1,
  name: { zh: '通信接入台账', en: 'Telecom lines' },
  basis: oneMatter,
  schema: schemaOf({ region, operator, line, connectedOn: day('接入日期', 'Connected on') }),
  key: { zh: '业务号码', en: 'Number of the line' },
  owner: 'telecom-supply',
  writers: ['telecom-connection'],
  kind: 'plain',
};
