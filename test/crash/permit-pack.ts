import type { Basis } from '../../src/kernel/basis.ts';
import type { FormSchema } from '../../src/kernel/form/schema.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import type {
  LimitDeclaration,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
} from '../../src/kernel/process/definition.ts';

/*
 * An invented permit in which everything happens that a crash or a race could lose or do twice: decisions,
 * clocks of a few hours, warnings, an obligation that is broken by time alone, reactions to both, and a
 * bundle with parts.
 */

const basis: readonly Basis[] = [{ custom: { zh: '测试', en: 'Test' } }];
const named = (en: string) => ({ zh: `${en}（中）`, en });
const hours = (value: number): LimitDeclaration => ({ value, unit: 'working-hour', basis });

const form = {
  type: 'object',
  'x-text': { title: named('Permit') },
  properties: {
    mark: { type: 'string', maxLength: 80, 'x-text': { title: named('Mark') } },
    keeper: { type: 'string', maxLength: 80, 'x-personal': true, 'x-text': { title: named('Keeper') } },
  },
  required: ['mark'],
} as const satisfies FormSchema;

const grant: StepOutcome = {
  code: 'grant',
  name: named('Grant'),
  favourable: true,
  ends: [{ outcome: 'granted' }],
};
const refuse: StepOutcome = {
  code: 'refuse',
  name: named('Refuse'),
  favourable: false,
  reason: 'required',
  ends: [{ outcome: 'refused' }],
};

const outcomes: ServiceDefinition['outcomes'] = [
  { code: 'granted', name: named('Granted'), class: 'favourable' },
  { code: 'refused', name: named('Refused'), class: 'unfavourable' },
  { code: 'withdrawn', name: named('Withdrawn'), class: 'withdrawn' },
  { code: 'not-accepted', name: named('Not accepted'), class: 'not-accepted' },
];

const common = {
  version: 1,
  basis,
  outcomes,
  fee: { amountFen: '0', basis },
  visits: 0,
} as const;

const permit: ServiceDefinition = {
  ...common,
  code: 'trial.permit',
  kind: 'service',
  name: named('Permit'),
  summary: named('A permit'),
  openedBy: 'applicant',
  form,
  materials: [{ code: 'lease', name: named('Lease'), basis }],
  acceptance: {
    by: { duty: 'market-registration' },
    basis,
    within: { value: 5, unit: 'working-day', basis },
    correction: { value: 10, unit: 'working-day', basis },
    refusalReasons: [{ code: 'not-ours', name: named('Not ours') }],
  },
  remedies: [
    {
      code: 'reconsideration',
      name: named('Reconsideration'),
      within: { value: 60, unit: 'natural-day', basis },
    },
  ],
  suspensions: [
    {
      code: 'expert',
      name: named('Expert review'),
      basis,
      maximum: { value: 10, unit: 'working-day', basis },
    },
  ],
  limits: { promised: [hours(4)], statutory: [{ value: 20, unit: 'working-day', basis }] },
  obligations: [
    {
      code: 'lease',
      name: named('The lease'),
      kind: 'tolerance',
      basis,
      material: 'lease',
      within: { value: 6, unit: 'natural-hour', basis },
      breach: { basis, notice: named('Not handed in') },
    },
  ],
  steps: [
    {
      code: 'look',
      name: named('Look'),
      kind: 'review',
      by: { duty: 'market-registration' },
      outcomes: [{ code: 'approve', name: named('Approved'), favourable: true }, refuse],
    },
    {
      code: 'decide',
      name: named('Decide'),
      kind: 'decide',
      by: { duty: 'market-registration' },
      after: { all: [{ step: 'look', outcomes: ['approve'] }] },
      outcomes: [grant, refuse],
    },
  ],
};

/** A case that a reaction opens: one for each clock that is late, one for each obligation broken. */
function followUp(code: string, name: string): ServiceDefinition {
  return {
    ...common,
    code,
    kind: 'service',
    name: named(name),
    summary: named(name),
    openedBy: 'reaction',
    form,
    limits: { promised: [{ value: 30, unit: 'working-day', basis }], statutory: [] },
    steps: [
      {
        code: 'decide',
        name: named('Decide'),
        kind: 'decide',
        by: { duty: 'market-registration' },
        outcomes: [grant, refuse],
      },
    ],
  };
}

const part: ServiceDefinition = { ...followUp('trial.part', 'Part'), openedBy: 'parent' };

const bundle: ServiceDefinition = {
  ...common,
  code: 'trial.bundle',
  kind: 'bundle',
  name: named('Bundle'),
  summary: named('Two permits in one form'),
  openedBy: 'applicant',
  form,
  limits: { promised: [{ value: 5, unit: 'working-day', basis }], statutory: [] },
  steps: [
    ...['first', 'second'].map(
      (code): StepDefinition => ({
        code,
        name: named(code),
        kind: 'service',
        by: { service: 'trial.part' },
        opens: { form: { mark: 'form.mark' } },
        outcomes: [{ code: 'done', name: named('Done'), favourable: true }, refuse],
        follows: { favourable: 'done', unfavourable: 'refuse', withdrawn: 'refuse' },
      }),
    ),
    {
      code: 'close',
      name: named('Close'),
      kind: 'automatic',
      by: { system: true },
      after: { all: ['first', 'second'].map((step) => ({ step, outcomes: ['done'] })) },
      rules: [{ when: 'true', outcome: 'grant' }],
      outcomes: [grant],
    },
  ],
};

/** Stands in for a plan of the first city that has no pack yet. */
export const permitPack: Pack = {
  plan: 'gas',
  name: named('Trial permits'),
  services: [permit, part, bundle, followUp('trial.late', 'Late'), followUp('trial.broken', 'Broken')],
  registers: [],
  indicators: [],
  reactions: [
    {
      code: 'trial-late',
      on: { service: 'trial.permit', warned: 'red' },
      opens: { service: 'trial.late', form: { mark: 'case.number + " " + output.clock' } },
    },
    {
      code: 'trial-broken',
      on: { service: 'trial.permit', obligation: 'lease', became: 'broken' },
      opens: { service: 'trial.broken', form: { mark: 'case.number' } },
    },
  ],
  certificates: [],
  series: [],
};
