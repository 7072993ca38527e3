import { expect, test } from 'vitest';
import type { Principal } from '../../kernel/access/principal.ts';
import { checkCity } from '../../kernel/city/index.ts';
import { smallCity } from '../../kernel/city/small-city.fixture.ts';
import { nameFor } from './view-case.ts';

const city = checkCity(smallCity());
const auditor: Principal = { kind: 'account', account: 'a', displayName: 'a', role: 'auditor' };
const clerk: Principal = { ...auditor, role: 'clerk', office: 'signs@north' };

test('an audit reads what a firm is called, and of a person the first character', () => {
  expect(nameFor({ city }, auditor, '莲城一号有限公司', true)).toBe('莲城一号有限公司');
  expect(nameFor({ city }, auditor, '林晓明', false)).toBe('林**');
  expect(nameFor({ city }, clerk, '林晓明', false)).toBe('林晓明');
});
