import { describe, expect, test } from 'vitest';
import { person } from './dictionary.ts';
import { mostFaults, readRows, sheetColumns } from './rows.ts';
import type { ArrayField } from './schema.ts';

const text = (zh: string, en: string) => ({ 'x-text': { title: { zh, en } } }) as const;

const homes: ArrayField = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      unit: { type: 'string', minLength: 3, ...text('单元', 'Unit') },
      price: { type: 'integer', format: 'money-fen', minimum: 0, ...text('价款', 'Price') },
      sold: { type: 'boolean', ...text('已售', 'Sold') },
      use: {
        type: 'string',
        'x-choices': [{ code: 'housing', name: { zh: '住宅', en: 'Housing' } }],
        ...text('用途', 'Use'),
      },
      buyer: { ...person, ...text('买受人', 'Buyer') },
    },
    required: ['unit', 'price', 'buyer'],
  },
};

const head = ['单元', '价款', '已售', '用途', '买受人 · 姓名', '买受人 · 身份证号码', '买受人 · 联系电话'];
const row = ['A01', '1,200.5', '是', '住宅', '林晓', '411082198506150021', '13800000001'];

describe('a list as a sheet', () => {
  test('has a column for each entry, also of what is inside an item', () => {
    expect(sheetColumns(homes)?.map(({ title }) => title.zh)).toEqual(head);
  });

  test('is none where an item holds a list or a file', () => {
    expect(sheetColumns({ type: 'array', items: { type: 'string' } })).toBeNull();
    expect(sheetColumns({ type: 'array', items: { type: 'object', properties: { all: homes } } })).toBeNull();
  });

  test('is read back: yuan as fen, words as what they stand for, empty rows left out', () => {
    expect(readRows(homes, [head, row, ['', ' ']], {})).toEqual({
      items: [
        {
          unit: 'A01',
          price: 120_050,
          sold: true,
          use: 'housing',
          buyer: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
        },
      ],
      faults: [],
    });
  });

  test('is read in either language and any order', () => {
    const english = ['Price', 'Unit', 'Buyer · Full name', 'Buyer · Resident ID number', 'Buyer · Phone'];
    const { items, faults } = readRows(
      homes,
      [english, ['3', 'A01', '林晓', '411082198506150021', '13800000001']],
      {},
    );
    expect(faults).toEqual([]);
    expect(items).toMatchObject([{ price: 300, unit: 'A01' }]);
  });
});

describe('what is wrong with a sheet', () => {
  test('is told by row and column', () => {
    const { faults } = readRows(homes, [head, row, ['B', 'viel', '', '', '', '123', '']], {});
    expect(faults.every((fault) => fault.row === 3)).toBe(true);
    expect(faults.map(({ column }) => column.zh)).toEqual(
      expect.arrayContaining(['单元', '价款', '买受人 · 姓名', '买受人 · 联系电话']),
    );
  });

  test('is told of the first row where a column that is needed is not there', () => {
    expect(
      readRows(homes, [['单元'], ['A01']], {}).faults.map(({ row: at, column }) => [at, column.zh]),
    ).toEqual([
      [1, '价款'],
      [1, '买受人 · 姓名'],
      [1, '买受人 · 身份证号码'],
      [1, '买受人 · 联系电话'],
    ]);
  });
});

describe('a sheet without end', () => {
  const wrong = ['A01', 'x', '', '', '林晓', '1', '13800000001'];
  const many = (count: number, each: readonly string[]) => [
    head,
    ...Array.from({ length: count }, () => each),
  ];

  test('of more rows than the list may have is told that alone, at the first too many', () => {
    const { items, faults } = readRows({ ...homes, maxItems: 3 }, many(50, wrong), {});
    expect(items).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ row: 5, message: { en: expect.stringContaining('At most 3 rows') } });
  });

  test('of just as many rows is read, empty ones between them not counted', () => {
    const rows = [head, row, ['', ''], row, ['', ''], row];
    expect(readRows({ ...homes, maxItems: 3 }, rows, {})).toMatchObject({ items: { length: 3 }, faults: [] });
  });

  test('has a limit where the list says none', () => {
    expect(readRows(homes, many(2001, row), {}).faults).toMatchObject([{ row: 2002 }]);
  });

  test('of wrong rows is told of the first hundred faults', () => {
    expect(readRows(homes, many(2000, wrong), {}).faults).toHaveLength(mostFaults);
  });
});
