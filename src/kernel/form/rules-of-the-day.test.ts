import { describe, expect, test } from 'vitest';
import type { FormSchema } from './schema.ts';
import { validateForm } from './validate.ts';

const schema = {
  type: 'object',
  properties: {
    decidedOn: { type: 'string', format: 'date', 'x-text': { title: { zh: '日期', en: 'Day' } } },
  },
  required: ['decidedOn'],
  'x-rules': [
    {
      holds: 'form.decidedOn <= today',
      at: 'decidedOn',
      text: { zh: '在今天之后', en: 'It is after today' },
    },
  ],
} as const satisfies FormSchema;

const faultsOn = (decidedOn: string, today?: string) =>
  validateForm(schema, { decidedOn }, today === undefined ? {} : { today }).map(({ code, path }) => [
    code,
    path,
  ]);

describe('a rule that speaks of today', () => {
  test('is held against the day on which the form is checked', () => {
    expect(faultsOn('2022-06-02', '2022-06-01')).toEqual([['form.rule', '/decidedOn']]);
    expect(faultsOn('2022-06-02', '2022-06-02')).toEqual([]);
  });

  test('is left to whoever knows the day', () => {
    expect(faultsOn('2022-06-02')).toEqual([]);
  });
});
