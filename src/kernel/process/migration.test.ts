import { describe, expect, test } from 'vitest';
import { basis, outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition, StepDefinition } from './definition.ts';
import { fold } from './evolve.ts';
import { followUps } from './follow-ups.ts';
import { previewMigration } from './migration.ts';
import { story, system } from './story.fixture.ts';

/* A case that goes over to a new version while others, outside it, hold on to its steps by their names. */

const law = basis('办法', '20');

const review = step(
  'review',
  { duty: 'grants' },
  {
    limit: { value: 2, unit: 'working-day', basis: law },
    outcomes: [outcome('done', { ends: [{ outcome: 'granted' }] })],
  },
);
const part = step('part', { service: 'small' }, { opens: { form: {} }, outcomes: [outcome('done')] });
const letter = step(
  'letter',
  { outside: 'bank', party: '"bank-1"' },
  { kind: 'external', calls: { operation: 'ask', payload: {} }, outcomes: [outcome('done')] },
);
const bids = step(
  'bids',
  { duty: 'grants' },
  {
    kind: 'gather',
    gathers: { service: 'bid', complete: 'at-closing', totals: {} },
    rules: [{ when: 'true', outcome: 'done' }],
    outcomes: [outcome('done')],
  },
);

const old = service('bundle', { granted: 'favourable', withdrawn: 'withdrawn' }, [
  review,
  part,
  letter,
  bids,
]);

const next = (
  steps: Readonly<Record<string, string | null>>,
  declared: readonly StepDefinition[],
): ServiceDefinition => ({
  ...old,
  version: 2,
  steps: declared,
  migrations: [{ from: 1, steps, basis: law }],
});

function asked() {
  const told = story(old);
  told.submit({}, '2022-06-06T09:00');
  return told;
}

describe('a step that is waited for from outside keeps its name', () => {
  test.each([
    ['part', part],
    ['letter', letter],
    ['bids', bids],
  ] as const)(
    '%s: the case behind it, the answer or the bids would not find it any more',
    (code, declared) => {
      const others = old.steps.filter((each) => each.code !== code);
      const told = asked();
      const renamed = next({ [code]: 'other' }, [...others, { ...declared, code: 'other' }]);
      expect(previewMigration(renamed, told.state)).toBeNull();
      told.under(renamed);
      expect(told.act(system, '2022-06-06T10:00', { act: 'migrate' })).toBe('case.no-migration');
    },
  );
});

test('a renamed step has been warned of under its new name', () => {
  const told = asked();
  told.act(system, '2022-06-09T09:00', { act: 'check-clocks' });
  expect(told.state.warned).toEqual({ 'step:review': 'red' });
  told.under(next({ review: 'talk' }, [{ ...review, code: 'talk' }, part, letter, bids]));
  told.act(system, '2022-06-09T10:00', { act: 'migrate' });
  expect(told.state.warned).toEqual({ 'step:talk': 'red' });
  expect(told.state.overdue).toEqual({ 'step:talk': 1 });
  expect(told.act(system, '2022-06-09T10:01', { act: 'check-clocks' })).toEqual([]);
});

test('what ran under a step that is dropped ends with it', () => {
  const told = asked();
  const child = told.state.steps.part?.child;
  const shorter = next({ part: null, bids: null, letter: null }, [review]);
  told.under(shorter);
  expect(told.act(system, '2022-06-06T10:00', { act: 'migrate' })).toEqual(['definition-migrated']);
  expect(followUps(shorter, told.state, told.stream.slice(-1))).toEqual([
    { task: 'withdraw-child', child },
    { task: 'withdraw-gathered', step: 'bids', round: 1 },
  ]);
  expect(fold(JSON.parse(JSON.stringify(told.stream)), told.id)).toEqual(told.state);
});
