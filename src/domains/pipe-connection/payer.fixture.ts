import type { JsonObject } from '../../kernel/json.ts';

/** A plant on land granted in 2022 with a title, which needs a pipe. */
export const granted: JsonObject = {
  outside: 'needed',
  beyondStandard: false,
  inPlanArea: true,
  landRight: 'granted',
  hasTitle: true,
  titleFrom: '2022-01-10',
};

/** Who pays, `bearer` being whoever does where the customer does not, and by which clause. */
export const cases: readonly (readonly [
  what: string,
  facts: JsonObject,
  who: 'bearer' | 'customer' | 'nobody',
  clause: string,
])[] = [
  ['红线外没有工程', { outside: 'none' }, 'nobody', 'no-works'],
  ['不清楚有没有工程，按有看', { outside: 'unknown' }, 'bearer', 'land-after'],
  ['出让，2021年3月1日后', {}, 'bearer', 'land-after'],
  ['划拨，2021年3月1日后', { landRight: 'allocated' }, 'bearer', 'land-after'],
  ['正好2021年3月1日', { titleFrom: '2021-03-01' }, 'bearer', 'land-after'],
  ['2021年3月1日前', { titleFrom: '2021-02-28' }, 'customer', 'land-before'],
  ['还没有证，看出让合同', { hasTitle: false, decisionFrom: '2022-05-01' }, 'bearer', 'land-after'],
  ['还没有证，合同在前', { hasTitle: false, decisionFrom: '2020-05-01' }, 'customer', 'land-before'],
  ['租赁，看原始证', { landRight: 'leased', originalTitleFrom: '2021-06-01' }, 'bearer', 'land-after'],
  [
    '转让，原始证在前',
    { landRight: 'transferred', originalTitleFrom: '2019-06-01' },
    'customer',
    'land-before',
  ],
  ['规划建设用地范围外', { inPlanArea: false }, 'customer', 'outside-area'],
  ['超出标准、个性化', { beyondStandard: true }, 'customer', 'beyond-standard'],
];
