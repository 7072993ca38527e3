import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, supplier, workingDays } from '../basis.ts';
import { isHigh } from '../facts.ts';

const photos = {
  type: 'object',
  properties: {
    photo: {
      type: 'string',
      format: 'file',
      'x-text': { title: { zh: '设备照片或视频', en: 'Pictures of the equipment' } },
    },
    note: { type: 'string', maxLength: 300, 'x-text': { title: { zh: '说明', en: 'Note' } } },
  },
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
    form: photos,
    outcomes: [{ code: 'ready', name: { zh: '申请检验', en: 'Ready' }, favourable: true }],
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
        code: 'rework',
        name: { zh: '一次告知整改', en: 'Everything to mend, told at once' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
];
