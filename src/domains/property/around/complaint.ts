import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { RegisterWrite, ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, measure, registrar, workingDays } from '../basis.ts';
import { region, words } from '../fields.ts';
import { free } from '../registration.ts';

const basis = measure('cost-and-land-index');
const topics = [
  ['slow', '办理慢、超时限', 'It takes too long'],
  ['papers', '多要材料', 'Too many papers'],
  ['fees', '收费', 'Fees'],
  ['manner', '服务态度', 'Manner'],
  ['register', '登记错误', 'What is registered'],
  ['survey', '测绘', 'The survey'],
] as const;
const topic = choice('关于', 'About', topics);

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

const answeredTwice = 'steps.answer.round >= 2.0';

/** 有诉即接、有诉即应、有诉必办: taken at once, answered, and done, each within its time. */
export const complaint: ServiceDefinition = {
  code: 'property-complaint',
  version: 2,
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
          // What was said to be undone is not closed by the office’s own word.
          writes: [
            { ...entry('unsettled'), when: answeredTwice },
            { ...entry('unfounded'), when: `!(${answeredTwice})` },
          ],
          ends: [{ when: answeredTwice, outcome: 'unsettled' }, { outcome: 'unfounded' }],
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
          // Said twice it is for supervision; the first time it is answered anew.
          writes: [
            { ...entry('unsettled'), when: answeredTwice },
            { ...entry('not-done'), when: `!(${answeredTwice})` },
          ],
          ends: [{ when: answeredTwice, outcome: 'unsettled' }],
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
  version: 2,
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
        ['not-done', '没办成，再次答复', 'Not done: to be answered anew'],
        ['unsettled', '两次答复仍未办成，已转督查', 'Not done after two answers: with supervision'],
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

const topicWords = (at: 1 | 2) =>
  `${JSON.stringify(Object.fromEntries(topics.map((each) => [each[0], each[at]])))}[form.topic]`;

/** 有诉必办: what two answers did not settle is an order to whoever answered. It says nothing of who complained. */
export const complaintOrders: readonly Reaction[] = [
  {
    code: 'property.complaint-unsettled',
    on: { service: complaint.code, ended: ['unfavourable'], when: answeredTwice },
    opens: {
      service: 'supervision',
      form: {
        origin: '"appeal"',
        number: 'case.number',
        office: 'steps.answer.office',
        matter: `"不动产登记投诉：" + ${topicWords(1)} + "：两次答复仍未办成"`,
        matterEn: `"Complaint about property registration: " + ${topicWords(2)} + ": not done after two answers"`,
        due: 'daysLater(today, 10)',
      },
      linked: true,
      ofOffice: true,
    },
  },
];
