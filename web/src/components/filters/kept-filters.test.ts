import { describe, expect, test } from 'vitest';
import {
  isNarrowed,
  isSameSearch,
  type KeptFilter,
  mostKept,
  readKept,
  withKept,
  withoutKept,
} from './kept-filters.ts';

const red: KeptFilter = { name: '快超期的', search: { level: 'red' } };

describe('filters that are kept', () => {
  test('come back as they were kept', () => {
    expect(readKept(JSON.stringify(withKept([], red)))).toEqual([red]);
  });

  test('what is not ours is left out, and breaks nothing', () => {
    for (const text of [null, '', '{', '7', '[1, null, {"name": ""}, {"name": "x", "search": {"a": 1}}]']) {
      expect(readKept(text)).toEqual([]);
    }
    expect(readKept(JSON.stringify([{ name: 'x' }, red]))).toEqual([red]);
  });

  test('a name stands once: the later takes the place of the earlier', () => {
    const again = { ...red, search: { level: 'yellow' } };
    expect(withKept([red], again)).toEqual([again]);
    expect(withoutKept([red], red.name)).toEqual([]);
  });

  test('beyond the most the oldest goes', () => {
    const many = Array.from({ length: mostKept + 1 }, (_, n) => ({
      name: `f${n}`,
      search: { q: String(n) },
    }));
    const kept = many.reduce<readonly KeptFilter[]>(withKept, []);
    expect(kept).toHaveLength(mostKept);
    expect(kept[0]?.name).toBe('f1');
  });

  test('addresses are compared by what they say', () => {
    expect(isSameSearch({ a: '1', b: '2' }, { b: '2', a: '1', c: undefined })).toBe(true);
    expect(isSameSearch({ a: '1' }, { a: '1', b: '2' })).toBe(false);
    expect(isNarrowed({ a: undefined, b: '' })).toBe(false);
    expect(isNarrowed({ a: '1' })).toBe(true);
  });
});
