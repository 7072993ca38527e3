import { day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, halfDays, measure, supplier } from '../basis.ts';
import { number, region, schemaOf, words } from '../registers.ts';

/*
 * 配电网运行监测: the system that watches the network is asked how its lines stand, once power is back after a fault and
 * whenever somebody on duty wants to know. What it says of lines is published; nobody enters it.
 */

const basis = measure('outages');

const said = {
  lines: number('监测线路条数', 'Lines watched'),
  abnormal: number('异常线路条数', 'Lines that are not in order'),
  heaviest: words('负载最重的线路', 'The line with the heaviest load', 80),
  loadPercent: number('其负载率（%）', 'Its load (%)'),
} as const;

export const networkCheck: ServiceDefinition = {
  code: 'power-network-check',
  version: 1,
  kind: 'service',
  name: { zh: '配电网运行监测', en: 'The network is looked at' },
  summary: {
    zh: '向监测系统调取线路运行情况：监测多少条、异常多少条、哪条负载最重',
    en: 'The system that watches the network says how many lines it watches, how many are not in order and which carries most',
  },
  basis,
  openedBy: 'office',
  opener: supplier,
  form: {
    type: 'object',
    'x-text': { title: { zh: '配电网运行监测', en: 'The network is looked at' } },
    properties: { why: words('为什么查看', 'Why', 100) },
    required: ['why'],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'ask',
      name: { zh: '监测系统反馈', en: 'The system answers' },
      kind: 'external',
      by: { outside: 'power-supply', party: 'region.parties["power-supply"]' },
      limit: halfDays(1, convention('半个工作日内反馈', 'Answered within half a day')),
      calls: { operation: 'power-supply.report-network', payload: { region: 'case.region', on: 'today' } },
      form: { type: 'object', properties: said, required: Object.keys(said) } satisfies FormSchema,
      outcomes: [
        {
          code: 'done',
          name: { zh: '已反馈', en: 'Answered' },
          favourable: true,
          writes: [
            {
              register: 'power-network-state',
              key: 'case.region + " " + today',
              act: 'put',
              content: {
                region: 'case.region',
                on: 'today',
                ...Object.fromEntries(Object.keys(said).map((each) => [each, `output.${each}`])),
              },
            },
          ],
          ends: [{ outcome: 'seen' }],
        },
        {
          code: 'refused',
          name: { zh: '监测系统没有反馈', en: 'It does not answer' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'unseen' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'seen', name: { zh: '已查看', en: 'Seen' }, class: 'settled' },
    { code: 'unseen', name: { zh: '没有查到', en: 'Not seen' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export const networkStates: RegisterDefinition = {
  code: 'power-network-state',
  version: 1,
  name: { zh: '配电网运行情况', en: 'How the network stands' },
  basis,
  schema: schemaOf({ region, on: day('日期', 'On'), ...said }, ['region', 'on', ...Object.keys(said)]),
  key: { zh: '地区和日期', en: 'Place and day' },
  owner: 'electricity-supply',
  publication: { fields: ['region', 'on', ...Object.keys(said)], basis },
  writers: ['power-network-check'],
  kind: 'plain',
};

/** Power is back after a fault: is the network in order? */
export const networkReactions: readonly Reaction[] = [
  {
    code: 'power.network-after-fault',
    on: { service: 'power-outage', ended: ['favourable'], when: 'form.kind == "fault"' },
    opens: {
      service: networkCheck.code,
      form: { why: '"故障送电后 / after a fault"' },
      linked: true,
      ofOffice: true,
    },
  },
];
