import { file } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { formOf, projectCode, words } from '../fields.ts';

const basis = measure('one-window-two-levels');

/** 征求意见: the city's window asks another level on behalf of whoever applies, who hands nothing in twice ((八)). */
export const levelOpinion: ServiceDefinition = {
  code: 'level-opinion',
  version: 2,
  kind: 'service',
  name: { zh: '市区两级征求意见', en: 'Opinion asked of another level' },
  summary: {
    zh: '窗口把材料转给市或区的单位征求意见，3 个工作日内回复，企业不用跑',
    en: 'The window asks an office of the city or a district, which answers in 3 working days; the firm makes no trip',
  },
  basis,
  openedBy: 'office',
  opener: { duty: 'construction-window' },
  form: formOf(
    { zh: '征求意见', en: 'Opinion wanted' },
    {
      projectCode,
      office: words('征求哪个单位（单位编号）', 'Which office (its id)', 80, {
        minLength: 3,
        pattern: '^[a-z0-9-]+@[a-z0-9-]+$',
        'x-expects': {
          zh: '单位编号，如 weidu-district@411002',
          en: 'an office’s id, such as weidu-district@411002',
        },
      }),
      officeName: words('单位名称', 'Name of the office', 60, { minLength: 2 }),
      question: words('需要答复的问题', 'What is asked', 500, { minLength: 4 }),
      paper: file('材料', 'Papers'),
    },
    ['projectCode', 'office', 'officeName', 'question'],
  ),
  limits: {
    promised: [workingDays(3, convention('三个工作日内回复意见', 'Answered within three working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'answer',
      name: { zh: '回复意见', en: 'Answered' },
      kind: 'review',
      by: { office: 'form.office', name: { zh: '被征求意见的单位', en: 'The office that is asked' } },
      form: {
        type: 'object',
        properties: { opinion: words('意见', 'Opinion', 1000, { minLength: 2 }) },
        required: ['opinion'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'agrees',
          name: { zh: '同意', en: 'Agrees' },
          favourable: true,
          sets: { opinion: 'output.opinion' },
          ends: [{ outcome: 'answered' }],
        },
        {
          code: 'objects',
          name: { zh: '不同意', en: 'Objects' },
          favourable: false,
          reason: 'required',
          // Who objects gives the reason, and need not write the opinion as well.
          sets: { opinion: 'output.?opinion.orValue("")' },
          ends: [{ outcome: 'answered' }],
        },
      ],
    },
  ],
  outcomes: [{ code: 'answered', name: { zh: '已回复', en: 'Answered' }, class: 'settled' }],
  fee: { amountFen: '0', basis },
  visits: 0,
};
