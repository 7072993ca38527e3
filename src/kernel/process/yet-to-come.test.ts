import { describe, expect, test } from 'vitest';
import { bad, outcome, step } from './declared.fixture.ts';
import type { StepDefinition } from './definition.ts';
import { yetToCome } from './yet-to-come.ts';

/*
 * A firm closes: the register looks it up, the tax office says whether anything is owed, what is owed is settled
 * and looked at again, a big firm is announced, and in the end it is struck off.
 */
const steps: readonly StepDefinition[] = [
  step(
    'check',
    { system: true },
    {
      outcomes: [
        outcome('begun', { sets: { big: 'true' } }),
        bad('unknown', { ends: [{ outcome: 'refused' }] }),
      ],
    },
  ),
  step(
    'notice',
    { duty: 'register' },
    {
      after: { all: [{ step: 'check', outcomes: ['begun'] }] },
      when: 'data.big',
      outcomes: [outcome('over')],
    },
  ),
  step(
    'clear',
    { duty: 'tax' },
    {
      after: { any: [{ step: 'check', outcomes: ['begun'] }, { step: 'settle' }] },
      outcomes: [outcome('nothing-owed'), bad('owed')],
    },
  ),
  step(
    'settle',
    { applicant: true },
    {
      after: { any: [{ step: 'clear', outcomes: ['owed'] }] },
      outcomes: [outcome('settled')],
    },
  ),
  step(
    'seal',
    { duty: 'register' },
    {
      after: { all: [{ step: 'check' }] },
      when: '"seal" in form.wants',
      outcomes: [outcome('made')],
    },
  ),
  step(
    'strike',
    { duty: 'register' },
    {
      after: { all: [{ step: 'clear', outcomes: ['nothing-owed'] }, { step: 'notice' }] },
      outcomes: [outcome('struck', { ends: [{ outcome: 'done' }] })],
    },
  ),
];

type Marks = Parameters<typeof yetToCome>[1]['steps'];

const standing = (marks: Marks, more: { wants?: string[]; data?: Record<string, boolean> } = {}) => ({
  acceptedAt: '2022-06-01T09:00:00+08:00',
  form: { wants: more.wants ?? [] },
  data: more.data ?? {},
  steps: marks,
});
const done = (code: string) => ({ status: 'done', outcome: code }) as const;
const open = { status: 'open', outcome: null } as const;
const told = (marks: Marks, more?: Parameters<typeof standing>[1]) =>
  yetToCome({ steps }, standing(marks, more)).map(
    ({ code, onlyIf }) => `${code}${onlyIf === null ? '' : ` (${onlyIf.en})`}`,
  );

describe('what may still come', () => {
  test('at the beginning: what good outcomes lead to comes, settling only if something is owed', () => {
    expect(told({ check: open })).toEqual([
      'notice (only if earlier steps show that it is needed)',
      'clear',
      'settle (only if “clear” ends with “owed”)',
      'strike',
    ]);
  });

  test('before acceptance everything is still to come', () => {
    const codes = yetToCome({ steps }, { ...standing({}), acceptedAt: null }).map(({ code }) => code);
    expect(codes).toEqual(['check', 'notice', 'clear', 'settle', 'strike']);
  });

  test('a condition that has been settled is no condition any more', () => {
    const marks = { check: done('begun'), clear: open };
    expect(told(marks, { data: { big: true } })).toEqual(['settle (only if “clear” ends with “owed”)']);
    expect(told({ ...marks, notice: open }, { data: { big: true } })).toContain('strike');
  });

  test('what was filled in decides at once', () => {
    expect(told({ check: open }, { wants: ['seal'] })).toContain('seal');
    expect(told({ check: open })).not.toContain('seal');
  });

  test('where nothing is owed, settling is not spoken of', () => {
    const marks = { check: done('begun'), clear: done('nothing-owed'), notice: open };
    expect(told(marks, { data: { big: true } })).toEqual(['strike']);
  });

  test('while what is owed is being settled, it will be looked at again and the rest follows', () => {
    const marks = { check: done('begun'), clear: done('owed'), settle: open, notice: done('over') };
    expect(told(marks, { data: { big: true } })).toEqual(['strike']);
  });

  test('after the end nothing comes', () => {
    expect(told({ check: done('unknown') })).toEqual([]);
  });

  test('both languages say it', () => {
    const [, , settle] = yetToCome({ steps }, standing({ check: open }));
    expect(settle?.onlyIf).toEqual({
      zh: '“clear”的结果是“owed”时才有',
      en: 'only if “clear” ends with “owed”',
    });
  });
});

test('where a step that runs by itself can only go one way, the other way is not told, nor a step that comes to nothing', () => {
  const sorting = step(
    'sort',
    { system: true },
    {
      kind: 'automatic',
      rules: [
        { when: 'form.by == "post"', outcome: 'sent' },
        { when: 'true', outcome: 'kept' },
      ],
      outcomes: [outcome('sent'), outcome('kept')],
    },
  );
  const parcel: readonly StepDefinition[] = [
    sorting,
    step(
      'pack',
      { duty: 'hall' },
      { after: { any: [{ step: 'sort', outcomes: ['sent'] }] }, outcomes: [outcome('packed')] },
    ),
    step('bring', { duty: 'hall' }, { after: { any: [{ step: 'pack' }] }, outcomes: [outcome('brought')] }),
  ];
  const coming = (by: string) =>
    yetToCome({ steps: parcel }, { acceptedAt: null, form: { by }, data: {}, steps: {} }).map(
      ({ code }) => code,
    );
  expect(coming('post')).toEqual(['sort', 'pack', 'bring']);
  expect(coming('hand')).toEqual([]);
});
