import { describe, expect, test } from 'vitest';
import type { Move } from '../../api/types.ts';
import { buttonFor, buttonsOf } from './act-buttons.ts';
import { type ActDraft, actFormOf, bodyOf, emptyDraft, missingIn } from './act-form.ts';

const text = (zh: string) => ({ zh, en: zh });

function move(part: Partial<Move>): Move {
  return {
    act: 'note',
    step: null,
    obligation: null,
    label: text('备注'),
    primary: false,
    for: null,
    late: null,
    outcomes: [],
    needs: 'nothing',
    choices: [],
    form: null,
    amends: [],
    ...part,
  };
}

const accept = move({ act: 'accept', label: text('受理'), primary: true });
const correct = move({ act: 'request-correction', label: text('补正'), needs: 'items' });
const refuse = move({
  act: 'refuse-acceptance',
  label: text('不予受理'),
  needs: 'choice',
  choices: [{ code: 'not-ours', name: text('不属于本机关') }],
});
const note = move({ act: 'note', needs: 'reason' });
const step = move({
  act: 'complete-step',
  step: 'review',
  label: text('审查'),
  primary: true,
  needs: 'outcome',
  form: {
    type: 'object',
    properties: { serial: { type: 'string', pattern: '^\\d{3}$', 'x-expects': text('三位数字') } },
    required: ['serial'],
  },
  outcomes: [
    { code: 'approve', name: text('准予'), favourable: true, reasonRequired: false },
    { code: 'returned', name: text('退回'), favourable: false, reasonRequired: true },
    { code: 'refuse', name: text('不予'), favourable: false, reasonRequired: true },
  ],
});

const button = (moves: readonly Move[], at = 0) => {
  const found = buttonsOf(moves)[at];
  if (found === undefined) throw new Error('no such button');
  return found;
};
const draft = (part: Partial<ActDraft>): ActDraft => ({ ...emptyDraft, ...part });

describe('legal moves as buttons', () => {
  test('what moves the case forward stands first, what is seldom needed last', () => {
    expect(buttonsOf([note, refuse, correct, accept]).map(({ label }) => label.zh)).toEqual([
      '受理',
      '补正',
      '不予受理',
      '备注',
    ]);
  });

  test('a step has a button for each outcome', () => {
    expect(buttonsOf([step]).map(({ label, weight }) => [label.zh, weight])).toEqual([
      ['准予', 'main'],
      ['退回', 'plain'],
      ['不予', 'grave'],
    ]);
  });

  test('the applicant’s own acts are not among them', () => {
    const own = [
      move({ act: 'resubmit', needs: 'form', primary: true }),
      move({ act: 'rate', needs: 'stars' }),
      move({ act: 'complete-step', step: 'amend', needs: 'form' }),
    ];
    expect(buttonsOf(own)).toEqual([]);
  });

  test('the key for forward accepts, or takes the favourable outcome', () => {
    expect(buttonFor('accept', buttonsOf([note, accept]))?.move.act).toBe('accept');
    expect(buttonFor('accept', buttonsOf([step]))?.outcome?.code).toBe('approve');
    expect(buttonFor('accept', buttonsOf([note]))).toBeNull();
  });

  test('the key for back asks for corrections, or returns the step, and never refuses', () => {
    expect(buttonFor('correction', buttonsOf([refuse, correct]))?.move.act).toBe('request-correction');
    expect(buttonFor('correction', buttonsOf([step]))?.outcome?.code).toBe('returned');
    expect(buttonFor('correction', buttonsOf([refuse, note]))).toBeNull();
  });
});

describe('what an act asks for', () => {
  test('acceptance is one press', () => {
    expect(actFormOf(button([accept]))).toMatchObject({ immediate: true, final: false });
  });

  test('a reason is asked only where the law wants it', () => {
    expect(actFormOf(button([step], 0)).reason).toBe('none');
    expect(actFormOf(button([step], 1)).reason).toBe('required');
  });

  test('what a step hands over is asked with its success only', () => {
    expect(actFormOf(button([step], 0)).output).not.toBeNull();
    expect(actFormOf(button([step], 2)).output).toBeNull();
  });

  test('a last word is asked once more', () => {
    expect(actFormOf(button([refuse])).final).toBe(true);
    expect(actFormOf(button([step], 2)).final).toBe(true);
    expect(actFormOf(button([note])).final).toBe(false);
  });

  test('blank reasons, blank items and missing choices are missing', () => {
    expect(missingIn(actFormOf(button([step], 1)), draft({ reason: '  ' }))).toEqual(['reason']);
    expect(missingIn(actFormOf(button([correct])), emptyDraft)).toEqual(['items']);
    expect(missingIn(actFormOf(button([refuse])), emptyDraft)).toEqual(['choice', 'reason']);
    expect(
      missingIn(actFormOf(button([refuse])), draft({ chosen: ['not-ours'], reason: '请找县局' })),
    ).toEqual([]);
  });

  test('the step’s form is checked as the server checks it', () => {
    const form = actFormOf(button([step], 0));
    expect(missingIn(form, emptyDraft)).toEqual(['output']);
    expect(missingIn(form, draft({ output: { serial: '12' } }))).toEqual(['output']);
    expect(missingIn(form, draft({ output: { serial: '123' } }))).toEqual([]);
  });
});

describe('the act as it is sent', () => {
  test('carries the version that was on the screen', () => {
    expect(bodyOf(button([accept]), emptyDraft, 7)).toEqual({ version: 7, act: 'accept' });
  });

  test('a refusal of acceptance carries its listed reason, and the words as a note', () => {
    expect(bodyOf(button([refuse]), draft({ chosen: ['not-ours'], reason: ' 请找县局 ' }), 2)).toEqual({
      version: 2,
      act: 'refuse-acceptance',
      reason: 'not-ours',
      note: '请找县局',
    });
  });

  test('a step carries outcome, reason and output, each where it belongs', () => {
    expect(bodyOf(button([step], 0), draft({ output: { serial: ' 123 ' } }), 3)).toEqual({
      version: 3,
      act: 'complete-step',
      step: 'review',
      outcome: 'approve',
      reason: null,
      output: { serial: '123' },
    });
    expect(bodyOf(button([step], 1), draft({ reason: '缺页', output: { serial: '123' } }), 3)).toMatchObject({
      outcome: 'returned',
      reason: '缺页',
      output: {},
    });
  });

  test('empty lines of a correction are left out, fields stay tied', () => {
    const items = [
      { field: 'address', text: ' 写明楼层 ' },
      { field: null, text: '' },
    ];
    expect(bodyOf(button([correct]), draft({ items }), 1)).toEqual({
      version: 1,
      act: 'request-correction',
      items: [{ field: 'address', text: '写明楼层' }],
    });
  });
});
