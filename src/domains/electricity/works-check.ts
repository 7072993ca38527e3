import type { FormSchema } from '../../kernel/form/schema.ts';
import type { Reaction } from '../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import { convention, measure, workingDays } from './basis.ts';
import { powerConnection } from './connection/service.ts';
import { words } from './registers.ts';

const basis = measure('works-approval');

/** 抽查核验: works that were begun on a promise are looked at once power is on; what was not kept is on record. */
export const worksCheck: ServiceDefinition = {
  code: 'power-works-check',
  version: 1,
  kind: 'service',
  name: { zh: '接网工程备案承诺核查', en: 'Check of works filed on a promise' },
  summary: {
    zh: '备案制办理的接网工程，通电后核查是否按承诺施工、恢复路面和绿地',
    en: 'Works that were filed on a promise are looked at once power is on: built where filed, road and green made good',
  },
  basis,
  openedBy: 'reaction',
  form: {
    type: 'object',
    'x-text': { title: { zh: '备案的工程', en: 'The works that were filed' } },
    properties: {
      number: words('报装编号', 'Number of the application', 60),
      route: words('备案的线路走向', 'Where the line was to go', 200),
    },
    required: ['number', 'route'],
  } satisfies FormSchema,
  limits: {
    promised: [workingDays(20, convention('二十个工作日内核查', 'Looked at within twenty working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'look',
      name: { zh: '现场核查', en: 'Looked at on the spot' },
      kind: 'inspect',
      by: { duty: 'housing-licensing' },
      outcomes: [
        {
          code: 'kept',
          name: { zh: '承诺属实', en: 'The promise was kept' },
          favourable: true,
          ends: [{ outcome: 'kept' }],
        },
        {
          code: 'broken',
          name: { zh: '违反承诺', en: 'The promise was broken' },
          favourable: false,
          reason: 'required',
          writes: [
            {
              register: 'power-broken-promise',
              key: 'form.number',
              act: 'put',
              content: { kind: '"works"', region: 'case.region', on: 'today' },
            },
          ],
          ends: [{ outcome: 'broken' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'kept', name: { zh: '承诺属实', en: 'Promise kept' }, class: 'settled' },
    {
      code: 'broken',
      name: { zh: '违反承诺，已记录', en: 'Promise broken, on record' },
      class: 'unfavourable',
    },
    { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer wanted' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export const worksChecks: readonly Reaction[] = [
  {
    code: 'power.check-filed-works',
    on: { service: powerConnection.code, ended: ['favourable'], when: 'data.?filed.orValue(false) == true' },
    opens: {
      service: worksCheck.code,
      form: { number: 'case.number', route: 'data.route' },
      linked: true,
      ofOffice: true,
    },
  },
];
