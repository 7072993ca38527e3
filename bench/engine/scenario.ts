import { person } from '../../src/kernel/form/dictionary.ts';
import type { FormSchema } from '../../src/kernel/form/schema.ts';
import { residentIdCheckDigit } from '../../src/kernel/identity/resident-id.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import type {
  LimitDeclaration,
  ServiceDefinition,
  StepDefinition,
} from '../../src/kernel/process/definition.ts';
import type { RegisterDefinition } from '../../src/kernel/register/definition.ts';

/*
 * S6: a street stall asks for its permit. One office looks at the papers, four look at the place in
 * parallel, one of them in a register of streets, and the first grants. Seven acts of seven callers.
 */

const basis = [{ law: '行政许可法', article: '42' }] as const;

function workingDays(value: number): LimitDeclaration {
  return { value, unit: 'working-day', basis };
}

const form = {
  type: 'object',
  'x-text': { title: { zh: '摊位许可', en: 'Stall permit' } },
  properties: {
    street: { type: 'string', maxLength: 40, 'x-text': { title: { zh: '街道', en: 'Street' } } },
    width: { type: 'integer', minimum: 1, maximum: 20, 'x-text': { title: { zh: '宽度', en: 'Width' } } },
    goods: { type: 'string', maxLength: 200, 'x-text': { title: { zh: '经营内容', en: 'Goods' } } },
    keeper: person,
  },
  required: ['street', 'width', 'goods', 'keeper'],
} as const satisfies FormSchema;

const approved = { name: { zh: '通过', en: 'Approved' }, favourable: true } as const;
const rejected = {
  code: 'reject',
  name: { zh: '不通过', en: 'Rejected' },
  favourable: false,
  reason: 'required',
  ends: [{ outcome: 'refused' }],
} as const;

function look(code: string, duty: string, more: Partial<StepDefinition> = {}): StepDefinition {
  return {
    code,
    name: { zh: `审查：${code}`, en: `Look at ${code}` },
    kind: 'review',
    by: { duty },
    after: { all: [{ step: 'papers', outcomes: ['approve'] }] },
    limit: workingDays(2),
    outcomes: [{ code: 'approve', ...approved }, rejected],
    ...more,
  };
}

/** The four that run in parallel. */
const parallelSteps = ['place', 'order', 'tax', 'fund'] as const;

const stall: ServiceDefinition = {
  code: 'bench.stall',
  version: 1,
  kind: 'service',
  name: { zh: '摊位许可', en: 'Stall permit' },
  summary: { zh: '摆一个摊位', en: 'Keep a stall' },
  basis,
  openedBy: 'applicant',
  form,
  limits: { promised: [workingDays(5)], statutory: [workingDays(20)] },
  steps: [
    {
      code: 'papers',
      name: { zh: '材料审查', en: 'Papers' },
      kind: 'review',
      by: { duty: 'market-registration' },
      limit: workingDays(1),
      outcomes: [{ code: 'approve', ...approved, sets: { wide: 'form.width > 5.0' } }, rejected],
    },
    look('place', 'government-service-hall', {
      reads: [{ as: 'street', register: 'bench.street', key: 'form.street' }],
      outcomes: [{ code: 'approve', ...approved, sets: { known: 'facts.street != null' } }, rejected],
    }),
    look('order', 'seal-supervision'),
    look('tax', 'tax-registration'),
    look('fund', 'housing-fund'),
    {
      code: 'grant',
      name: { zh: '核发许可', en: 'Grant' },
      kind: 'decide',
      by: { duty: 'market-registration' },
      after: { all: parallelSteps.map((step) => ({ step, outcomes: ['approve'] })) },
      limit: workingDays(1),
      outcomes: [
        {
          code: 'approve',
          ...approved,
          sets: { wide: 'form.width > 5.0 && data.known == false' },
          ends: [{ outcome: 'granted' }],
        },
        rejected,
      ],
    },
  ],
  outcomes: [
    { code: 'granted', name: { zh: '准予', en: 'Granted' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不予许可', en: 'Refused' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

const streets: RegisterDefinition = {
  code: 'bench.street',
  version: 1,
  name: { zh: '街道名录', en: 'Streets' },
  basis,
  schema: {
    type: 'object',
    'x-text': { title: { zh: '街道', en: 'Street' } },
    properties: {
      street: { type: 'string', maxLength: 40, 'x-text': { title: { zh: '街道', en: 'Street' } } },
    },
    required: ['street'],
  },
  key: { zh: '街道', en: 'Street' },
  owner: 'market-registration',
  writers: ['bench.stall'],
  kind: 'plain',
};

/** The pack of the scenario; it stands in for the first city's first plan. */
export const stallPack: Pack = {
  plan: 'enterprise-startup',
  name: { zh: '摊位', en: 'Stalls' },
  services: [stall],
  registers: [streets],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};

/** The completions of one case, in one of the orders in which its offices may come to it. */
export function completionsOf(serial: number): readonly string[] {
  const turn = serial % parallelSteps.length;
  return ['papers', ...parallelSteps.slice(turn), ...parallelSteps.slice(0, turn), 'grant'];
}

/** People return: a thousand keepers between them. */
const keepers = 1_000;

/** A stall's form, with a keeper whose entries are personal. */
export function stallForm(serial: number): JsonObject {
  const person = serial % keepers;
  const digits = `4110821985${String(1 + (person % 12)).padStart(2, '0')}${String(1 + (person % 28)).padStart(2, '0')}${String(person).padStart(3, '0')}`;
  return {
    street: `文化路 ${serial % 50} 号段`,
    width: 1 + (serial % 9),
    goods: '早点、热饮和当季水果，每日五时至九时营业，自备遮阳棚和垃圾桶',
    keeper: {
      name: `林晓${String.fromCharCode(0x4e00 + person)}`,
      residentId: `${digits}${residentIdCheckDigit(digits)}`,
      phone: `138${String(10_000_000 + person)}`,
    },
  };
}
