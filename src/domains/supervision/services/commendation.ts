import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, coordination, measure, supervision, workingDays } from '../basis.ts';
import { line, office, passage } from '../fields.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '通报表扬', en: 'Commendation' } },
  properties: {
    office: office('单位', 'Office'),
    number: line('依据（办件、任务或指标编号）', 'What it rests on (case, task or indicator)', 60),
    why: passage('表扬理由', 'Why', 1000),
  },
  required: ['office', 'why'],
} as const satisfies FormSchema;

/** 表扬: the other side of the ladder. Supervision proposes, the leading group's office decides, and it is published. */
export const commendation: ServiceDefinition = {
  code: 'supervision-commendation',
  version: 1,
  kind: 'service',
  name: { zh: '通报表扬', en: 'Commendation' },
  summary: {
    zh: '督查提出，领导小组办公室决定，结果公开',
    en: 'Supervision proposes, the leading group’s office decides, and it is published',
  },
  basis: measure,
  openedBy: 'office',
  opener: supervision,
  form,
  limits: { promised: [workingDays(10)], statutory: [] },
  steps: [
    {
      code: 'decide',
      name: { zh: '决定是否表扬', en: 'Decide' },
      kind: 'decide',
      by: coordination,
      limit: workingDays(10),
      outcomes: [
        {
          code: 'praised',
          name: { zh: '予以表扬', en: 'Commended' },
          favourable: true,
          writes: [
            {
              register: 'supervision-record',
              key: 'case.number + "-praise"',
              act: 'create',
              content: { office: 'form.office', measure: '"praise"', on: 'today', order: 'case.number' },
            },
            {
              register: 'supervision-circular',
              key: 'case.number + "-praise"',
              act: 'create',
              content: {
                office: 'form.office',
                kind: '"praised"',
                on: 'today',
                order: 'case.number',
                says: 'form.why',
              },
            },
          ],
          ends: [{ outcome: 'praised' }],
        },
        {
          code: 'declined',
          name: { zh: '不予表扬', en: 'Not this time' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'declined' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'praised', name: { zh: '已表扬', en: 'Commended' }, class: 'favourable' },
    { code: 'declined', name: { zh: '未表扬', en: 'Not commended' }, class: 'unfavourable' },
  ],
  fee: { amountFen: '0', basis: convention },
  visits: 0,
};
