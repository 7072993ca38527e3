import type { Basis } from '../../../kernel/basis.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { registered, scope } from '../fields.ts';
import { noFee } from '../process.ts';
import { licensing } from '../scope/licensing.ts';

/** Whoever registers an enterprise tells its owners what else they need, and those who license it that it is there. */
const toldTwice: readonly Basis[] = [
  {
    custom: {
      zh: '国发〔2015〕62号：登记机关告知申请人还要办哪些审批，并把登记信息告知审批部门（双告知）',
      en: 'State Council document 2015 no. 62: the registrar tells the applicant what else needs approval, and whoever approves it',
    },
  },
  ...measure('linked-reforms'),
];

const form = {
  type: 'object',
  'x-text': { title: { zh: '登记信息', en: 'What was registered' } },
  properties: { ...registered, businessScope: scope },
  required: ['uscc', 'enterpriseName', 'businessScope'],
} as const satisfies FormSchema;

const granted = (zh: string, en: string) =>
  [{ code: 'granted', name: { zh, en }, class: 'favourable' }] as const;

/** Ends as soon as it has begun, which tells the applicant; what is to be obtained, and from whom, is worked out for them. */
export const permitNotice: ServiceDefinition = {
  code: 'startup.permit-notice',
  version: 1,
  kind: 'service',
  name: { zh: '还要办的许可和备案', en: 'What else is to be obtained' },
  summary: {
    zh: '执照之外还要办什么、找谁办；办好之前不能开展这些业务',
    en: 'What is needed besides the licence, and from whom; these activities may not begin without it',
  },
  basis: toldTwice,
  openedBy: 'reaction',
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'tell',
      name: { zh: '告知企业', en: 'Tell the enterprise' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'told' }],
      outcomes: [
        {
          code: 'told',
          name: { zh: '已告知', en: 'Told' },
          favourable: true,
          ends: [{ outcome: 'granted' }],
        },
      ],
    },
  ],
  outcomes: granted('还要办许可或备案，请打开查看', 'There is more to obtain: open it to see'),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};

const authority = {
  type: 'string',
  'x-choices': licensing.map(({ duty, name }) => ({ code: duty, name })),
  'x-text': { title: { zh: '审批部门', en: 'Licensing authority' } },
} as const satisfies StringField;

const officeForm = {
  ...form,
  properties: { ...form.properties, authority },
  required: [...form.required, 'authority'],
} as const satisfies FormSchema;

/** Of these steps a case has the one of its authority; those before are passed over, and the last is for what is left. */
function takeNote({ duty, name }: (typeof licensing)[number], index: number): StepDefinition {
  const before = licensing[index - 1];
  return {
    code: duty,
    name: { zh: `${name.zh}部门认领`, en: `Taken note of: ${name.en}` },
    kind: 'review',
    by: { duty },
    ...(before === undefined ? {} : { after: { all: [{ step: before.duty }] } }),
    ...(index === licensing.length - 1 ? {} : { when: `form.authority == ${JSON.stringify(duty)}` }),
    outcomes: [
      {
        code: 'noted',
        name: { zh: '已认领', en: 'Taken note of' },
        favourable: true,
        ends: [{ outcome: 'granted' }],
      },
    ],
  };
}

/** An office that licenses something of the scope takes note of the enterprise, and looks after it from then on. */
export const permitOffices: ServiceDefinition = {
  code: 'startup.permit-offices',
  version: 1,
  kind: 'service',
  name: { zh: '新设企业告知审批部门', en: 'Licensing office told of an enterprise' },
  summary: {
    zh: '登记信息告知审批部门认领，后续由其审批和监管',
    en: 'What was registered is told to whoever licenses it, for them to approve and look after',
  },
  basis: toldTwice,
  openedBy: 'reaction',
  form: officeForm,
  limits: { promised: [], statutory: [] },
  steps: licensing.map(takeNote),
  outcomes: granted('审批部门已认领', 'Taken note of'),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
