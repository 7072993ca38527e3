import { expect, test } from 'vitest';
import type { Move, WorkRow } from '../../api/types.ts';
import { buttonsOf } from '../acts/act-buttons.ts';
import { isForMany, labelForMany, likeRows } from './likeness.ts';

function row(id: string, service: string, item: string, round = 1): WorkRow {
  const name = { zh: '名', en: 'Name' };
  return {
    case: { id, service: { code: service, name } },
    item: { code: item, name },
    round,
  } as WorkRow;
}

test('only what waits for the same thing of the same service goes together, each case once', () => {
  const rows = [
    row('a', 'licence', 'review'),
    row('b', 'licence', 'acceptance'),
    row('c', 'seal', 'review'),
    row('d', 'licence', 'review'),
    row('d', 'licence', 'review', 2),
  ];
  expect(likeRows(rows, rows[0]).map((each) => each.case.id)).toEqual(['a', 'd']);
  expect(likeRows(rows, undefined)).toEqual([]);
});

const move: Move = {
  act: 'complete-step',
  step: 'review',
  obligation: null,
  label: { zh: '审查', en: 'Review' },
  primary: true,
  for: null,
  late: null,
  outcomes: [
    { code: 'approve', name: { zh: '通过', en: 'Approve' }, favourable: true, reasonRequired: false },
    { code: 'refuse', name: { zh: '不通过', en: 'Refuse' }, favourable: false, reasonRequired: true },
  ],
  needs: 'outcome',
  choices: [],
  form: null,
  amends: [],
};
const forMany = (more: Partial<Move>, item = 'review') =>
  buttonsOf([{ ...move, ...more }]).filter((button) => isForMany(button, item));

test('an outcome with its reason may be for many, a form or a list of corrections not', () => {
  expect(forMany({})).toHaveLength(2);
  expect(forMany({}, 'another step')).toHaveLength(0);
  // What a step hands over differs from case to case; a refusal has its reason alone.
  expect(forMany({ form: { type: 'object', properties: {} } }).map(({ outcome }) => outcome?.code)).toEqual([
    'refuse',
  ]);
  const whole = { step: null, outcomes: [] } as const;
  expect(forMany({ ...whole, act: 'accept', needs: 'nothing' })).toHaveLength(1);
  expect(forMany({ ...whole, act: 'request-correction', needs: 'items' })).toHaveLength(0);
  expect(forMany({ ...whole, act: 'merge', needs: 'case' })).toHaveLength(0);
});

test('the name says to how many it is done', () => {
  expect(labelForMany({ zh: '受理', en: 'Accept' }, 12)).toEqual({ zh: '受理（12 件）', en: 'Accept (12)' });
});
