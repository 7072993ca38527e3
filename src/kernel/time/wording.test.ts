import { expect, test } from 'vitest';
import { daysInWords } from './wording.ts';

test('days within a text are said as each language says them; numbers that only look like one are left alone', () => {
  const zh = '定在 2022-06-02 上午，文号 XC-2022-06-02-1、2022-13-45';
  expect(daysInWords({ zh, en: 'on 2022-06-02' })).toEqual({
    zh: '定在 2022年6月2日 上午，文号 XC-2022-06-02-1、2022-13-45',
    en: 'on 2 June 2022',
  });
});
