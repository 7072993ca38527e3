import { expect, test } from 'vitest';
import { askableOf, saying } from './what-else.ts';

const both = (zh: string, en: string) => ({ zh, en });
const startup = { code: 'startup', name: both('企业开办', 'Starting up') };
const meter = { code: 'meter', name: both('装表接电', 'Power connection') };
const plan = { code: 'electricity', name: both('获得电力', 'Electricity') };
const part = { service: startup, step: 'seals', name: both('刻章', 'Seals'), given: {} };

test('what the page offers to add is not offered twice, and each has the subject of its service', () => {
  const known = [{ code: 'meter', plan, keywords: ['用电'] }];
  const [only, ...rest] = askableOf({ addable: [part], services: [startup, meter] }, known);
  expect(rest).toEqual([]);
  expect(only).toEqual({ ...meter, plan, words: ['用电'] });
});

test('it is found by either name and by what people call it', () => {
  const asked = { ...meter, plan, words: ['用电'] };
  expect(['接电', 'POWER', ' 用电 ', 'meter'].map((words) => saying(asked, words))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(saying(asked, '燃气')).toBe(false);
});
