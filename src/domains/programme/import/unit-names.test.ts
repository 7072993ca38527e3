import { describe, expect, test } from 'vitest';
import type { CityUnit } from './city-units.ts';
import { unitReader } from './unit-names.ts';

const unit = (id: string, zh: string, aliases: readonly string[] = []): CityUnit => ({
  id,
  name: { zh, en: id },
  kind: 'department',
  aliases,
  members: [],
});
const reader = unitReader([
  unit('power', '市供电公司'),
  unit('housing', '市住房城乡建设局'),
  unit('reform', '市发展改革委', ['市发改革']),
  unit('lake', '青湖区人民政府'),
]);
const read = (name: string, siblings: readonly string[] = []): string => {
  const { how, key } = reader.read(name, siblings);
  return `${how} ${key}`;
};

describe('a printed unit', () => {
  test.each([
    ['市供电公司', 'known power'],
    ['供电公司', 'known power'],
    ['市住建局', 'known housing'],
    ['市发改委', 'known reform'],
    ['市住房城建设局', 'misprint housing'],
    ['市住房城乡乡建设局', 'misprint housing'],
    ['市供水公司', 'new unit:市供水公司'],
  ])('%s is %s', (name, reading) => {
    expect(read(name)).toBe(reading);
  });

  test('takes the ending that a later name of its list prints', () => {
    expect(read('青湖区', ['白岭区人民政府'])).toBe('known lake');
  });

  test('of another character is not taken for its neighbour, only near it', () => {
    expect(reader.near('市供水公司')?.name.zh).toBe('市供电公司');
    expect(reader.near('市民政局')).toBeNull();
  });
});
