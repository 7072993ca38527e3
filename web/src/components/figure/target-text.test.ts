import { expect, test } from 'vitest';
import { targetText } from './target-text.ts';

const target = { by: '2030-12', value: 90, qualifier: null, holds: null };

test.each([
  ['<=', '不超过 90%', 'at most 90%'],
  ['<', '低于 90%', 'under 90%'],
  ['>=', '不低于 90%', 'at least 90%'],
  ['>', '超过 90%', 'over 90%'],
  ['=', '90%', '90%'],
] as const)('a target of %s reads as the plan means it', (comparator, zh, en) => {
  expect(targetText({ ...target, comparator }, 'percent', 'zh')).toBe(zh);
  expect(targetText({ ...target, comparator }, 'percent', 'en')).toBe(en);
});

test('where the plan gives words, the words', () => {
  const words = {
    ...target,
    comparator: '=',
    value: null,
    qualifier: { zh: '全覆盖', en: 'everywhere' },
  } as const;
  expect(targetText(words, 'percent', 'zh')).toBe('全覆盖');
});
