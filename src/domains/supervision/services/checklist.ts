import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, coordination, measure, supervision, workingDays } from '../basis.ts';
import { checklistCode, line } from '../fields.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '督查检查表', en: 'Checklist of an inspection' } },
  properties: {
    code: { ...checklistCode, 'x-text': { title: { zh: '代码', en: 'Code' } } },
    title: line('名称', 'Title'),
    items: {
      type: 'array',
      minItems: 1,
      maxItems: 40,
      items: line('检查要点', 'What is looked at', 200),
      'x-text': { title: { zh: '检查要点', en: 'What is looked at' } },
    },
  },
  required: ['code', 'title', 'items'],
} as const satisfies FormSchema;

/** A new edition of a checklist; inspections keep the one they began with. */
export const checklist: ServiceDefinition = {
  code: 'inspection-checklist',
  version: 1,
  kind: 'service',
  name: { zh: '制定督查检查表', en: 'Adopt a checklist' },
  summary: {
    zh: '督查起草，领导小组办公室审定；每次修订成为新的一版',
    en: 'Supervision drafts, the leading group’s office adopts; each change is a new edition',
  },
  basis: measure,
  openedBy: 'office',
  opener: supervision,
  form,
  limits: { promised: [workingDays(5)], statutory: [] },
  steps: [
    {
      code: 'adopt',
      name: { zh: '审定', en: 'Adopt' },
      kind: 'decide',
      by: coordination,
      limit: workingDays(5),
      reads: [{ as: 'before', register: 'inspection-checklist', key: 'form.code' }],
      outcomes: [
        {
          code: 'adopted',
          name: { zh: '同意', en: 'Adopted' },
          favourable: true,
          sets: { edition: 'facts.before == null ? 1 : int(facts.before.edition) + 1' },
          writes: [
            {
              register: 'inspection-checklist',
              key: 'form.code',
              act: 'put',
              content: { title: 'form.title', edition: 'data.edition', items: 'form.items', since: 'today' },
            },
          ],
          ends: [{ outcome: 'adopted' }],
        },
        {
          code: 'declined',
          name: { zh: '退回', en: 'Declined' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'declined' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'adopted', name: { zh: '已审定', en: 'Adopted' }, class: 'favourable' },
    { code: 'declined', name: { zh: '已退回', en: 'Declined' }, class: 'unfavourable' },
  ],
  fee: { amountFen: '0', basis: convention },
  visits: 0,
};
