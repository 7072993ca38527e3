import { choice } from '../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { Reaction } from '../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import { convention, measure, supplier, workingDays } from './basis.ts';
import { words } from './registers.ts';

const basis = measure('proactive-service');

/** 主动办电: whoever asked for power with a start-up, or filed a project, is sought out by one account manager. */
export const lead: ServiceDefinition = {
  code: 'power-lead',
  version: 1,
  kind: 'service',
  name: { zh: '主动办电', en: 'Power company calls first' },
  summary: {
    zh: '开办企业时报过用电需求、或项目已备案的，客户经理主动联系，一口对外',
    en: 'Whoever asked for power with a start-up, or filed a project, hears from one account manager',
  },
  basis,
  openedBy: 'reaction',
  form: {
    type: 'object',
    'x-text': { title: { zh: '用电需求', en: 'A need of power' } },
    properties: {
      origin: choice('来源', 'Where it comes from', [
        ['startup', '企业开办', 'A start-up'],
        ['project', '投资项目备案', 'A filed project'],
      ]),
      enterpriseName: words('企业名称', 'Enterprise', 100),
      number: words('报装编号或项目代码', 'Number of the request or project', 40),
    },
    required: ['origin', 'enterpriseName', 'number'],
  } satisfies FormSchema,
  limits: {
    promised: [
      workingDays(3, convention('三个工作日内主动联系', 'They are called within three working days')),
    ],
    statutory: [],
  },
  steps: [
    {
      code: 'manager',
      name: { zh: '客户经理主动联系', en: 'The account manager calls' },
      kind: 'review',
      by: supplier,
      form: {
        type: 'object',
        properties: {
          manager: { ...words('客户经理', 'Account manager', 40), minLength: 2 },
          phone: { ...words('办公电话', 'Office telephone', 20), minLength: 5 },
        },
        required: ['manager', 'phone'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'called',
          name: { zh: '已联系', en: 'Called' },
          favourable: true,
          sets: { manager: 'output.manager', phone: 'output.phone' },
          tells: {
            zh: '"你的用电客户经理：" + output.manager + "，" + output.phone + "。请在“用电报装”提交申请，资料已为你带出"',
            en: '"Your account manager for power: " + output.manager + ", " + output.phone + ". Please apply under “Electricity connection”; what you entered before is filled in"',
          },
          ends: [{ outcome: 'called' }],
        },
        {
          code: 'not-needed',
          name: { zh: '不需要报装', en: 'No connection needed' },
          favourable: true,
          reason: 'required',
          ends: [{ outcome: 'not-needed' }],
        },
      ],
    },
  ],
  outcomes: [
    {
      code: 'called',
      name: { zh: '已联系，转用电报装', en: 'Called: a connection follows' },
      class: 'favourable',
    },
    { code: 'not-needed', name: { zh: '不需要报装', en: 'No connection needed' }, class: 'settled' },
    { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer wanted' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

function after(service: string, origin: string, number: string): Reaction {
  return {
    code: `power.lead-from-${origin}`,
    on: { service, ended: ['favourable'] },
    opens: {
      service: lead.code,
      form: { origin: JSON.stringify(origin), enterpriseName: 'form.enterpriseName', number },
      linked: true,
    },
  };
}

export const leads: readonly Reaction[] = [
  after('startup.electricity', 'startup', 'data.requestNumber'),
  after('startup.investment', 'project', 'data.projectCode'),
];
