import { address, as } from '../../kernel/form/dictionary.ts';
import { choice } from '../../kernel/form/field-makers.ts';
import type { Field, FormSchema } from '../../kernel/form/schema.ts';
import type { StepDefinition } from '../../kernel/process/definition.ts';
import { convention, measure } from './basis.ts';

/*
 * 异地领证: an electronic certificate is there at once; one on paper goes by post to any place, wherever it was applied
 * for and whoever registered it.
 */

export const deliveryFields: Readonly<Record<string, Field>> = {
  delivery: choice(
    '证书（证明）怎么给你',
    'How you get the certificate',
    [
      ['electronic', '电子证书（证明），立即可用', 'Electronic, at once'],
      ['post', '再邮寄一份纸质的', 'On paper as well, by post'],
    ],
    { default: 'electronic' },
  ),
  postTo: as(address, {
    'x-when': 'form.?delivery.orValue("electronic") == "post"',
    'x-text': { title: { zh: '邮寄地址', en: 'Postal address' } },
  }),
};

export const deliveryNames = ['delivery', 'postTo'] as const;

const way = 'form.?delivery.orValue("electronic")';
const inThePost = [
  ...measure('online-registration'),
  ...convention('寄递途中不计入', 'Time in the post is not counted'),
];

const recorded = { all: [{ step: 'record', outcomes: ['recorded'] }] } as const;

export const delivery: readonly StepDefinition[] = [
  {
    code: 'deliver',
    name: { zh: '发电子证书（证明）', en: 'Electronic certificate' },
    kind: 'automatic',
    by: { system: true },
    after: recorded,
    when: `${way} == "electronic"`,
    delivers: 'electronic',
    rules: [{ when: 'true', outcome: 'delivered' }],
    outcomes: [
      {
        code: 'delivered',
        name: { zh: '已送达', en: 'Delivered' },
        favourable: true,
        ends: [{ outcome: 'registered' }],
      },
    ],
  },
  {
    code: 'order-post',
    name: { zh: '邮政揽收', en: 'Collected by the postal service' },
    kind: 'external',
    by: { outside: 'post', party: 'region.parties["post"]' },
    after: { any: [{ step: 'record', outcomes: ['recorded'] }, { step: 'mend-post' }] },
    when: `${way} == "post"`,
    delivers: 'post',
    uncounted: inThePost,
    calls: {
      operation: 'post.take-order',
      payload: { address: 'form.postTo.detail', region: 'form.postTo.region' },
    },
    form: {
      type: 'object',
      properties: {
        carrier: { type: 'string', maxLength: 40, 'x-text': { title: { zh: '寄递企业', en: 'Carrier' } } },
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
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'done',
        name: { zh: '已寄出', en: 'Sent' },
        favourable: true,
        sets: { trackingNumber: 'output.trackingNumber' },
        tells: {
          zh: '"证书已寄出，邮件号 " + data.trackingNumber',
          en: '"Your certificate was sent, number " + data.trackingNumber',
        },
        ends: [{ outcome: 'registered' }],
      },
      {
        code: 'returned',
        name: { zh: '地址无法投递', en: 'Address not deliverable' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
  {
    code: 'mend-post',
    name: { zh: '申请人更正地址', en: 'The applicant corrects the address' },
    kind: 'amend',
    by: { applicant: true },
    after: { any: [{ step: 'order-post', outcomes: ['returned'] }] },
    uncounted: inThePost,
    amends: ['postTo'],
    outcomes: [{ code: 'amended', name: { zh: '已更正', en: 'Corrected' }, favourable: true }],
  },
];
