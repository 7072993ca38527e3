import { describe, expect, test } from 'vitest';
import type { Principal } from './principal.ts';
import { leavingOffice, mayManage, withGrant } from './staff.ts';

const as = (role: 'head' | 'handler' | 'administrator', office?: string): Principal => ({
  kind: 'account',
  account: 'a',
  displayName: 'a',
  role,
  ...(office === undefined ? {} : { office }),
});

describe('who gives roles', () => {
  test('a head those of the own office, and no other', () => {
    expect(mayManage(as('head', 'signs'), { role: 'handler', office: 'signs' })).toBe(true);
    expect(mayManage(as('head', 'signs'), { role: 'head', office: 'signs' })).toBe(true);
    expect(mayManage(as('head', 'signs'), { role: 'handler', office: 'parks' })).toBe(false);
    expect(mayManage(as('head', 'signs'), { role: 'administrator' })).toBe(false);
    expect(mayManage(as('head', 'signs'), { role: 'auditor', office: 'signs' })).toBe(false);
  });

  test('an administrator all of them, and nobody who asks from outside', () => {
    expect(mayManage(as('administrator'), { role: 'auditor' })).toBe(true);
    expect(mayManage(as('administrator'), { role: 'handler', office: 'parks' })).toBe(true);
    expect(mayManage(as('administrator'), { role: 'applicant' })).toBe(false);
  });

  test('nobody else, and the system not', () => {
    expect(mayManage(as('handler', 'signs'), { role: 'clerk', office: 'signs' })).toBe(false);
    expect(mayManage({ kind: 'system', cause: 'x' }, { role: 'clerk', office: 'signs' })).toBe(false);
  });
});

describe('leaving an office', () => {
  test('ends what is held there on the day, drops what was to begin later, and leaves the rest', () => {
    expect(
      leavingOffice(
        [
          { role: 'handler', office: 'signs' },
          { role: 'clerk', office: 'signs', from: '2022-07-01' },
          { role: 'clerk', office: 'signs', to: '2022-01-31' },
          { role: 'handler', office: 'parks' },
        ],
        'signs',
        '2022-06-30',
      ),
    ).toEqual([
      { role: 'handler', office: 'signs', to: '2022-06-30' },
      { role: 'clerk', office: 'signs', to: '2022-01-31' },
      { role: 'handler', office: 'parks' },
    ]);
  });
});

describe('a role that is given', () => {
  test('stands beside others, and extends the same one where they touch', () => {
    const handler = { role: 'handler', office: 'signs', from: '2022-01-01', to: '2022-06-30' } as const;
    expect(withGrant([handler], { role: 'head', office: 'signs', from: '2022-07-01' })).toHaveLength(2);
    expect(withGrant([handler], { ...handler, from: '2022-07-01', to: '2022-12-31' })).toEqual([
      { ...handler, to: '2022-12-31' },
    ]);
    expect(withGrant([handler], { ...handler, from: '2022-08-01', to: '2022-12-31' })).toHaveLength(2);
    expect(withGrant([{ role: 'handler', office: 'signs' }], { ...handler })).toEqual([
      { role: 'handler', office: 'signs', to: '2022-06-30' },
    ]);
  });
});
