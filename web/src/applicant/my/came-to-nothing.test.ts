import { expect, test } from 'vitest';
import { cameToNothing } from './came-to-nothing.ts';

const [earlier, end] = ['2022-06-01T08:33:00+08:00', '2022-06-01T08:34:00+08:00'];
const reason = { zh: '没有施工许可', en: 'There is no permit' };
const step = (doneAt: string | null, favourable: boolean, said: typeof reason | null) => ({
  kind: 'automatic',
  doneAt,
  outcome: { code: 'none', name: reason, favourable },
  reason: said,
});
const view = (how: 'void' | 'withdrawn', strands: readonly ReturnType<typeof step>[]) => ({
  outcome: { code: 'no-permit', name: reason, class: how },
  endedAt: end,
  refusal: null,
  strands,
});

test('what ended a case that came to nothing is found by its moment, its outcome and its reason', () => {
  const why = step(end, false, reason);
  expect(cameToNothing(view('void', [step(end, true, null), why, step(null, false, null)]))).toBe(why);
});

test('an objection long since mended, or an end that says no reason, explains nothing', () => {
  expect(cameToNothing(view('void', [step(earlier, false, reason)]))).toBeNull();
  expect(cameToNothing(view('void', [step(end, false, null)]))).toBeNull();
  expect(cameToNothing(view('withdrawn', [step(end, false, reason)]))).toBeNull();
});
