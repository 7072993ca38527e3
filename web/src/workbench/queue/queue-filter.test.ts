import { describe, expect, test } from 'vitest';
import type { WorkRow } from '../../api/types.ts';
import {
  choicesOf,
  narrow,
  neighbour,
  nextCase,
  readQueueFilter,
  rowKey,
  writeQueueFilter,
} from './queue-filter.ts';

const name = (zh: string) => ({ zh, en: zh });

function row(id: string, level: WorkRow['level'] = 'none', item = 'review'): WorkRow {
  return {
    case: {
      id,
      version: 1,
      number: `99-22-0000${id}-1`,
      service: { code: 'sign', name: { zh: '店招', en: 'Shop sign' } },
      applicantName: `申请人${id}`,
      applicantOffice: null,
      region: { code: 'r', name: name('区') },
      phase: 'running',
      phaseText: name('办理中'),
      openedAt: '2030-01-01T09:00:00+08:00',
      endedAt: null,
      outcome: null,
      clock: null,
      office: null,
      demonstration: false,
      asked: true,
    },
    subject: null,
    item: { code: item, name: name(item) },
    round: 1,
    dueAt: null,
    level,
    openedAt: '2030-01-01T09:00:00+08:00',
  };
}

describe('the queue’s filter', () => {
  test('comes back from the address as it went there', () => {
    const filter = { service: 'sign', step: 'review', level: 'yellow', inStead: 'wang' } as const;
    expect(readQueueFilter(writeQueueFilter(filter))).toEqual(filter);
  });

  test('an unknown level in an old address filters nothing', () => {
    expect(readQueueFilter({ level: 'purple' }).level).toBeNull();
  });

  test('what is not set leaves no trace in the address', () => {
    const written = writeQueueFilter({ service: null, step: null, level: null, inStead: null });
    expect(Object.values(written).filter((value) => value !== undefined)).toEqual([]);
  });

  test('a number is found with and without its dashes, a service in either language', () => {
    const rows = [row('1'), row('2')];
    expect(narrow(rows, null, '9922000011')).toEqual([rows[0]]);
    expect(narrow(rows, null, 'shop')).toEqual(rows);
    expect(narrow(rows, null, '申请人2')).toEqual([rows[1]]);
  });

  test('a level narrows', () => {
    expect(narrow([row('1', 'red'), row('2')], 'red', '').map((each) => each.case.id)).toEqual(['1']);
  });
});

describe('moving through the queue', () => {
  const rows = [row('1'), row('1', 'none', 'deliver'), row('2'), row('3')];

  test('after an act comes the case below, at the end the one above', () => {
    expect(nextCase(rows, '1')).toBe('2');
    expect(nextCase(rows, '3')).toBe('2');
    expect(nextCase([row('1')], '1')).toBeNull();
  });

  test('two steps of one case are one stop', () => {
    expect(neighbour(rows, '1', 1)).toBe('2');
    expect(neighbour(rows, '2', -1)).toBe('1');
  });

  test('stays at the ends, and enters from either side', () => {
    expect(neighbour(rows, '3', 1)).toBe('3');
    expect(neighbour(rows, '1', -1)).toBe('1');
    expect(neighbour(rows, null, 1)).toBe('1');
    expect(neighbour(rows, null, -1)).toBe('3');
    expect(neighbour([], null, 1)).toBeNull();
  });

  test('two pieces of work of one case are two lines', () => {
    expect(new Set(rows.map(rowKey)).size).toBe(4);
  });

  test('the filters offer what occurs, once', () => {
    const { services, steps } = choicesOf(rows);
    expect(services.map(({ code }) => code)).toEqual(['sign']);
    expect(steps.map(({ code }) => code)).toEqual(['review', 'deliver']);
  });
});
