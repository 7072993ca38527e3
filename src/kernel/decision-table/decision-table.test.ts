import { describe, expect, test } from 'vitest';
import type { FormSchema } from '../form/schema.ts';
import { answerFrom, type DecisionTable, tableFaults } from './index.ts';

const said = (word: string) => ({ zh: word, en: word });
const titled = { 'x-text': { title: said('fact') } } as const;
const yesNo = { type: 'boolean', ...titled } as const;
const basis = [{ law: '办法', article: '1' }];
const form = {
  type: 'object',
  properties: {
    member: yesNo,
    student: yesNo,
    age: { type: 'integer', ...titled, 'x-when': 'form.student == true' },
  },
} as const satisfies FormSchema;

/** Who enters free of charge. */
const table: DecisionTable = {
  code: 'entry',
  version: 1,
  name: said('who pays'),
  summary: said('who pays'),
  basis,
  form,
  outcomes: [
    { code: 'free', name: said('free'), follows: [] },
    { code: 'paid', name: said('paid'), follows: [] },
  ],
  rows: [
    { code: 'member', when: 'form.member == true', outcome: 'free', clause: said('members'), basis },
    {
      code: 'young',
      when: 'form.student == true && form.age < 18',
      outcome: 'free',
      clause: said('young students'),
      basis,
    },
    {
      code: 'others',
      when: 'form.student == false || form.age >= 18',
      outcome: 'paid',
      clause: said('others'),
      basis,
    },
  ],
  services: [],
};

const answer = (facts: Parameters<typeof answerFrom>[1]) => {
  const { outcome, row, missing } = answerFrom(table, facts);
  return [outcome?.code ?? null, row?.code ?? null, missing];
};

describe('a table', () => {
  test('gives the first row that holds', () => {
    expect(answer({ member: true, student: false })).toEqual(['free', 'member', []]);
    expect(answer({ member: false, student: true, age: 18 })).toEqual(['paid', 'others', []]);
  });

  test('names what is missing, and nothing that can no longer matter', () => {
    expect(answer({})).toEqual([null, null, ['member', 'student']]);
    expect(answer({ member: true })).toEqual(['free', 'member', []]);
    expect(answer({ member: false })).toEqual([null, null, ['student']]);
    expect(answer({ member: false, student: true })).toEqual([null, null, ['age']]);
  });

  test('gives the outcome before the row where every row that is still possible gives it', () => {
    expect(answer({ student: true, age: 17 })).toEqual(['free', null, ['member']]);
  });

  test('forgets what is not asked', () => {
    expect(answerFrom(table, { member: false, student: false, age: 12 }).facts).toEqual({
      member: false,
      student: false,
    });
  });

  test('is refused at the start where it cannot be read', () => {
    expect(tableFaults(table, new Set())).toEqual([]);
    const [row] = table.rows;
    if (row === undefined) throw new Error('no row');
    const faults = (rows: DecisionTable['rows'], services: readonly string[] = []) =>
      tableFaults({ ...table, rows, services }, new Set()).map(({ code }) => code);
    expect(faults([...table.rows, { ...row, when: 'form.guest == true' }])).toEqual([
      'pack.form-field-unused',
    ]);
    expect(faults([...table.rows, { ...row, when: 'form.member ==' }])).toEqual(['pack.expression-wrong']);
    expect(faults([...table.rows, { ...row, outcome: 'half' }])).toEqual(['pack.table-outcome']);
    expect(faults(table.rows.slice(0, 2))).toEqual(['pack.table-outcome']);
    expect(faults(table.rows, ['none'])).toEqual(['pack.service-unknown']);
  });
});
