import { expect, test } from 'vitest';
import { existingFaults } from '../pack/check-existing.ts';
import type { RegisterDefinition } from './definition.ts';
import { whyNoMore } from './existing.ts';

const otherwise = { zh: '已经注销', en: 'it has been struck off' };
const register = { existing: { while: { status: 'registered' }, otherwise } };

test('an enterprise asks as long as the register says that it is there', () => {
  expect(whyNoMore(register, { status: 'registered' })).toBeNull();
  expect(whyNoMore(register, { status: 'deregistered' })).toBe(otherwise);
});

test('of one that a register has not, or that is about something else, nothing is said', () => {
  expect(whyNoMore(register, null)).toBeNull();
  expect(whyNoMore({}, { status: 'deregistered' })).toBeNull();
});

test('a pack that goes by a field which its entries have not is not loaded', () => {
  const declared: RegisterDefinition = {
    ...register,
    code: 'firm',
    version: 1,
    name: { zh: '企业', en: 'Firms' },
    basis: [],
    schema: { type: 'object', properties: { state: { type: 'string' } }, required: [] },
    key: { zh: '代码', en: 'Code' },
    owner: 'registration',
    writers: [],
    kind: 'plain',
  };
  expect(existingFaults(declared).map(({ path, code }) => [path, code])).toEqual([
    ['/registers/firm/existing', 'pack.form-field-unknown'],
  ]);
});
