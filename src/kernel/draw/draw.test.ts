import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentOf, drawn, isCommitted } from './index.ts';

/** The example of draft-thomson-elegy-vrs: secrets of two rounds, and the order that each gives. */
const example = {
  chance: '1.2.3.4.5.6./1.2.3.4.5.6./1.2.3.4.5.6./',
  first: '5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456',
  second: '2f70f884997ce80771adbefbbbc6c71a1b921da71896c25ca0f64966bfd0c8ce',
  inFirst: [
    'lavenderblush',
    'blue',
    'darkgoldenrod',
    'mediumvioletred',
    'bisque',
    'lightpink',
    'darkgray',
    'cornflowerblue',
    'aqua',
  ],
  inSecond: [
    'aqua',
    'darkgray',
    'cornflowerblue',
    'blue',
    'darkgoldenrod',
    'mediumvioletred',
    'lightpink',
    'lavenderblush',
    'bisque',
  ],
};

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytes.toHex());

describe('a verifiable draw', () => {
  test('gives the order that the draft prints', () => {
    const pool = example.inSecond.toSorted();
    expect(drawn(pool, example.first, example.chance)).toEqual(example.inFirst);
    expect(drawn(pool, example.second, example.chance)).toEqual(example.inSecond);
    // The second secret was committed to before the first: they are a chain of digests.
    expect(isCommitted(example.second, example.first)).toBe(true);
  });

  test('leaving somebody out reshuffles nobody, and neither does the order of the pool', () => {
    const labels = fc.uniqueArray(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(labels, hex, fc.string(), fc.nat(), (pool, secret, chance, at) => {
        const order = drawn(pool, secret, chance);
        const out = pool[at % pool.length];
        expect(order.toSorted()).toEqual(pool.toSorted());
        expect(
          drawn(
            pool.toReversed().filter((label) => label !== out),
            secret,
            chance,
          ),
        ).toEqual(order.filter((label) => label !== out));
      }),
    );
  });

  test('is bound to the secret committed to', () => {
    fc.assert(
      fc.property(hex, hex, (secret, other) => {
        expect(isCommitted(secret, commitmentOf(secret))).toBe(true);
        expect(isCommitted(other, commitmentOf(secret))).toBe(secret === other);
        expect(isCommitted('nonsense', commitmentOf(secret))).toBe(false);
      }),
    );
  });

  test('everybody is as likely as everybody else to come first', () => {
    const pool = ['a', 'b', 'c', 'd', 'e'];
    const first = new Map<string, number>();
    for (let chance = 0; chance < 5000; chance += 1) {
      const [label = ''] = drawn(pool, example.first, String(chance));
      first.set(label, (first.get(label) ?? 0) + 1);
    }
    for (const label of pool) expect(Math.abs((first.get(label) ?? 0) - 1000)).toBeLessThan(120);
  });
});
