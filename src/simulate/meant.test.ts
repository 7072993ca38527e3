import { expect, test } from 'vitest';
import { fault } from '../kernel/process/fault.ts';
import { withoutMeant } from './doubts.ts';

const code = 'pack.dead-end-possible';
const why = { zh: '看过，没有问题', en: 'Read, and no fault' };
const [one, other] = [fault('/a/steps/x', code), fault('/a/steps/y', code)];

test('what a pack declares as meant is counted apart, by kind and place', () => {
  const { left, meant } = withoutMeant({ meant: [{ code, at: ['/a/steps/x'], why }] }, [one, other]);
  expect([left, meant]).toEqual([[other], 1]);
  expect(
    withoutMeant({ meant: [{ code: 'pack.circle-of-rules', at: ['/a/steps/x'], why }] }, [one]).meant,
  ).toBe(0);
});

test('what is declared and not doubted any more is doubted itself', () => {
  const { left } = withoutMeant({ meant: [{ code, at: ['/a/steps/x'], why }] }, [other]);
  expect(left.map((each) => each.code)).toEqual([code, 'pack.meant-none']);
});
