import type { JsonObject } from '../../src/kernel/json.ts';
import {
  basis,
  form,
  named,
  outcome,
  service,
  step,
  word,
} from '../../src/kernel/process/declared.fixture.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';

const law = (article: string) => basis('招标投标法', article);

export const hex = (digits: number): JsonObject => ({
  type: 'string',
  minLength: digits,
  maxLength: digits,
  pattern: `^[0-9a-f]{${digits}}$`,
  'x-expects': named(`${digits} 位十六进制数字`),
});
export const localTime: JsonObject = {
  type: 'string',
  minLength: 16,
  maxLength: 16,
  pattern: '^20[2-4]\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d$',
  'x-expects': named('日期和时刻，如 2022-06-22T09:30'),
};
const hexText = (maxLength: number): JsonObject => ({
  type: 'string',
  maxLength,
  pattern: '^([0-9a-f]{2})+$',
  'x-expects': named('十六进制数字'),
});
export const list = (fields: Readonly<Record<string, JsonObject>>, maxItems = 50): JsonObject => ({
  type: 'array',
  maxItems,
  items: form(fields),
});

/**
 * 投标文件的递交: a bid, or word that the bidder takes it back, each a case of its own that ends with a
 * receipt. The latest one of each bidder stands (招标投标法 art. 29); nothing that was delivered is changed.
 */
export const bidDelivery: ServiceDefinition = service(
  'bid-delivery',
  { received: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'receive',
      { system: true },
      {
        rules: [{ when: 'true', outcome: 'received' }],
        outcomes: [
          outcome('received', {
            issues: [
              {
                type: 'bid-receipt',
                content: { number: 'case.number', digest: 'digest(form)' },
              },
            ],
            ends: [{ outcome: 'received' }],
          }),
        ],
      },
    ),
  ],
  {
    name: named('投标文件递交'),
    openedBy: 'joining',
    basis: law('28'),
    form: form(
      {
        kind: {
          type: 'string',
          'x-choices': [
            { code: 'bid', name: named('投标') },
            { code: 'withdrawal', name: named('撤回') },
          ],
        },
        sealed: {
          ...form({
            scheme: word,
            key: hex(64),
            content: hexText(160_000),
            shares: list({ holder: word, sealed: hexText(400), commitment: hex(64) }),
          }),
        },
      },
      ['kind'],
    ),
  },
);

/** 中标、未中标、退回通知: told to each bidder, and its delivery kept. */
export const tenderNotice: ServiceDefinition = service(
  'tender-notice',
  { told: 'settled', withdrawn: 'withdrawn' },
  [
    step(
      'deliver',
      { duty: 'trading-centre' },
      { kind: 'deliver', outcomes: [outcome('delivered', { ends: [{ outcome: 'told' }] })] },
    ),
  ],
  {
    name: named('招标结果通知'),
    openedBy: 'parent',
    basis: law('45'),
    form: form({ bid: word, party: word, result: word }),
  },
);

/** What a bidder writes; the web would ask it in a form and seal the answers. */
export const bidText = (priceFen: number, words: string): string => JSON.stringify({ priceFen, words });
