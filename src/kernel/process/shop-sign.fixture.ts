import type { Basis } from '../basis.ts';
import type { ServiceDefinition } from './definition.ts';

const licensing = (article: string): readonly Basis[] => [{ law: '行政许可法', article }];
const outcome = { name: { zh: '完成', en: 'Done' }, favourable: true } as const;

/**
 * An invented service for the engine's own tests: a shop asks to hang a sign. One office accepts, two
 * look at it in parallel, the applicant may have to change the drawing, a register of walls is written.
 */
export const shopSign: ServiceDefinition = {
  code: 'shop-sign',
  version: 1,
  kind: 'service',
  name: { zh: '店招设置', en: 'Shop sign' },
  summary: { zh: '挂一块店招', en: 'Hang a shop sign' },
  basis: licensing('12'),
  openedBy: 'applicant',
  form: {
    type: 'object',
    'x-text': { title: { zh: '店招设置', en: 'Shop sign' } },
    properties: {
      wall: { type: 'string', maxLength: 40, 'x-text': { title: { zh: '墙面编号', en: 'Wall' } } },
      width: { type: 'integer', minimum: 1, maximum: 20, 'x-text': { title: { zh: '宽度', en: 'Width' } } },
    },
    required: ['wall', 'width'],
  },
  acceptance: {
    by: { duty: 'signs' },
    basis: licensing('32'),
    within: { value: 5, unit: 'working-day', basis: licensing('32') },
    correction: { value: 15, unit: 'natural-day', basis: licensing('32') },
    refusalReasons: [{ code: 'not-ours', name: { zh: '不属于本机关职权', en: 'Not within our powers' } }],
  },
  remedies: [
    {
      code: 'reconsideration',
      name: { zh: '申请行政复议', en: 'Ask for administrative reconsideration' },
      within: { value: 60, unit: 'natural-day', basis: [{ law: '行政复议法', article: '20' }] },
    },
    {
      code: 'lawsuit',
      name: { zh: '提起行政诉讼', en: 'Sue before a court' },
      within: { value: 6, unit: 'month', basis: [{ law: '行政诉讼法', article: '46' }] },
    },
  ],
  limits: {
    promised: [{ value: 3, unit: 'working-day', basis: [{ custom: { zh: '承诺', en: 'Promise' } }] }],
    statutory: [{ value: 20, unit: 'working-day', basis: licensing('42') }],
  },
  suspensions: [
    {
      code: 'expert-review',
      name: { zh: '专家评审', en: 'Expert review' },
      basis: licensing('45'),
      maximum: { value: 10, unit: 'working-day', basis: licensing('45') },
    },
  ],
  steps: [
    {
      code: 'drawing',
      name: { zh: '图纸审查', en: 'Drawing review' },
      kind: 'review',
      by: { duty: 'signs' },
      after: { any: [{ step: 'acceptance' }, { step: 'redraw' }] },
      limit: { value: 2, unit: 'working-day', basis: licensing('42') },
      outcomes: [
        { code: 'approve', ...outcome },
        { code: 'return', name: { zh: '退回修改', en: 'Returned' }, favourable: false, reason: 'required' },
      ],
    },
    {
      code: 'redraw',
      name: { zh: '修改图纸', en: 'Change the drawing' },
      kind: 'amend',
      by: { applicant: true },
      after: { any: [{ step: 'drawing', outcomes: ['return'] }] },
      uncounted: licensing('32'),
      amends: ['width'],
      outcomes: [{ code: 'done', ...outcome }],
    },
    {
      code: 'structure',
      name: { zh: '结构安全检查', en: 'Structural check' },
      kind: 'inspect',
      by: { duty: 'structures' },
      when: 'form.width > 5',
      limit: { value: 2, unit: 'working-day', basis: licensing('42') },
      deemed: { outcome: 'safe', basis: licensing('50') },
      outcomes: [
        { code: 'safe', ...outcome },
        {
          code: 'unsafe',
          name: { zh: '不安全', en: 'Unsafe' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
    {
      code: 'grant',
      name: { zh: '登记墙面', en: 'Enter the wall' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [{ step: 'drawing', outcomes: ['approve'] }, { step: 'structure' }] },
      reads: [{ as: 'wall', register: 'walls', key: 'form.wall' }],
      rules: [
        { when: 'facts.wall == null', outcome: 'free' },
        { when: 'true', outcome: 'taken', reason: { zh: '墙面已有店招', en: 'The wall has a sign' } },
      ],
      outcomes: [
        {
          code: 'free',
          ...outcome,
          sets: { licence: '"S" + padded(serial("signs"), 4)' },
          writes: [
            { register: 'walls', key: 'form.wall', act: 'create', content: { licence: 'data.licence' } },
          ],
          issues: [{ type: 'sign-licence', content: { number: 'data.licence', wall: 'form.wall' } }],
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'taken',
          name: { zh: '已占用', en: 'Taken' },
          favourable: false,
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
