import { expect, test } from 'vitest';
import { registerNamed } from './named.ts';

const registers = [
  { code: 'fee', name: { zh: '收费清单', en: 'Fees' } },
  { code: 'fee-changes', name: { zh: '收费清单变更', en: 'Changes of fees' } },
];

test.each([
  ['/registers/fee?q=燃气', 'fee'],
  ['https://example.org/registers/fee-changes', 'fee-changes'],
  ['/registers/other', undefined],
  ['收费清单：燃气', 'fee'],
  ['收费清单变更 2022年', 'fee-changes'],
  ['Fees, those of gas', 'fee'],
  ['fee-changes', 'fee-changes'],
  ['见收费清单', undefined],
  ['', undefined],
])('“%s” means the register %s', (words, code) => {
  expect(registerNamed(registers, words)?.code).toBe(code);
});
