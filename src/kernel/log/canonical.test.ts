import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { canonicalText } from './canonical.ts';

describe('the canonical text', () => {
  test('sorts keys and writes numbers and strings in one way only', () => {
    expect(canonicalText({ b: 1e21, a: ['é', '\u2028', 1.0, -0], '': null })).toBe(
      '{"":null,"a":["é","\u2028",1,0],"b":1e+21}',
    );
  });

  test('orders names that are numbers as the words they are', () => {
    expect(canonicalText({ b: 0, '9': 1, '10': 2, __proto__x: 3 })).toBe(
      '{"10":2,"9":1,"__proto__x":3,"b":0}',
    );
  });

  test('is what an independent writer of RFC 8785 gives, for whatever is JSON', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', '0', '10', '9', 'a', 'toString', '\\ud800'),
    );
    const value = fc.letrec<{ json: Json }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(names, tie('json'), { maxKeys: 6 }),
      ),
    })).json;
    fc.assert(fc.property(value, (json) => canonicalText(json) === canonicalize(json)));
  });

  test('leaves out what is not there', () => {
    expect(canonicalText({ b: undefined, a: [1] } as unknown as Json)).toBe('{"a":[1]}');
  });

  test.each<[string, unknown]>([
    ['half a surrogate pair', { a: ['\ud800'] }],
    ['a name with half a surrogate pair', { '\udfff': 1 }],
    ['no number', { a: Number.NaN }],
    ['an endless number', [Number.POSITIVE_INFINITY]],
    ['nothing at all', undefined],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalText(value as Json)).toThrow();
  });
});
