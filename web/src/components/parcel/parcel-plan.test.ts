import { expect, test } from 'vitest';
import type { Strand } from '../../api/types.ts';
import { planParcel } from './parcel-plan.ts';

const strand = (code: string, status: Strand['status'], openedAt: string | null): Strand => ({
  step: { code, name: { zh: code, en: code } },
  by: { zh: '', en: '' },
  status,
  openedAt,
  doneAt: null,
  outcome: null,
  waiting: false,
  onlyIf: null,
});

test('a finished strand stays beside the siblings it was opened with', () => {
  const plan = planParcel([
    strand('registration', 'done', '2022-09-01T01:00:00Z'),
    strand('seal', 'done', '2022-09-01T03:00:00Z'),
    strand('tax', 'open', '2022-09-01T03:00:00Z'),
    strand('fund', 'skipped', null),
    strand('delivery', 'waiting', null),
  ]);
  expect(plan.now.map((each) => each.step.code)).toEqual(['seal', 'tax']);
  expect(plan.later.map((each) => each.step.code)).toEqual(['delivery']);
});

test('when nothing is open, nothing is shown as running', () => {
  expect(planParcel([strand('registration', 'done', '2022-09-01T01:00:00Z')]).now).toEqual([]);
});
