import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { words } from '../fields.ts';
import { assessmentBasis, assessmentDuty, assessmentFields, regionalAssessments } from './register.ts';

/** What the government has had made is commissioned on the platform; one that was not says no contract, and counts so. */
const contract = words('中介服务合同编号', 'Contract on the platform of intermediaries', 30, {
  minLength: 4,
  'x-text': {
    title: { zh: '中介服务合同编号', en: 'Contract on the platform of intermediaries' },
    description: {
      zh: '政府委托中介编制的，填平台上的合同编号；不在平台上委托的不填，计入未纳入',
      en: 'The number of the contract by which it was commissioned here; left out, it counts as commissioned elsewhere',
    },
  },
});

const form = {
  type: 'object',
  'x-text': { title: { zh: '公布区域评估成果', en: 'Publish a regional assessment' } },
  properties: { ...assessmentFields, contract },
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
  version: 3,
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
      reads: [{ as: 'contract', register: 'intermediary-contract', key: 'form.?contract.orValue("-")' }],
      rules: [
        {
          when: 'has(form.contract) && facts.contract == null',
          outcome: 'no-contract',
          reason: {
            zh: '平台上没有这份合同：请在“中介服务合同台账”里核对编号',
            en: 'The platform has no such contract: look the number up in the register of contracts',
          },
        },
        { when: 'true', outcome: 'published' },
      ],
      outcomes: [
        {
          code: 'no-contract',
          name: { zh: '没有这份合同', en: 'No such contract' },
          favourable: false,
          ends: [{ outcome: 'no-contract' }],
        },
        {
          code: 'published',
          name: { zh: '已公布', en: 'Published' },
          favourable: true,
          sets: { onPlatform: 'has(form.contract)' },
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
  outcomes: [
    { code: 'published', name: { zh: '已公布', en: 'Published' }, class: 'favourable' },
    { code: 'no-contract', name: { zh: '没有这份合同', en: 'No such contract' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis: assessmentBasis },
  visits: 0,
};
