import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingParts } from './differing.ts';

test('marks the one character that differs', () => {
  expect(differingParts('加强规范化建设', '加快规范化建设')).toEqual({
    before: { start: '加', middle: '强', end: '规范化建设' },
    after: { start: '加', middle: '快', end: '规范化建设' },
  });
  expect(differingParts('信息共享', '信息互通共享').after.middle).toBe('互通');
  expect(differingParts('', '新的').after).toEqual({ start: '', middle: '新的', end: '' });
});

test('parts are always the whole text again, and begin and end alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      const { before, after } = differingParts(one, other);
      expect(before.start + before.middle + before.end).toBe(one);
      expect(after.start + after.middle + after.end).toBe(other);
      expect([before.start, before.end]).toEqual([after.start, after.end]);
    }),
  );
});
