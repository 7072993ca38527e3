import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { holderKeyFrom, openingKeyOf, seal } from '../sealing/index.ts';
import { evaluate } from './expression.ts';

// Curves take their time, and a busy machine takes more.
vi.setConfig({ testTimeout: 120_000 });

/* What comes from bidders and holders may be anything: it is one that does not fit, and never a failure. */

const key = openingKeyOf(
  {
    a: holderKeyFrom(new Uint8Array(32).fill(1)).publicKey,
    b: holderKeyFrom(new Uint8Array(32).fill(2)).publicKey,
  },
  2,
);
const sealed = seal(key, { tender: 't', bidder: 'x' }, '{"priceFen":1}', new Uint8Array(48).fill(3));

/** Right deliveries and shares with parts of them put wrong, and plain nonsense. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(sealed, sealed.shares, sealed.content, '07'.repeat(32)),
);
const deliveries = fc.array(
  fc.oneof(
    anything,
    fc.record({
      number: anything,
      party: anything,
      sealed: fc.oneof(
        anything,
        fc.record({ key: fc.constant(sealed.key), content: anything, shares: fc.array(anything) }),
        fc.record({ key: fc.constant(sealed.key), content: anything, shares: fc.constant(sealed.shares) }),
      ),
    }),
  ),
  { maxLength: 4 },
);
const parts = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(anything, fc.record({ shares: fc.array(fc.record({ number: anything, share: anything })) })),
);

test('no delivery and no share stops an opening, whatever they are', () => {
  fc.assert(
    fc.property(deliveries, parts, (list, given) => {
      const form = JSON.parse(JSON.stringify({ key, list, given }));
      const said = evaluate('unsealed(form.key, "t", form.list, form.given)', { form });
      expect(said).toMatchObject({ opened: [] });
      expect(evaluate('openable(form.key, "t", form.list, form.given)', { form })).toBe(list.length === 0);
    }),
    { numRuns: 300 },
  );
});

test('nothing but the public halves of several makes an opening key', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anything), (given) => {
      const form = JSON.parse(JSON.stringify({ given }));
      expect(evaluate('openingKey(form.given, 2)', { form })).toMatchObject({ sound: false });
    }),
    { numRuns: 300 },
  );
});
