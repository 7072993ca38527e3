import { as, phone } from '../../kernel/form/dictionary.ts';
import { choice } from '../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import { convention, measure, supplier, workingDays } from './basis.ts';
import { words } from './registers.ts';

const basis = measure('online-connection');

/** 电话预约办电: taken at any hour, by whoever answers the telephone or online; the account manager calls back. */
export const booking: ServiceDefinition = {
  code: 'power-booking',
  version: 1,
  kind: 'service',
  name: { zh: '预约办电', en: 'Book a call about power' },
  summary: {
    zh: '全天 24 小时可以预约，客户经理一个工作日内回电，上门或线上办都行',
    en: 'Booked at any hour of the day; an account manager calls back within one working day, and comes or helps online',
  },
  basis,
  keywords: ['预约', '95598', '上门', 'book', 'call back'],
  openedBy: 'applicant',
  form: {
    type: 'object',
    'x-text': { title: { zh: '预约办电', en: 'Book a call about power' } },
    properties: {
      phone: as(phone, { 'x-text': { title: { zh: '回电号码', en: 'Telephone' } } }),
      about: choice('办什么', 'What about', [
        ['connect', '新装、增容', 'A new connection or more capacity'],
        ['change', '过户、更名', 'A change of customer or name'],
        ['outage', '停电、故障', 'An outage or fault'],
        ['charge', '电费、转供电加价', 'Bills, or a reseller’s charges'],
        ['other', '其他', 'Something else'],
      ]),
      when: words('什么时候方便接电话', 'When it suits you', 100),
      note: words('说明', 'What you would like to say', 500),
    },
    required: ['phone', 'about', 'when'],
  } satisfies FormSchema,
  limits: {
    promised: [workingDays(1, convention('一个工作日内回电', 'Called back within one working day'))],
    statutory: [],
  },
  steps: [
    {
      code: 'call',
      name: { zh: '客户经理回电', en: 'The account manager calls back' },
      kind: 'review',
      by: supplier,
      form: {
        type: 'object',
        properties: { answer: { ...words('答复', 'What was agreed', 500), minLength: 2 } },
        required: ['answer'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'called',
          name: { zh: '已回电', en: 'Called' },
          favourable: true,
          sets: { answer: 'output.answer' },
          ends: [{ outcome: 'called' }],
        },
        {
          code: 'not-reached',
          name: { zh: '多次未接通', en: 'Not reached' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-reached' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'called', name: { zh: '已回电', en: 'Called back' }, class: 'settled' },
    { code: 'not-reached', name: { zh: '未接通', en: 'Not reached' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
