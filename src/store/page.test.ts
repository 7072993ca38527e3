import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './page.ts';

test('a cursor of ours is read as it was written', () => {
  const instant = '2022-06-30T01:30:00.000Z';
  expect(readCursor(writeCursor(instant, '7'), 'instant', 'number')).toEqual([instant, '7']);
  expect(readCursor(writeCursor('infinity'), 'instant')).toEqual(['infinity']);
});

test.each([
  ['a day that no month has', '2022-02-30T00:00:00.000Z'],
  ['a year that the database does not know', '0000-01-01T00:00:00.000Z'],
  ['no instant', '2022-06-30T1:2:3Z'],
])('%s is refused, before the database is asked', (_, instant) => {
  expect(() => readCursor(writeCursor(instant), 'instant')).toThrow(
    expect.objectContaining({ code: 'list.cursor-invalid' }),
  );
});
