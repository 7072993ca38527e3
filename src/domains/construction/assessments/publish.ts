import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { assessmentBasis, assessmentDuty, assessmentFields, regionalAssessments } from './register.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '公布区域评估成果', en: 'Publish a regional assessment' } },
  properties: assessmentFields,
  required: Object.keys(assessmentFields),
  'x-rules': [
    {
      holds: 'form.validUntil > form.madeOn',
      at: 'validUntil',
      text: { zh: '有效期要在完成日期之后', en: 'It is valid until a day after it was made' },
    },
  ],
} as const satisfies FormSchema;

/** An assessment of a zone goes on the list, in place of an older one of the same zone and item. */
export const publishAssessment: ServiceDefinition = {
  code: 'regional-assessment',
  version: 2,
  kind: 'service',
  name: { zh: '公布区域评估成果', en: 'Publish a regional assessment' },
  summary: {
    zh: '开发区等功能区统一做好的评估，公布范围和有效期，区内项目直接用',
    en: 'What was assessed for a whole zone, with its bounds and how long it is valid: projects inside use it',
  },
  basis: assessmentBasis,
  openedBy: 'office',
  opener: assessmentDuty,
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'publish',
      name: { zh: '公布', en: 'Published' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'published' }],
      outcomes: [
        {
          code: 'published',
          name: { zh: '已公布', en: 'Published' },
          favourable: true,
          writes: [
            {
              register: regionalAssessments.code,
              key: 'form.area + "/" + form.item',
              act: 'put',
              content: Object.fromEntries(
                Object.keys(assessmentFields).map((field) => [
                  field,
                  field === 'guideline' ? 'form.?guideline.orValue(null)' : `form.${field}`,
                ]),
              ),
            },
          ],
          ends: [{ outcome: 'published' }],
        },
      ],
    },
  ],
  outcomes: [{ code: 'published', name: { zh: '已公布', en: 'Published' }, class: 'favourable' }],
  fee: { amountFen: '0', basis: assessmentBasis },
  visits: 0,
};
