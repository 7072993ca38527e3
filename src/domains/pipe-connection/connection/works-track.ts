import { day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { StepDefinition, Trigger } from '../../../kernel/process/definition.ts';
import { trackedWorks } from '../../contracted-works/contracted-works.ts';
import { convention, limit, number } from '../fields.ts';
import { shortMetres, supplierOf, type Utility } from '../utility.ts';

/** A line outside that is not the customer's to pay. */
export const paidForCustomer = 'data.payer != "customer" && data.metres > 0.0';

/** Leave for the line is there, or none was needed. */
export const mayBegin = {
  all: [{ step: 'approvals', outcomes: ['agreed'] }, { step: 'works-notice' }],
} as const;

const agreed: Trigger = { step: 'works-agreed', outcomes: ['agreed'] };

/** Lines outside followed like a parcel, as works of the grid are. */
export function trackedLine(utility: Utility) {
  const { code, name, cites } = utility;
  return trackedWorks({
    name: { zh: `${name.zh}外线工程`, en: `works on the ${name.en} line` },
    service: `${code}-connection`,
    register: `${code}-works-progress`,
    registerName: { zh: `${name.zh}外线工程进度公开`, en: `How contracted ${name.en} lines stand` },
    by: supplierOf(utility),
    stages: [
      ['material', '管材到场', 'Pipes on site'],
      ['begun', '开始施工', 'Digging has begun'],
      ['line', '管道铺设', 'Pipe laid'],
      ['tested', '试压合格', 'Tested under pressure'],
      ['restored', '路面、绿地恢复', 'Road and greenery restored'],
    ],
    contracted: agreed,
    built: [{ step: 'works-short' }, { step: 'works-long' }],
    when: paidForCustomer,
    basis: cites['outside-line'],
    uncounted: cites['handling-time'],
    says: { metres: { field: number('外线长度（米）', 'Length of the line (m)'), value: 'data.metres' } },
  });
}

/** How often the day may be put forward. */
const rounds = {
  most: 4,
  basis: convention('约定日期最多改三次', 'The day is changed three times at most'),
};

/**
 * By which day the line is there is agreed with the customer once there is leave for it, while works may begin already. For a short
 * line nobody may promise a day later than the plan allows ((四)).
 */
export function daySteps(utility: Utility): readonly StepDefinition[] {
  const { cites, shortLine } = utility;
  const uncounted = cites['handling-time'];
  const latest = `daysLater(data.siteReadyOn, ${shortLine.value})`;
  return [
    {
      code: 'may-dig',
      name: { zh: '可以施工', en: 'Works may begin' },
      kind: 'automatic',
      by: { system: true },
      after: mayBegin,
      when: paidForCustomer,
      rules: [{ when: 'true', outcome: 'may' }],
      outcomes: [{ code: 'may', name: { zh: '可以施工', en: 'They may' }, favourable: true }],
    },
    {
      code: 'works-day',
      name: { zh: '约定外线完成日期', en: 'The day by which the line is done is agreed' },
      kind: 'works',
      by: supplierOf(utility),
      after: { any: [{ step: 'may-dig' }, { step: 'works-agreed', outcomes: ['too-late'] }] },
      rounds,
      when: paidForCustomer,
      limit: limit(1, 'half-day', convention('半个工作日内约定', 'Agreed within half a day')),
      uncounted,
      form: {
        type: 'object',
        properties: { agreedOn: day('和用户约定哪天前建成', 'Done by, as agreed with the customer') },
        required: ['agreedOn'],
        'x-rules': [
          {
            holds: 'form.agreedOn >= today',
            at: 'agreedOn',
            text: { zh: '约定的日期不能已经过去', en: 'The day agreed cannot have passed' },
          },
        ],
      } satisfies FormSchema,
      outcomes: [{ code: 'put-forward', name: { zh: '已约定', en: 'Agreed' }, favourable: true }],
    },
    {
      code: 'works-agreed',
      name: { zh: '核对约定日期', en: 'The day agreed is looked at' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'works-day' }] },
      rounds,
      when: paidForCustomer,
      rules: [
        { when: 'has(data.builtOn)', outcome: 'built' },
        {
          when: `data.metres <= ${shortMetres}.0 && steps["works-day"].output.agreedOn > ${latest}`,
          outcome: 'too-late',
          reason: {
            zh: `${shortMetres} 米以下的外线要在具备施工条件后 ${shortLine.value} 天内建成，约定日期不能更晚`,
            en: `A line of up to ${shortMetres} m is done within ${shortLine.value} days of the site being ready: no later day may be agreed`,
          },
        },
        { when: 'true', outcome: 'agreed' },
      ],
      outcomes: [
        {
          code: 'agreed',
          name: { zh: '约定有效', en: 'It stands' },
          favourable: true,
          sets: { agreedOn: 'steps["works-day"].output.agreedOn', signedOn: 'today' },
          writes: [trackedLine(utility).standsNow()],
          tells: {
            zh: '"外线约定 " + data.agreedOn + " 前建成，进展和延期都会告诉你"',
            en: '"The line is to be done by " + data.agreedOn + ". You hear of each stage and of any delay"',
          },
        },
        {
          code: 'too-late',
          name: { zh: '超过限时，重新约定', en: 'Later than the limit: agreed anew' },
          favourable: false,
          reason: 'required',
        },
        { code: 'built', name: { zh: '已经建成', en: 'Built already' }, favourable: true },
      ],
    },
  ];
}
