import { choice } from '../../../kernel/form/field-makers.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { place } from '../connection/form.ts';
import { convention, limit, note, words, workingDays } from '../fields.ts';
import { supplierOf, type Utility } from '../utility.ts';
import { contact, everyday } from './service.ts';

/** 报修: its own clock, round the clock where something leaks. */
export function repair(utility: Utility): ServiceDefinition {
  const { code, name, cites } = utility;
  const by = supplierOf(utility);
  return everyday({
    code: `${code}-repair`,
    name: { zh: `${name.zh}报修`, en: `Report a fault: ${name.en}` },
    summary: {
      zh: `漏了、停了、表坏了，在这里报；泄漏立即上门，也可以直接拨打 ${utility.hotline}`,
      en: `Leaks, no supply, a broken meter: say so here. Leaks are come to at once; you may also call ${utility.hotline}`,
    },
    basis: cites['service-quality'],
    keywords: ['报修', '维修', '漏', '抢修', 'repair', 'leak', name.zh, name.en],
    fields: {
      contact,
      place,
      what: choice('出了什么问题', 'What is wrong', [
        ['leak', '泄漏', 'A leak'],
        ['none', '没有供应', 'No supply'],
        ['weak', '压力不足', 'Low pressure'],
        ['meter', '表具故障', 'The meter'],
        ['other', '其他', 'Something else'],
      ]),
      more: note('说明', 'In your words'),
    },
    required: ['contact', 'place', 'what'],
    limits: [
      {
        when: 'form.what == "leak"',
        whom: { zh: '泄漏', en: 'A leak' },
        ...limit(
          24,
          'natural-hour',
          convention('泄漏二十四小时内修好', 'A leak is mended within twenty-four hours'),
        ),
      },
      workingDays(2, convention('两个工作日内修好', 'Mended within two working days')),
    ],
    steps: [
      {
        code: 'arrive',
        name: { zh: '上门', en: 'Somebody comes' },
        kind: 'inspect',
        by,
        limit: {
          ...limit(
            1,
            'natural-hour',
            convention('泄漏一小时内到场', 'Somebody is there within an hour of a leak'),
          ),
          when: 'form.what == "leak"',
        },
        outcomes: [
          { code: 'there', name: { zh: '已到场', en: 'There' }, favourable: true },
          {
            code: 'not-ours',
            name: { zh: '属于用户自有设施', en: 'It is the customer’s own equipment' },
            favourable: false,
            reason: 'required',
            tells: {
              zh: '"红线内、表后的设施归用户，可从公布的施工单位名录里任选一家修理"',
              en: '"What is behind the meter is yours: have it mended by anyone on the published list of builders"',
            },
            ends: [{ outcome: 'not-ours' }],
          },
        ],
      },
      {
        code: 'mend',
        name: { zh: '修复', en: 'Mended' },
        kind: 'works',
        by,
        after: { all: [{ step: 'arrive', outcomes: ['there'] }] },
        form: {
          type: 'object',
          properties: { done: words('做了什么', 'What was done', 300, 2) },
          required: ['done'],
        },
        outcomes: [
          {
            code: 'mended',
            name: { zh: '已修好', en: 'Mended' },
            favourable: true,
            ends: [{ outcome: 'mended' }],
          },
        ],
      },
    ],
    outcomes: [
      { code: 'mended', name: { zh: '已修好', en: 'Mended' }, class: 'favourable' },
      {
        code: 'not-ours',
        name: { zh: '属于用户自有设施', en: 'The customer’s own equipment' },
        class: 'settled',
      },
    ],
  });
}
