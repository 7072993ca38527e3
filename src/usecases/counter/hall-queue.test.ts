import { expect, test } from 'vitest';
import { ticketLabel } from './hall-queue.ts';

test('numbers are called as a letter and three digits, and go on with the next letter', () => {
  expect([1, 12, 999, 1000, 1001, 2001].map(ticketLabel)).toEqual([
    'A001',
    'A012',
    'A999',
    'B000',
    'B001',
    'C001',
  ]);
});
