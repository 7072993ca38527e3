import { expect, test } from 'vitest';
import { reportsNow } from './own-tasks.ts';

test('an office reports on a task only while its report is what waits', () => {
  expect(reportsNow({ step: 'report' }, 'report')).toBe(true);
  expect(reportsNow({ step: 'ask' }, 'report')).toBe(false);
  expect(reportsNow(undefined, 'report')).toBe(false);
});

test('where there is no ledger, nobody has a report to give in', () => {
  expect(reportsNow(undefined, undefined)).toBe(false);
});
