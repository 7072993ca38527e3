import type { Basis } from '../basis.ts';
import type { ServiceDefinition } from './definition.ts';

const licensing = (article: string): readonly Basis[] => [{ law: '行政许可法', article }];
const convention: readonly Basis[] = [{ custom: { zh: '服务约定', en: 'Service convention' } }];

/**
 * An invented licence for the engine's own tests, in which everything about time and about what is owed
 * is declared: a snack bar is licensed on a promise, its lease may be handed in later.
 */
export const snackBar: ServiceDefinition = {
  code: 'snack-bar',
  version: 1,
  kind: 'service',
  name: { zh: '小食店许可', en: 'Licence of a snack bar' },
  summary: { zh: '开一家小食店', en: 'Open a snack bar' },
  basis: licensing('12'),
  openedBy: 'applicant',
  form: {
    type: 'object',
    'x-text': { title: { zh: '小食店', en: 'Snack bar' } },
    properties: {
      shop: { type: 'string', maxLength: 40, 'x-text': { title: { zh: '店名', en: 'Shop' } } },
      place: { type: 'string', maxLength: 40, 'x-text': { title: { zh: '地点', en: 'Place' } } },
      lease: { type: 'boolean', 'x-text': { title: { zh: '已附租赁合同', en: 'Lease attached' } } },
      complete: { type: 'boolean', 'x-text': { title: { zh: '齐全', en: 'Complete' } } },
    },
    required: ['shop', 'lease'],
  },
  materials: [{ code: 'lease', name: { zh: '租赁合同', en: 'Lease' }, basis: licensing('31') }],
  acceptance: {
    by: { duty: 'food' },
    basis: licensing('32'),
    within: { value: 5, unit: 'working-day', basis: licensing('32') },
    correction: { value: 10, unit: 'working-day', basis: convention },
    refusalReasons: [{ code: 'not-ours', name: { zh: '不属于本机关职权', en: 'Not within our powers' } }],
    atOnce: { when: 'form.?complete.orValue(false)', basis: licensing('32') },
    rounds: { most: 2, basis: convention },
  },
  remedies: [
    {
      code: 'reconsideration',
      name: { zh: '申请行政复议', en: 'Ask for reconsideration' },
      within: { value: 60, unit: 'natural-day', basis: [{ law: '行政复议法', article: '20' }] },
    },
  ],
  limits: {
    promised: [{ value: 10, unit: 'working-day', basis: convention }],
    statutory: [
      { value: 20, unit: 'working-day', basis: licensing('42'), until: '2022-12-31' },
      { value: 15, unit: 'working-day', basis: convention, from: '2023-01-01', alsoOpen: true },
    ],
  },
  suspensions: [
    {
      code: 'expert-review',
      name: { zh: '专家评审', en: 'Expert review' },
      basis: licensing('45'),
      maximum: { value: 10, unit: 'working-day', basis: licensing('45') },
      evidence: 'required',
      most: 1,
    },
  ],
  extensions: [
    {
      code: 'complex',
      name: { zh: '经本机关负责人批准延长', en: 'More time, approved by the head' },
      basis: licensing('42'),
      clock: 'statutory',
      maximum: { value: 10, unit: 'working-day', basis: licensing('42') },
    },
  ],
  backdating: {
    by: ['clerk', 'head'],
    within: { value: 3, unit: 'working-day', basis: convention },
    evidence: 'required',
    basis: convention,
  },
  obligations: [
    {
      code: 'lease',
      name: { zh: '补交租赁合同', en: 'The lease' },
      kind: 'tolerance',
      basis: convention,
      when: '!form.lease',
      material: 'lease',
      within: { value: 10, unit: 'working-day', basis: convention },
      obtained: { register: 'leases', key: 'form.shop' },
      breach: {
        basis: convention,
        notice: { zh: '逾期未补交，许可撤销。', en: 'Not handed in: the licence is revoked.' },
        revokes: ['snack-licence'],
        writes: [
          {
            register: 'credit',
            key: 'case.party + " " + case.number',
            act: 'put',
            content: { shop: 'form.shop', broken: '"lease"' },
          },
        ],
      },
    },
    {
      code: 'hygiene',
      name: { zh: '卫生承诺', en: 'The promise of hygiene' },
      kind: 'commitment',
      basis: licensing('61'),
      check: { by: { duty: 'inspection' }, within: { value: 2, unit: 'month', basis: convention } },
      breach: {
        basis: licensing('69'),
        notice: { zh: '承诺不实，许可撤销。', en: 'The promise was false: the licence is revoked.' },
        revokes: ['snack-licence'],
      },
    },
  ],
  steps: [
    {
      code: 'review',
      name: { zh: '审查', en: 'Review' },
      kind: 'review',
      by: { duty: 'food' },
      outcomes: [
        {
          code: 'grant',
          name: { zh: '准予', en: 'Grant' },
          favourable: true,
          issues: [{ type: 'snack-licence', content: { number: '"L-1"' } }],
          owes: ['hygiene'],
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'refuse',
          name: { zh: '不予许可', en: 'Refuse' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'granted', name: { zh: '准予', en: 'Granted' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不予许可', en: 'Refused' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
  ],
  fee: { amountFen: '0', basis: licensing('58') },
  visits: 0,
};
