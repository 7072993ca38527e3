import { expect, test } from 'vitest';
import { officer, tell } from './clock-story.fixture.ts';
import { snackBar } from './snack-bar.fixture.ts';
import type { CaseState } from './state.ts';
import { readStoredState } from './stored-state.ts';

test('a state that an earlier release stored, suspended as it was, is read as one of today', () => {
  const bar = tell(snackBar);
  bar.submit('2022-06-01T09:00', { shop: '林家小食', lease: true, complete: true });
  bar.act(officer('food'), '2022-06-02T09:00', {
    act: 'suspend',
    suspension: 'expert-review',
    note: '送专家',
    evidence: { text: '委托书', files: [] },
  });
  const {
    suspended: _s,
    extensions: _e,
    rulesToCome: _r,
    overdue: _o,
    obligations: _b,
    receivedAt,
    ...kept
  } = bar.state;
  const { maximum, ...suspension } = kept.suspension ?? {};
  const stored = JSON.parse(JSON.stringify({ ...kept, suspension })) as CaseState;
  const read = readStoredState(stored);
  expect(read.suspension?.maximum).toEqual(maximum);
  expect(read).toMatchObject({ extensions: [], obligations: {}, rulesToCome: [], receivedAt });
  expect(readStoredState(bar.state)).toEqual(bar.state);
});
