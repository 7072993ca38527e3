import { describe, expect, test } from 'vitest';
import { measureUnits } from '../../../../src/domains/programme/import/measure-units.ts';
import {
  doubtKinds,
  readKinds,
  readSchemas,
  repairKinds,
} from '../../../../src/usecases/plan-import/reading.ts';
import { fieldWords, kindWords } from './kind-words.ts';
import { fieldLabel, valueWords } from './value-words.ts';

const names = {
  unit: (id: string) => ({ a: '市局', b: '区县' })[id] ?? id,
  plan: (no: number) => `专项${no}`,
};
const words = (
  record: (typeof readKinds)[number],
  field: string,
  value: unknown,
  language: 'zh' | 'en' = 'zh',
) => valueWords(value, { record, field, language }, names);

describe('everything that the reader of documents may say has words', () => {
  test.each([...repairKinds, ...doubtKinds, ...readKinds])('kind %s', (kind) => {
    expect(kindWords).toHaveProperty([kind, 'en']);
  });

  test.each(
    readKinds.flatMap((kind) => Object.keys(readSchemas[kind].properties).map((field) => [kind, field])),
  )('field %s.%s', (_kind, field) => {
    // Keys and places in the file are never shown as fields.
    if (field !== 'key' && field !== 'source') expect(fieldWords).toHaveProperty([field, 'zh']);
  });

  test.each(Object.keys(measureUnits))('unit %s', (unit) => {
    for (const language of ['zh', 'en'] as const) {
      const [word] = words('indicators', 'unit', unit, language);
      expect(word).not.toBe('');
      // These are their own names.
      if (!/^(TB|k?[VW]|km|mu)$/.test(unit)) expect(word).not.toBe(unit);
    }
  });

  test.each(
    (['plans', 'tasks', 'indicators', 'limits'] as const).flatMap((kind) =>
      Object.entries(readSchemas[kind].properties).flatMap(([field, schema]) =>
        'enum' in schema && Array.isArray(schema.enum)
          ? schema.enum.map((value: unknown) => [kind, field, String(value)] as const)
          : [],
      ),
    ),
  )('choice %s.%s %s', (kind, field, value) => {
    expect(words(kind, field, value)).not.toEqual([value]);
  });
});

test('ids become names, numbers what they number, and nothing stays nothing', () => {
  expect(
    words('tasks', 'units', [
      { unit: 'a', role: 'lead' },
      { unit: 'b', role: 'responsible' },
    ]),
  ).toEqual(['市局（牵头）', '区县']);
  expect(words('plans', 'leadUnits', ['a', 'c'])).toEqual(['市局', 'c']);
  expect(words('tasks', 'plan', 7)).toEqual(['专项7']);
  expect(words('measures', 'taskNo', 7, 'en')).toEqual(['Task 7']);
  expect(words('limits', 'measure', 'p11.9.2')).toEqual(['专项11 9.2']);
  expect(words('tasks', 'content', '')).toEqual([]);
  expect(words('indicators', 'frontier', null)).toEqual([]);
  expect(words('measures', 'andOthers', false, 'en')).toEqual(['No']);
});

test('units that differ read differently, in English too', () => {
  for (const language of ['zh', 'en'] as const) {
    const all = Object.keys(measureUnits).map((unit) => words('indicators', 'unit', unit, language)[0]);
    const twice = all.filter((word, at) => all.indexOf(word) !== at);
    // Natural days are days.
    expect(twice.filter((word) => word !== 'days' && word !== '天')).toEqual([]);
  }
});

test('deadlines are said as people say them', () => {
  expect(words('tasks', 'deadline', { type: 'month', value: '2022-06' })).toEqual(['2022年6月底前']);
  expect(words('tasks', 'deadline', { type: 'month', value: '2022-06', day: '2022-06-15' })).toEqual([
    '2022年6月15日前',
  ]);
  expect(words('tasks', 'deadline', { type: 'milestones', values: ['2022-06', '2022-12'] }, 'en')).toEqual([
    'by the end of Jun 2022',
    'by the end of Dec 2022',
  ]);
  expect(words('tasks', 'deadline', { type: 'ongoing' })).toEqual(['持续推进']);
});

test('a figure is shown as printed, with the number that was read out of it', () => {
  const target = { by: '2022-12', value: 11, printed: '达到11%', comparator: '>=' };
  expect(words('indicators', 'targets', [target])).toEqual(['达到11%（不低于 11，2022年12月底前）']);
  expect(words('indicators', 'targets', [{ ...target, by: 'ongoing', printed: '11' }], 'en')).toEqual([
    'at least 11 (at all times)',
  ]);
  expect(words('indicators', 'baseline', { value: 3, printed: '3' })).toEqual(['3']);
});

test('an indicator’s direction is a way to be better, a task’s is its heading', () => {
  expect(fieldLabel('tasks', 'direction', 'en')).toBe('Heading');
  expect(fieldLabel('indicators', 'direction', 'en')).toBe('Better when');
  expect(words('tasks', 'direction', 'equal')).toEqual(['equal']);
});
