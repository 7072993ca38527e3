import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RhythmsDeclaration } from '../../../kernel/pack/definition.ts';
import type { Choice, ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { told } from './basis.ts';
import { kinds } from './form.ts';

const rhythms = [
  ...kinds,
  { code: 'none', name: { zh: '不自动编写', en: 'None by itself' } },
] as const satisfies readonly Choice[];

/** Where the office has said nothing: once a quarter, when what units report on the quarter is in and checked. */
export const usual = 'quarterly';

const rhythm = {
  type: 'string',
  'x-choices': rhythms,
  'x-text': { title: { zh: '多久一期', en: 'How often' } },
} as const;
const why = {
  type: 'string',
  minLength: 4,
  maxLength: 300,
  'x-text': { title: { zh: '理由', en: 'Why' } },
} as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '通报节奏', en: 'Rhythm of bulletins' } },
  properties: {
    plan: {
      type: 'string',
      'x-code-list': 'city.plans',
      'x-text': { title: { zh: '哪个专项方案', en: 'Of which special plan' } },
    },
    place: {
      type: 'string',
      'x-code-list': 'city.regions',
      'x-text': { title: { zh: '或哪个地方', en: 'Or of which place' } },
    },
    rhythm,
    why,
  },
  required: ['rhythm', 'why'],
  'x-rules': [
    {
      holds: '(form.?plan.orValue("") == "") != (form.?place.orValue("") == "")',
      at: 'plan',
      text: { zh: '方案和地方选一个，只选一个', en: 'Choose a plan or a place, and one alone' },
    },
  ],
} as const satisfies FormSchema;

/**
 * 通报节奏: whoever has to approve bulletins says how often those of one plan or place are begun by themselves. It decides
 * nothing about anybody, so one person of that office does, with the reason; each earlier choice stays to be seen.
 */
export const bulletinRhythm: ServiceDefinition = {
  code: 'bulletin-rhythm',
  version: 1,
  kind: 'service',
  name: { zh: '调整通报节奏', en: 'Change the rhythm of bulletins' },
  summary: {
    zh: '一个专项方案或一个县（市、区）的通报多久自动立项一次；从下一期起适用，说明理由',
    en: 'How often bulletins of one special plan or county begin by themselves: from the next one on, with the reason',
  },
  basis: told,
  openedBy: 'office',
  opener: { duty: 'plan-coordination' },
  subject: {
    zh: '(form.?plan.orValue("") != "" ? form.plan : form.place) + "：" + form.rhythm',
    en: '(form.?plan.orValue("") != "" ? form.plan : form.place) + ": " + form.rhythm',
  },
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'apply',
      name: { zh: '适用', en: 'Put in force' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'applied' }],
      outcomes: [
        {
          code: 'applied',
          name: { zh: '已适用', en: 'In force' },
          favourable: true,
          writes: [
            {
              register: 'bulletin-rhythm',
              key: 'form.?plan.orValue("") != "" ? "plan " + form.plan : "place " + form.place',
              act: 'put',
              content: { rhythm: 'form.rhythm', why: 'form.why', number: 'case.number', from: 'today' },
            },
          ],
          ends: [{ outcome: 'applied' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'applied', name: { zh: '已适用', en: 'In force' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: told },
  visits: 0,
};

const text = (zh: string, en: string) =>
  ({ type: 'string', maxLength: 64, 'x-text': { title: { zh, en } } }) as const;

/** What was chosen last, by plan or place; nothing stands here of what goes by the usual rhythm. */
export const bulletinRhythms: RegisterDefinition = {
  code: 'bulletin-rhythm',
  version: 1,
  name: { zh: '通报节奏台账', en: 'Register of the rhythms of bulletins' },
  basis: told,
  schema: {
    type: 'object',
    properties: {
      rhythm,
      why,
      number: text('办件编号', 'Number of the case'),
      from: { ...text('起用日期', 'From'), format: 'date' },
    },
    required: ['rhythm', 'why', 'number', 'from'],
  } satisfies FormSchema,
  key: { zh: '方案或地方', en: 'Plan or place' },
  owner: 'plan-coordination',
  publication: { fields: ['rhythm', 'from'], basis: told },
  writers: ['bulletin-rhythm'],
  kind: 'plain',
};

export const rhythmsDeclaration: RhythmsDeclaration = {
  service: bulletinRhythm.code,
  register: bulletinRhythms.code,
  usual,
};
