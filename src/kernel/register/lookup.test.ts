import { describe, expect, test } from 'vitest';
import { person } from '../form/dictionary.ts';
import type { JsonObject } from '../json.ts';
import { type LookupDeclaration, lookupFault, lookupValues } from './lookup.ts';

const schema = {
  type: 'object',
  properties: {
    parcel: { type: 'string' },
    floors: { type: 'integer' },
    sold: { type: 'boolean' },
    owners: { type: 'array', items: person },
  },
} as const satisfies JsonObject;

const by = (field: string, more: Partial<LookupDeclaration> = {}): LookupDeclaration => ({
  code: field,
  name: { zh: field, en: field },
  field,
  ...more,
});

describe('what an entry is found by', () => {
  const content = {
    parcel: ' P1 ',
    floors: 6,
    owners: [{ residentId: 'a' }, { residentId: 'b' }, { residentId: 'a' }],
  };

  test('is every value at its place, each once', () => {
    const lookups = [by('parcel'), by('floors'), by('owners.residentId', { of: 'person' })];
    expect(lookupValues(lookups, content, (of) => `~${of}`)).toEqual([
      ['parcel', 'P1'],
      ['floors', '6'],
      ['owners.residentId', '~a'],
      ['owners.residentId', '~b'],
    ]);
  });

  test('is nothing where nothing stands', () => {
    expect(lookupValues([by('parcel'), by('owners.residentId')], { parcel: '' }, String)).toEqual([]);
  });
});

describe('a lookup is refused', () => {
  test.each([
    ['that points at nothing', by('unknown'), 'pack.lookup-field'],
    ['that points at a yes or no', by('sold'), 'pack.lookup-field'],
    ['that points at a whole person', by('owners'), 'pack.lookup-field'],
    ['that would keep an identity number as it is', by('owners.residentId'), 'pack.lookup-personal'],
    [
      'by which everybody could try identity numbers out',
      by('owners.residentId', { of: 'person', open: true }),
      'pack.lookup-personal',
    ],
    ['that is open over what is not published', by('floors', { open: true }), 'pack.lookup-unpublished'],
  ] as const)('%s', (_what, lookup, fault) => {
    expect(lookupFault(lookup, schema, ['parcel'])).toBe(fault);
  });

  test('and one over what is published is not', () => {
    expect(lookupFault(by('parcel', { open: true }), schema, ['parcel'])).toBeNull();
    expect(lookupFault(by('owners.residentId', { of: 'person' }), schema, [])).toBeNull();
  });
});
