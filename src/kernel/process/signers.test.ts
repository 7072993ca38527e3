import { expect, test } from 'vitest';
import type { SigningDeclaration } from '../signatures/index.ts';
import { signersOf } from './signers.ts';

const named = (zh: string) => ({ zh, en: zh });
const signing: SigningDeclaration = {
  before: 'offered',
  basis: [],
  signers: [
    { code: 'representative', name: named('法定代表人'), persons: '[form.representative]' },
    { code: 'owner', name: named('股东'), persons: 'form.owners' },
  ],
};
const chen = { name: '陈', residentId: '411002198804121024', phone: '13900000001' };

test('one person signs once, in all of their capacities; an enterprise is known by its unified code', () => {
  const firm = { name: '青梅食品', uscc: '91411002MA9F0A1B0N' };
  expect(signersOf(signing, { representative: chen, owners: [firm, chen] })).toEqual([
    { identifier: chen.residentId, name: '陈', phone: chen.phone, as: ['representative', 'owner'] },
    { identifier: firm.uscc, name: '青梅食品', phone: null, as: ['owner'] },
  ]);
});

test('a form that is not filled in yet names those whom it names', () => {
  expect(signersOf(signing, {})).toEqual([]);
  expect(
    signersOf(signing, { representative: { ...chen, residentId: ' ' }, owners: [{ name: '李' }] }),
  ).toEqual([]);
});
