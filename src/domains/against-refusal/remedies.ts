import type { RemedyDeclaration } from '../../kernel/process/definition.ts';

/**
 * What whoever is refused by an office may do: 行政复议法 art. 9 as amended in 2017, art. 20 as revised in 2023 and in
 * force since 2024-01-01; 行政诉讼法 art. 46.
 */
export const remedies: readonly RemedyDeclaration[] = [
  {
    code: 'reconsideration',
    name: { zh: '申请行政复议', en: 'Ask for administrative reconsideration' },
    within: {
      value: 60,
      unit: 'natural-day',
      until: '2023-12-31',
      basis: [{ law: '行政复议法', article: '9' }],
    },
  },
  {
    code: 'reconsideration',
    name: { zh: '申请行政复议', en: 'Ask for administrative reconsideration' },
    within: {
      value: 60,
      unit: 'natural-day',
      from: '2024-01-01',
      basis: [{ law: '行政复议法', article: '20' }],
    },
  },
  {
    code: 'lawsuit',
    name: { zh: '提起行政诉讼', en: 'Sue before a court' },
    within: { value: 6, unit: 'month', basis: [{ law: '行政诉讼法', article: '46' }] },
  },
];
