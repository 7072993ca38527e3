import { expect, test } from 'vitest';
import { readRow } from './task-workbook.ts';

const row = (share: string) => readRow((column) => ({ progress: '完成一半', share })[column as string] ?? '');

test('how much is done may be written with its sign or without', () => {
  for (const share of ['50', '50%', '50 ％'])
    expect(row(share)).toEqual({ act: 'going', output: { progress: '完成一半', share: 50 } });
});

test('more than all of it, or no number, is refused', () => {
  for (const share of ['150%', '半']) expect(row(share)).toMatchObject({ fault: { en: expect.any(String) } });
});
