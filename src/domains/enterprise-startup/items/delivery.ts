import type { Basis } from '../../../kernel/basis.ts';
import { as, personName } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { StepDefinition, Trigger } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { partyOfRegion, returned } from '../process.ts';
import { everyItemDone } from './steps.ts';

/*
 * One delivery of everything (统一出件, plan, opening-time): electronic by itself; handed over once at the hall, from
 * the working day after it is ready; or sent in one parcel, whose way the post tells. What the hall does counts; until somebody
 * comes, or while the parcel is on its way, nothing does.
 */

const ends = [{ when: everyItemDone, outcome: 'granted' }, { outcome: 'partial' }] as const;

/** What it waits for, and whom the post calls. */
type Delivered = { readonly after: readonly Trigger[]; readonly phone: string };

const byCounter = 'form.delivery == "counter"';
const byPost = 'form.delivery == "post"';
const hall = { duty: 'government-service-hall' } as const;

/** Until it is fetched, or signed for, nobody of the offices has anything to do. */
const onTheWay: readonly Basis[] = [
  ...measure('one-site'),
  {
    custom: {
      zh: '等待领取和寄递途中不计入办理时间（服务约定）',
      en: 'Waiting to be fetched, and time in the post, is not counted (service convention)',
    },
  },
];

/** How whoever comes shows that it is theirs, and who it is where that is not the applicant. */
const handedOver = {
  type: 'object',
  properties: {
    shown: {
      type: 'string',
      default: 'code',
      'x-choices': [
        { code: 'code', name: { zh: '取件码', en: 'The pick-up code' } },
        { code: 'document', name: { zh: '身份证件', en: 'An identity document' } },
      ],
      'x-text': {
        title: { zh: '凭什么领取', en: 'Shown' },
        description: {
          zh: '请对方报出取件码或者出示证件，和办理经过里的一致再出件',
          en: 'Have them say the code or show a document, and hand it over only if it is the one in the case',
        },
      },
    },
    receivedBy: as(personName, { 'x-text': { title: { zh: '领取人', en: 'Received by' } } }),
  },
  required: ['shown'],
} as const satisfies FormSchema;

/** What lies in the parcel, so that it can be said what was lost. */
const packed = {
  type: 'object',
  properties: {
    pieces: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      default: 1,
      'x-text': { title: { zh: '装入几件', en: 'Pieces put in' } },
    },
  },
  required: ['pieces'],
} as const satisfies FormSchema;

/** What the post says when it takes an order. Its words stay in the case: of them the city tells the number alone. */
const consignment = {
  type: 'object',
  properties: {
    carrier: {
      type: 'string',
      maxLength: 40,
      'x-text': { title: { zh: '寄递企业', en: 'Carrier' } },
    },
    trackingNumber: {
      type: 'string',
      pattern: '^[A-Z0-9]{6,24}$',
      maxLength: 24,
      'x-expects': {
        zh: '六至二十四位数字或大写字母',
        en: 'six to twenty-four digits or capital letters',
      },
      'x-text': { title: { zh: '邮件号', en: 'Tracking number' } },
    },
  },
  required: ['carrier', 'trackingNumber'],
} as const satisfies FormSchema;

/** Where a parcel was seen. */
const seenAt = {
  type: 'object',
  properties: {
    place: { type: 'string', maxLength: 100, 'x-text': { title: { zh: '地点', en: 'Place' } } },
  },
  required: ['place'],
} as const satisfies FormSchema;

const electronic = (after: readonly Trigger[]): StepDefinition => ({
  code: 'deliver-online',
  name: { zh: '电子证照送达', en: 'Electronic delivery' },
  kind: 'automatic',
  by: { system: true },
  after: { all: after },
  when: 'form.delivery == "electronic"',
  delivers: 'electronic',
  rules: [{ when: 'true', outcome: 'delivered' }],
  outcomes: [{ code: 'delivered', name: { zh: '已送达', en: 'Delivered' }, favourable: true, ends }],
});

const atTheHall = (after: readonly Trigger[]): readonly StepDefinition[] => [
  {
    code: 'prepare-counter',
    name: { zh: '大厅备件', en: 'Made ready at the hall' },
    kind: 'works',
    by: hall,
    after: { all: after },
    when: byCounter,
    outcomes: [
      {
        code: 'ready',
        name: { zh: '可以领取', en: 'Ready' },
        favourable: true,
        sets: {
          // Whoever says it is handed the papers: nothing that others read of the case may tell it.
          pickupCode: 'drawnCode()',
          // What is ready on a Friday is fetched on Monday: the hall is shut in between.
          pickupFrom: 'workingDayAfter(today)',
        },
        tells: {
          zh: '"请从 " + data.pickupFrom + " 起到政务服务大厅出件窗口领取，取件码 " + data.pickupCode + "；带本人身份证件也可以领"',
          en: '"Please collect it at the service hall from " + data.pickupFrom + ". Your pick-up code is " + data.pickupCode + "; an identity document will do as well"',
        },
      },
    ],
  },
  {
    code: 'deliver-counter',
    name: { zh: '大厅统一出件', en: 'Handed over at the hall' },
    kind: 'deliver',
    by: hall,
    after: { all: [{ step: 'prepare-counter' }] },
    when: byCounter,
    uncounted: onTheWay,
    delivers: 'counter',
    heldBack: ['pickupCode'],
    form: handedOver,
    outcomes: [{ code: 'delivered', name: { zh: '已出件', en: 'Handed over' }, favourable: true, ends }],
  },
];

const post = { outside: 'post', party: partyOfRegion('post') } as const;

const byParcel = ({ after, phone }: Delivered): readonly StepDefinition[] => [
  {
    code: 'gather-post',
    name: { zh: '各项办结', en: 'All items are done' },
    kind: 'automatic',
    by: { system: true },
    after: { all: after },
    // Not skipped where nothing is sent: what is skipped opens whatever waits for it.
    rules: [
      { when: byPost, outcome: 'there' },
      { when: 'true', outcome: 'not-sent' },
    ],
    outcomes: [
      { code: 'there', name: { zh: '准备寄递', en: 'To be sent' }, favourable: true },
      { code: 'not-sent', name: { zh: '到大厅领取', en: 'To be collected at the hall' }, favourable: true },
    ],
  },
  {
    code: 'order-post',
    name: { zh: '邮政收寄下单', en: 'Ordered from the post' },
    kind: 'external',
    by: post,
    after: {
      any: [
        { step: 'gather-post', outcomes: ['there'] },
        { step: 'amend-address', outcomes: ['amended'] },
      ],
    },
    uncounted: onTheWay,
    calls: {
      operation: 'post.take-order',
      payload: { address: 'form.postalAddress', phone, reference: 'case.number' },
    },
    form: consignment,
    outcomes: [
      {
        code: 'done',
        name: { zh: '已下单', en: 'Taken' },
        favourable: true,
        sets: { carrier: 'output.carrier', trackingNumber: 'output.trackingNumber' },
      },
      returned,
    ],
  },
  {
    code: 'amend-address',
    name: { zh: '申请人更正邮寄地址', en: 'The applicant corrects the postal address' },
    kind: 'amend',
    by: { applicant: true },
    after: {
      any: [
        { step: 'order-post', outcomes: ['returned'] },
        { step: 'post-delivery', outcomes: ['returned'] },
      ],
    },
    uncounted: onTheWay,
    amends: ['postalAddress'],
    outcomes: [{ code: 'amended', name: { zh: '已更正', en: 'Corrected' }, favourable: true }],
  },
  {
    code: 'pack-post',
    name: { zh: '装件交寄', en: 'Packed and given to the post' },
    kind: 'works',
    by: hall,
    after: { any: [{ step: 'order-post', outcomes: ['done'] }] },
    heldBack: ['trackingNumber'],
    form: packed,
    outcomes: [
      {
        code: 'sent',
        name: { zh: '已交寄', en: 'Sent' },
        favourable: true,
        tells: {
          zh: '"已交邮政寄出，邮件号 " + data.trackingNumber + "，可以凭邮件号查询"',
          en: '"Sent by post, number " + data.trackingNumber + ", by which it can be followed"',
        },
      },
    ],
  },
  {
    code: 'post-arrival',
    name: { zh: '邮件到达投递点', en: 'The parcel has come to the delivery office' },
    kind: 'external',
    by: post,
    after: { any: [{ step: 'pack-post', outcomes: ['sent'] }] },
    uncounted: onTheWay,
    calls: { operation: 'post.report-arrival', payload: { trackingNumber: 'data.trackingNumber' } },
    form: seenAt,
    outcomes: [
      {
        code: 'done',
        name: { zh: '已到达', en: 'Arrived' },
        favourable: true,
        tells: {
          zh: '"邮件 " + data.trackingNumber + " 已到达投递点，即将投递"',
          en: '"Your parcel " + data.trackingNumber + " has come to the delivery office and will be brought to you"',
        },
      },
    ],
  },
  {
    code: 'post-delivery',
    name: { zh: '邮件投递', en: 'The parcel is brought' },
    kind: 'external',
    by: post,
    after: { any: [{ step: 'post-arrival', outcomes: ['done'] }] },
    uncounted: onTheWay,
    delivers: 'post',
    calls: { operation: 'post.report-delivery', payload: { trackingNumber: 'data.trackingNumber' } },
    outcomes: [
      { code: 'done', name: { zh: '已妥投', en: 'Signed for' }, favourable: true, ends },
      { ...returned, name: { zh: '退回', en: 'Came back' } },
    ],
  },
];

export function delivery(delivered: Delivered): readonly StepDefinition[] {
  return [electronic(delivered.after), ...atTheHall(delivered.after), ...byParcel(delivered)];
}
