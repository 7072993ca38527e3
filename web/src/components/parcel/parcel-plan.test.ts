import { expect, test } from 'vitest';
import type { Strand } from '../../api/types.ts';
import { planParcel } from './parcel-plan.ts';

const strand = (
  code: string,
  status: Strand['status'],
  openedAt: string | null,
  kind = 'review',
): Strand => ({
  kind,
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

test('what the machine has done in the same moment is with nobody', () => {
  const plan = planParcel([
    strand('look', 'done', '2022-09-01T03:00:00Z', 'automatic'),
    strand('review', 'open', '2022-09-01T03:00:00Z'),
  ]);
  expect(plan.now.map((each) => each.step.code)).toEqual(['review']);
});

test('when nothing is open, nothing is shown as running', () => {
  expect(planParcel([strand('registration', 'done', '2022-09-01T01:00:00Z')]).now).toEqual([]);
});

test('of many steps that come only if things go another way the next are told, and the rest to whoever asks', () => {
  const only = { onlyIf: { zh: '视情况', en: 'perhaps' } };
  const plan = planParcel([
    strand('report', 'open', '2022-09-01T01:00:00Z'),
    { ...strand('review', 'waiting', null), ...only, after: ['report'] },
    { ...strand('sort', 'waiting', null, 'automatic'), ...only, after: ['report'] },
    { ...strand('verify', 'waiting', null), ...only, after: ['review'] },
    { ...strand('decide', 'waiting', null), ...only, after: ['ask'] },
  ]);
  expect(plan.later.map(({ step }) => step.code)).toEqual(['review']);
  expect(plan.perhaps.map(({ step }) => step.code)).toEqual(['sort', 'verify', 'decide']);
});
