import { describe, expect, test } from 'vitest';
import file from '../../../data/divisions/411000.json' with { type: 'json' };
import invented from '../../../data/divisions/990000.json' with { type: 'json' };
import type { DomainError } from '../errors/index.ts';
import { createDivisions, divisionPath, isInForce } from './division.ts';

const divisions = createDivisions({ '411000.json': file, '990000.json': invented });

describe('divisions', () => {
  test('a county lies in its city, and that in its province', () => {
    expect(divisionPath(divisions, '411081').map(({ name }) => name.zh)).toEqual([
      '禹州市',
      '许昌市',
      '河南省',
    ]);
    expect(divisionPath(divisions, '999999')).toEqual([]);
  });

  test('files of several cities make one table', () => {
    expect(divisionPath(divisions, '990011').map(({ name }) => name.en)).toEqual([
      'Tingbei District',
      'Qinglan',
    ]);
  });

  test('an abolished code stays readable for records of its time, and names what took its place', () => {
    const old = divisions.get('411023');
    expect(old?.successors).toEqual(['411003']);
    expect(old && isInForce(old, '2016-12-31')).toBe(true);
    expect(old && isInForce(old, '2017-01-01')).toBe(false);
    const now = divisions.get('411003');
    expect(now && isInForce(now, '2016-12-31')).toBe(false);
    expect(now && isInForce(now, '2017-01-01')).toBe(true);
  });

  const one = { code: '990000', name: { zh: '某省', en: 'Some Province' }, parent: null };
  const withDivisions = (list: readonly unknown[]) => ({ ...file, divisions: list });
  test.each([
    ['an unknown key', withDivisions([{ ...one, nick: 'x' }]), 'f.json/divisions/0'],
    ['a code named twice', withDivisions([one, one]), 'f.json/divisions/1/code'],
    ['a parent nobody knows', withDivisions([{ ...one, parent: '980000' }]), '990000'],
    ['a successor nobody knows', withDivisions([{ ...one, successors: ['980000'] }]), '990000'],
  ])('%s is a fault with its place', (_what, json, path) => {
    let faults: unknown;
    try {
      createDivisions({ 'f.json': json });
    } catch (error) {
      faults = (error as DomainError).detail;
    }
    expect(faults).toContainEqual(expect.objectContaining({ path }));
  });
});
