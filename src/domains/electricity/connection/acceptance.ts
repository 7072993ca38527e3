import { choice, day, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { StepDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, measure, supplier, workingDays } from '../basis.ts';
import { payer, region, schemaOf, words } from '../registers.ts';
import { everyGridWorks } from './works.ts';

/*
 * (二)1(5): works that the power company does not pay for are accepted together with it before they carry anything. Whoever
 * had them built tells it first; what is found wrong is mended before anybody is connected; and then it is settled who
 * maintains them, as a rule the power company, to which they are handed over free of charge.
 */

const basis = measure('investment-boundary');
/** It is time of works, and none of the company’s handling. */
const uncounted = measure('handling-time');
const othersPaid = 'data.payer != "power-company"';

const rounds = { most: 10, basis: convention('验收最多十次', 'Accepted in ten goes at most') } as const;

const noticeForm = {
  type: 'object',
  properties: {
    builder: { ...words('施工单位', 'Who built them', 100), minLength: 2 },
    where: { ...words('什么时候、在哪里验收', 'When and where they are accepted', 200), minLength: 2 },
  },
  required: ['builder', 'where'],
} as const satisfies FormSchema;

const given: StepOutcome = {
  code: 'given',
  name: { zh: '已通知供电企业', en: 'The power company was told' },
  favourable: true,
  sets: { worksBuilder: 'output.builder' },
};

function maintainedBy(who: 'power-company' | 'customer', handsOver: boolean): StepOutcome['writes'] {
  return [
    {
      register: 'power-works-handover',
      key: 'case.number',
      act: 'put',
      content: {
        region: 'case.region',
        payer: 'data.payer',
        builder: 'data.worksBuilder',
        acceptedOn: 'today',
        maintainer: JSON.stringify(who),
        transferredOn: handsOver ? 'today' : 'null',
      },
    },
  ];
}

export const acceptanceSteps: readonly StepDefinition[] = [
  {
    code: 'works-there',
    name: { zh: '接网工程建成', en: 'The grid works are there' },
    kind: 'automatic',
    by: { system: true },
    after: { all: [...everyGridWorks, { step: 'works-by-hand' }, { step: 'customer-works' }] },
    rules: [{ when: 'true', outcome: 'there' }],
    outcomes: [{ code: 'there', name: { zh: '已建成', en: 'There' }, favourable: true }],
  },
  {
    code: 'notice-own',
    name: { zh: '通知供电企业参加验收', en: 'Tell the power company of the acceptance' },
    kind: 'works',
    by: { applicant: true },
    after: { any: [{ step: 'works-there' }, { step: 'works-acceptance', outcomes: ['rework'] }] },
    rounds,
    when: 'data.payer == "customer"',
    uncounted,
    form: {
      type: 'object',
      properties: {
        ...noticeForm.properties,
        handsOver: yesNo(
          '验收合格后无偿移交供电企业运行维护',
          'Once accepted, handed over free of charge to the power company, which maintains them',
          { default: true },
        ),
      },
      required: [...noticeForm.required, 'handsOver'],
    } satisfies FormSchema,
    outcomes: [{ ...given, sets: { ...given.sets, handsOver: 'output.handsOver' } }],
  },
  {
    code: 'notice-public',
    name: {
      zh: '政府组织方通知供电企业参加验收',
      en: 'The government tells the power company of the acceptance',
    },
    kind: 'works',
    by: { duty: 'housing-licensing' },
    after: { any: [{ step: 'notice-own' }] },
    rounds,
    when: 'data.payer == "government"',
    uncounted,
    form: noticeForm,
    outcomes: [given],
  },
  {
    code: 'works-acceptance',
    name: { zh: '接网工程验收', en: 'The grid works are accepted' },
    kind: 'inspect',
    by: supplier,
    after: { any: [{ step: 'notice-public' }] },
    rounds,
    when: othersPaid,
    uncounted,
    limit: workingDays(
      3,
      convention('接到通知三个工作日内验收', 'Accepted within three working days of the notice'),
    ),
    outcomes: [
      {
        code: 'passed',
        name: { zh: '验收合格', en: 'Accepted' },
        favourable: true,
        sets: { worksAcceptedOn: 'today' },
      },
      {
        code: 'rework',
        name: {
          zh: '不合格：整改后再通知验收，合格前不接电',
          en: 'Not so: mended and told of again; no power before',
        },
        favourable: false,
        reason: 'required',
      },
    ],
  },
  {
    code: 'maintenance',
    name: { zh: '明确后期运维主体', en: 'Who maintains the works from now on' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'works-acceptance', outcomes: ['passed'] }] },
    when: othersPaid,
    rules: [
      { when: 'data.payer == "customer" && data.clause == "beyond-standard"', outcome: 'own' },
      { when: 'data.payer == "customer" && data.handsOver == false', outcome: 'own' },
      { when: 'true', outcome: 'transferred' },
    ],
    outcomes: [
      {
        code: 'transferred',
        name: {
          zh: '无偿移交供电企业运行维护',
          en: 'Handed over free of charge; the power company maintains them',
        },
        favourable: true,
        sets: { maintainer: '"power-company"' },
        writes: maintainedBy('power-company', true),
      },
      {
        code: 'own',
        name: { zh: '由客户自行运行维护', en: 'The customer maintains them' },
        favourable: true,
        sets: { maintainer: '"customer"' },
        writes: maintainedBy('customer', false),
      },
    ],
  },
];

export const handovers: RegisterDefinition = {
  code: 'power-works-handover',
  version: 1,
  name: { zh: '接网工程验收移交台账', en: 'Grid works accepted and handed over' },
  basis,
  schema: schemaOf(
    {
      region,
      payer,
      builder: words('施工单位', 'Who built them', 100),
      acceptedOn: day('验收合格日期', 'Accepted on'),
      maintainer: choice('运行维护', 'Who maintains them', [
        ['power-company', '供电企业', 'The power company'],
        ['customer', '客户', 'The customer'],
      ]),
      transferredOn: day('无偿移交日期', 'Handed over free of charge on'),
    },
    ['region', 'payer', 'acceptedOn', 'maintainer'],
  ),
  key: { zh: '报装编号', en: 'Number of the application' },
  owner: 'electricity-supply',
  writers: ['power-connection'],
  kind: 'plain',
};
