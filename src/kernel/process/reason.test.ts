import { expect, test } from 'vitest';
import { isGiven, reasonFromOutside, reasonText } from './reason.ts';

test('of what a party says in both languages each reader gets their half', () => {
  expect(reasonFromOutside('电话打不通 / nobody answers the telephone')).toEqual({
    zh: '电话打不通',
    en: 'nobody answers the telephone',
  });
  expect(reasonFromOutside('章程缺第 3 / 4 页 / pages 3 / 4 of the articles are missing')).toEqual({
    zh: '章程缺第 3 / 4 页',
    en: 'pages 3 / 4 of the articles are missing',
  });
});

test.each(['章程缺页', 'A page is missing', '见附件一 / 附件二', 'either / or', '缺页 / '])(
  '“%s” is left as it was said',
  (words) => {
    expect(reasonFromOutside(words)).toBe(words);
    expect(reasonText(words)).toEqual({ zh: words, en: words });
  },
);

test('what says nothing is no reason', () => {
  expect([null, '', '  ', '理由', { zh: '理由', en: 'A reason' }].map(isGiven)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
