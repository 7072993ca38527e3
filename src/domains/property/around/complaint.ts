import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, measure, registrar, workingDays } from '../basis.ts';
import { region, words } from '../fields.ts';
import { free } from '../registration.ts';

const basis = measure('cost-and-land-index');
const topic = choice('关于', 'About', [
  ['slow', '办理慢、超时限', 'It takes too long'],
  ['papers', '多要材料', 'Too many papers'],
  ['fees', '收费', 'Fees'],
  ['manner', '服务态度', 'Manner'],
  ['register', '登记错误', 'What is registered'],
  ['survey', '测绘', 'The survey'],
]);

const entry = (stage: string): RegisterWrite => ({
  register: 'property-complaint',
  key: 'case.number',
  act: 'put',
  content: {
    region: 'case.region',
    topic: 'form.topic',
    stage: JSON.stringify(stage),
    receivedOn: 'data.?receivedOn.orValue(today)',
    changedOn: 'today',
  },
});

/** 有诉即接、有诉即应、有诉必办: taken at once, answered, and done, each within its time. */
export const complaint: ServiceDefinition = {
  code: 'property-complaint',
  version: 1,
  kind: 'service',
  name: { zh: '不动产登记投诉', en: 'Complaint about property registration' },
  summary: {
    zh: '有诉即接、即应、必办：1 个工作日联系，5 个工作日答复，办没办成你说了算',
    en: 'Taken at once: you hear within one working day, are answered within five, and say whether it was done',
  },
  basis,
  keywords: ['投诉', '办不成事', 'complaint'],
  openedBy: 'applicant',
  form: {
    ...schemaOf(
      {
        contact: as(person, { 'x-text': { title: { zh: '投诉人', en: 'Who complains' } } }),
        topic,
        number: words('业务编号（有的话）', 'Case, if there is one', 60),
        text: words('情况', 'What happened', 1000, { minLength: 4, 'x-personal': true }),
      },
      ['contact', 'topic', 'text'],
    ),
    'x-text': { title: { zh: '不动产登记投诉', en: 'Complaint' } },
  } as FormSchema,
  limits: {
    promised: [workingDays(12, convention('十二个工作日内办结', 'Closed within twelve working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'take',
      name: { zh: '接诉、联系', en: 'Taken, and called' },
      kind: 'review',
      by: registrar,
      limit: workingDays(1, convention('一个工作日内联系', 'Called within one working day')),
      outcomes: [
        {
          code: 'taken',
          name: { zh: '已联系', en: 'Called' },
          favourable: true,
          sets: { receivedOn: 'today' },
          writes: [entry('taken')],
        },
      ],
    },
    {
      code: 'answer',
      name: { zh: '答复', en: 'Answered' },
      kind: 'decide',
      by: registrar,
      after: { any: [{ step: 'take' }, { step: 'said', outcomes: ['not-done'] }] },
      rounds: { most: 2, basis: convention('最多答复两次', 'Answered twice at most') },
      limit: workingDays(5, convention('五个工作日内答复', 'Answered within five working days')),
      form: schemaOf({ says: words('答复', 'Answer', 1000, { minLength: 4 }) }, ['says']),
      outcomes: [
        {
          code: 'answered',
          name: { zh: '已答复，问题已办', en: 'Answered, and done' },
          favourable: true,
          writes: [entry('answered')],
          tells: {
            zh: '"投诉已答复：" + output.says',
            en: '"Your complaint was answered: " + output.says',
          },
        },
        {
          code: 'unfounded',
          name: { zh: '查无此事', en: 'It is not so' },
          favourable: false,
          reason: 'required',
          writes: [entry('unfounded')],
          ends: [{ outcome: 'unfounded' }],
        },
      ],
    },
    {
      code: 'said',
      name: { zh: '办没办成，你说', en: 'Whether it was done, you say' },
      kind: 'review',
      by: { applicant: true },
      after: { any: [{ step: 'answer', outcomes: ['answered'] }] },
      uncounted: convention('等待投诉人确认不计入', 'Waiting for whoever complained is not counted'),
      outcomes: [
        {
          code: 'done',
          name: { zh: '办成了', en: 'It was done' },
          favourable: true,
          writes: [entry('closed')],
          ends: [{ outcome: 'closed' }],
        },
        {
          code: 'not-done',
          name: { zh: '没办成', en: 'It was not' },
          favourable: false,
          reason: 'required',
          ends: [{ when: 'steps.answer.round >= 2.0', outcome: 'unsettled' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'closed', name: { zh: '已办成', en: 'Done' }, class: 'favourable' },
    { code: 'unfounded', name: { zh: '查无此事', en: 'Not so' }, class: 'unfavourable' },
    {
      code: 'unsettled',
      name: { zh: '两次答复仍未办成，转督查', en: 'Not done after two answers: to supervision' },
      class: 'unfavourable',
    },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: free(basis),
  visits: 0,
};

export const complaints: RegisterDefinition = {
  code: 'property-complaint',
  version: 1,
  name: { zh: '不动产登记投诉台账', en: 'Complaints about property registration' },
  basis,
  schema: schemaOf(
    {
      region,
      topic,
      stage: choice('进度', 'How it stands', [
        ['taken', '已接诉', 'Taken'],
        ['answered', '已答复', 'Answered'],
        ['unfounded', '查无此事', 'Not so'],
        ['closed', '已办成', 'Done'],
      ]),
      receivedOn: day('接诉日期', 'Received on'),
      changedOn: day('更新日期', 'Changed on'),
    },
    ['region', 'topic', 'stage', 'receivedOn'],
  ),
  key: { zh: '投诉编号', en: 'Number' },
  owner: 'property-registration',
  publication: { fields: ['region', 'topic', 'stage', 'receivedOn', 'changedOn'], basis },
  writers: ['property-complaint'],
  kind: 'plain',
};
