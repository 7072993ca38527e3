import { expect, test } from 'vitest';
import { barAgain } from './begin-again.ts';
import { type OutcomeClass, outcomeClasses } from './definition.ts';

const applied = { openedBy: 'applicant' } as const;
const endedAs = (of: OutcomeClass) => ({ outcome: { code: 'x', class: of }, parent: null });

test.each(outcomeClasses.map((each) => [each]))('a case that ended as %s', (of) => {
  const gaveNothing = ['unfavourable', 'withdrawn', 'void', 'not-accepted'].includes(of);
  expect(barAgain(applied, endedAs(of))).toBe(gaveNothing ? null : 'draft.case-granted');
});

test('one that is under way, here or where it was merged into, goes on there', () => {
  expect(barAgain(applied, { outcome: null, parent: null })).toBe('draft.case-under-way');
  const merged = { ...endedAs('void'), mergedInto: { case: 'other', number: 'XC-2' } };
  expect(barAgain(applied, merged)).toBe('draft.case-under-way');
});

test('what nobody applies for is begun by nobody again', () => {
  const refused = endedAs('unfavourable');
  expect(barAgain({ openedBy: 'office' }, refused)).toBe('case.service-unknown');
  expect(barAgain(undefined, refused)).toBe('case.service-unknown');
  const part = { case: 'whole', step: 'registration', round: 1 };
  expect(barAgain(applied, { ...refused, parent: part })).toBe('case.service-unknown');
});
