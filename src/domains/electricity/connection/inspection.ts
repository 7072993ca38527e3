import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, supplier, workingDays } from '../basis.ts';
import { isHigh } from '../facts.ts';
import { kilowatts } from '../fields.ts';
import { changedPlan, readsLine } from './plan.ts';

const equipmentForm = {
  type: 'object',
  properties: {
    transformerKva: kilowatts('受电变压器总容量（千伏安）', 'Capacity of the transformers in all (kVA)', {
      minimum: 0.1,
    }),
    photo: {
      type: 'string',
      format: 'file',
      'x-text': { title: { zh: '设备照片或视频', en: 'Pictures of the equipment' } },
    },
    note: { type: 'string', maxLength: 300, 'x-text': { title: { zh: '说明', en: 'Note' } } },
  },
  required: ['transformerKva'],
} as const satisfies FormSchema;

/** 云验收: the customer shows the equipment, and hears everything at once. */
export const inspection: readonly StepDefinition[] = [
  {
    code: 'equipment',
    name: { zh: '客户受电工程完工，申请线上检验', en: 'The customer’s equipment is ready for inspection' },
    kind: 'works',
    by: { applicant: true },
    after: { any: [{ step: 'contracted' }, { step: 'inspection', outcomes: ['rework'] }] },
    when: isHigh,
    uncounted: measure('handling-time'),
    form: equipmentForm,
    outcomes: [
      {
        code: 'ready',
        name: { zh: '申请检验', en: 'Ready' },
        favourable: true,
        sets: { transformerKva: 'output.transformerKva' },
      },
    ],
  },
  {
    code: 'inspection',
    name: { zh: '电气设备线上检验', en: 'Equipment inspected online' },
    kind: 'inspect',
    by: supplier,
    after: { any: [{ step: 'equipment' }] },
    when: isHigh,
    limit: workingDays(2, convention('线上检验两个工作日', 'Inspection online: two working days')),
    outcomes: [
      { code: 'passed', name: { zh: '检验合格', en: 'Passed' }, favourable: true },
      {
        code: 'mismatch',
        name: {
          zh: '检验合格，变压器容量与报装容量不匹配',
          en: 'Passed, but the transformers do not match what was applied for',
        },
        favourable: true,
        reason: 'required',
      },
      {
        code: 'rework',
        name: { zh: '一次告知整改', en: 'Everything to mend, told at once' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
  // (二)1(3): transformers match what was applied for, or the plan may be changed against the customer's wish.
  {
    code: 'plan-change',
    name: { zh: '按变压器容量调整供电方案', en: 'The plan is changed to the transformers' },
    kind: 'review',
    by: supplier,
    after: { any: [{ step: 'inspection', outcomes: ['passed', 'mismatch'] }] },
    when: `${isHigh} && steps.inspection.outcome == "mismatch"`,
    limit: workingDays(1, convention('一个工作日内调整方案', 'The plan is changed within one working day')),
    reads: readsLine,
    form: {
      type: 'object',
      properties: {
        kilowatts: kilowatts('调整后的容量（千瓦）', 'Capacity after the change (kW)', { minimum: 0.1 }),
      },
      required: ['kilowatts'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'changed',
        name: { zh: '供电方案已调整', en: 'The plan is changed' },
        favourable: true,
        reason: 'required',
        ...changedPlan,
        tells: {
          zh: '"受电变压器容量 " + string(data.transformerKva) + " 千伏安与报装容量不匹配，供电方案调整为 " + string(data.kilowatts) + " 千瓦"',
          en: '"Your transformers of " + string(data.transformerKva) + " kVA do not match what you applied for: the plan is now for " + string(data.kilowatts) + " kW"',
        },
      },
    ],
  },
];
