import { choice } from '../../../kernel/form/field-makers.ts';
import type { FormSchema, NumberField, StringField } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { published } from '../../published-entry/published.ts';
import { measure, supplier } from '../basis.ts';
import { region, words } from '../registers.ts';
import { resale } from './resale.ts';

/*
 * 转供电费码: each place whose landlord resells power has a code on its wall. Behind it stands what the grid charges and the
 * most that tenants may be charged; whoever enters what they pay hears at once whether it is too much.
 */

const basis = measure('charges');

function price(zh: string, en: string): NumberField {
  return { type: 'number', minimum: 0, maximum: 100, 'x-text': { title: { zh, en } } };
}

const code: StringField = {
  type: 'string',
  minLength: 6,
  maxLength: 20,
  pattern: '^ZGD[0-9]{3,17}$',
  'x-expects': { zh: 'ZGD 加数字，如 ZGD100023', en: 'ZGD and digits, such as ZGD100023' },
  'x-text': {
    title: { zh: '转供电费码', en: 'Code of the reseller' },
    description: { zh: '印在张贴的码下面', en: 'Printed below the code on the wall' },
  },
};

export const resalePrices = published({
  code: 'power-resale-price',
  by: supplier,
  name: { zh: '转供电费码', en: 'Prices of resold power' },
  verb: { zh: '公布一个转供电费码', en: 'Publish the prices behind a code' },
  summary: {
    zh: '每个转供电主体一个码：向电网买电的均价、最多可以向用户收多少',
    en: 'A code for each reseller: what it pays for power, and the most that it may charge',
  },
  basis,
  fields: {
    code,
    reseller: { ...words('转供电主体', 'Who resells', 100), minLength: 2 },
    region,
    place: { ...words('地址', 'Where', 150), minLength: 4 },
    kind: choice('类型', 'Kind', [
      ['market', '商场、市场', 'Shops and markets'],
      ['park', '产业园区、厂房', 'Industrial parks'],
      ['office', '写字楼', 'Offices'],
      ['estate', '物业小区', 'Housing estates'],
    ]),
    month: {
      type: 'string',
      pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$',
      maxLength: 7,
      'x-expects': { zh: '如 2022-06', en: 'such as 2022-06' },
      'x-text': { title: { zh: '哪个月', en: 'Month' } },
    },
    bought: price('向电网买电的均价（元/千瓦时）', 'Paid to the grid (CNY per kWh)'),
    most: price('最多可以收（元/千瓦时）', 'The most that may be charged (CNY per kWh)'),
  },
  required: ['code', 'reseller', 'region', 'place', 'kind', 'month', 'bought', 'most'],
  rules: [
    {
      holds: 'form.most >= form.bought',
      at: 'most',
      text: { zh: '最高价不会低于买电均价', en: 'The most is no less than what was paid to the grid' },
    },
  ],
  key: 'form.code',
  keyName: { zh: '转供电费码', en: 'Code' },
});

const known = {
  reseller: 'facts.entry.reseller',
  place: 'facts.entry.place',
  most: 'facts.entry.most',
} as const;

/** 扫码核查: the machine compares, at once and at any hour. */
export const resaleCheck: ServiceDefinition = {
  code: 'power-resale-check',
  version: 1,
  kind: 'service',
  name: { zh: '扫码核查转供电价', en: 'Check what a reseller charges for power' },
  summary: {
    zh: '扫“转供电费码”或输入码，填上自己交的电价，当场知道有没有多收；多收的，举报已替你写好',
    en: 'Scan or enter the code and what you pay per kWh: you hear at once whether it is too much, and then find a report made ready',
  },
  basis,
  keywords: ['转供电费码', '扫码', '电费贵', 'resale', 'code', 'overcharged'],
  openedBy: 'applicant',
  form: {
    type: 'object',
    'x-text': { title: { zh: '扫码核查转供电价', en: 'Check a reseller’s price' } },
    properties: { code, paid: price('实际交的电价（元/千瓦时）', 'What you pay (CNY per kWh)') },
    required: ['code', 'paid'],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'compare',
      name: { zh: '核对', en: 'Compared' },
      kind: 'automatic',
      by: { system: true },
      reads: [{ as: 'entry', register: resalePrices.register.code, key: 'form.code' }],
      rules: [
        {
          when: 'facts.entry == null',
          outcome: 'unknown',
          reason: {
            zh: '没有这个码：请核对；墙上没有码的，可以直接举报转供电加价',
            en: 'There is no such code: look again, or report the reseller as it is',
          },
        },
        { when: 'form.paid > facts.entry.most', outcome: 'too-much' },
        { when: 'true', outcome: 'fair' },
      ],
      outcomes: [
        {
          code: 'fair',
          name: { zh: '没有多收', en: 'Not too much' },
          favourable: true,
          sets: known,
          tells: {
            zh: 'data.reseller + " 最多可以收每千瓦时 " + string(data.most) + " 元，你交的没有超过"',
            en: 'data.reseller + " may charge up to CNY " + string(data.most) + " per kWh; what you pay is not more"',
          },
          ends: [{ outcome: 'fair' }],
        },
        {
          code: 'too-much',
          name: { zh: '多收了', en: 'Too much' },
          favourable: false,
          sets: known,
          tells: {
            zh: 'data.reseller + " 最多可以收每千瓦时 " + string(data.most) + " 元，你交了 " + string(form.paid) + " 元。举报已写好，在“我的”的“没写完的申请”里，核对后提交"',
            en: 'data.reseller + " may charge up to CNY " + string(data.most) + " per kWh, and you pay " + string(form.paid) + ". A report lies on your page under “Unfinished applications”: look at it and hand it in"',
          },
          ends: [{ outcome: 'too-much' }],
        },
        {
          code: 'unknown',
          name: { zh: '没有这个码', en: 'No such code' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'unknown' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'fair', name: { zh: '没有多收', en: 'Not too much' }, class: 'favourable' },
    { code: 'too-much', name: { zh: '多收了', en: 'Too much' }, class: 'unfavourable' },
    { code: 'unknown', name: { zh: '没有这个码', en: 'No such code' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** What was found out is a report already, but for who makes it. */
export const reports: readonly Reaction[] = [
  {
    code: 'power.ready-resale-report',
    on: { service: resaleCheck.code, ended: ['unfavourable'] },
    opens: {
      service: resale.code,
      form: {
        reseller: 'data.reseller',
        place: 'data.place',
        price: 'form.paid',
        text: '"扫码 " + form.code + "：最多可以收 " + string(data.most) + " 元，实际收 " + string(form.paid) + " 元"',
      },
      asDraft: true,
    },
  },
];
