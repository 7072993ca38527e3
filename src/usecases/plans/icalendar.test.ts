import { expect, test } from 'vitest';
import { writeCalendar } from './icalendar.ts';

const calendar = writeCalendar(
  '市教育局',
  [
    {
      uid: 'task-7-0@411000',
      day: '2022-06-30',
      summary: '任务7：扩大“企业开办+N项服务”覆盖面，员工参保、预约开户并入开办平台',
      description: 'Late; reported\nunder way, twice',
    },
  ],
  '2022-06-01T00:30:51.000Z',
);

test('lines are folded at 75 octets, and no character is cut in two', () => {
  const lines = calendar.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(calendar.replaceAll('\r\n ', '')).toContain(
    'SUMMARY:任务7：扩大“企业开办+N项服务”覆盖面，员工参保、预约开户并入开办平台\r\n',
  );
});

test('an entry says that it has changed, and that it is settled, under the name it always had', () => {
  const day = { uid: 'order-7@411000', day: '2022-07-04', summary: 'Order 7', description: '' };
  const said = writeCalendar('', [{ ...day, sequence: 9, calledOff: true }], '2022-07-05T00:00:00.000Z');
  expect(said).toContain(
    'UID:order-7@411000\r\nDTSTAMP:20220705T000000Z\r\nSEQUENCE:9\r\nSTATUS:CANCELLED\r\n',
  );
  expect(calendar).toContain('SEQUENCE:0\r\nSTATUS:CONFIRMED\r\n');
});

test('a deadline is a whole day, and signs that mean something are escaped', () => {
  expect(calendar).toContain('DTSTART;VALUE=DATE:20220630\r\n');
  expect(calendar).toContain('DTSTAMP:20220601T003051Z\r\n');
  expect(calendar.replaceAll('\r\n ', '')).toContain('DESCRIPTION:Late\\; reported\\nunder way\\, twice\r\n');
});
