import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { noFee } from '../process.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '首套公章由政府付费', en: 'First seals paid for by the government' } },
  properties: {
    region: {
      type: 'string',
      'x-code-list': 'city.regions',
      'x-text': { title: { zh: '县（市、区）', en: 'County or district' } },
    },
    pays: {
      type: 'boolean',
      default: true,
      'x-text': { title: { zh: '由政府付费', en: 'The government pays' } },
    },
    since: {
      type: 'string',
      format: 'date',
      'x-text': { title: { zh: '从哪天起', en: 'From which day' } },
    },
    decision: {
      type: 'string',
      minLength: 4,
      maxLength: 200,
      'x-text': {
        title: { zh: '依据的文件或会议', en: 'Decided by' },
        placeholder: {
          zh: '如：区政府常务会议纪要〔2022〕8号',
          en: 'Such as the minutes of the district government',
        },
      },
    },
  },
  required: ['region', 'pays', 'since', 'decision'],
} as const satisfies FormSchema;

/**
 * Counties are encouraged to pay for a new enterprise's first seals (plan, zero-charge). Who does, and since when, is
 * entered by whoever supervises seals, and public; what seals cost goes by it.
 */
export const freeSeals: ServiceDefinition = {
  code: 'free-seals',
  version: 1,
  kind: 'service',
  name: { zh: '首套公章免费地区登记', en: 'Counties that pay for first seals' },
  summary: {
    zh: '登记哪些县（市、区）为新开办企业付首套公章的钱，从哪天起',
    en: 'Which counties pay for the first seals of new enterprises, and since when',
  },
  basis: measure('zero-charge'),
  openedBy: 'office',
  opener: { duty: 'seal-supervision' },
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'confirm',
      name: { zh: '负责人确认', en: 'Confirmed by the head' },
      kind: 'decide',
      by: { duty: 'seal-supervision' },
      outcomes: [
        {
          code: 'confirm',
          name: { zh: '确认并公布', en: 'Confirmed and published' },
          favourable: true,
          writes: [
            {
              register: 'free-seal-region',
              key: 'form.region',
              act: 'put',
              content: {
                region: 'form.region',
                pays: 'form.pays',
                since: 'form.since',
                decision: 'form.decision',
              },
            },
          ],
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'reject',
          name: { zh: '退回', en: 'Sent back' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'rejected' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'granted', name: { zh: '已公布', en: 'Published' }, class: 'favourable' },
    { code: 'rejected', name: { zh: '未公布', en: 'Not published' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
