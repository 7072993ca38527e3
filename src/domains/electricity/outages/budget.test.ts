import { expect, test } from 'vitest';
import { factName } from '../../../kernel/process/index.ts';
import { officer, type Place, place, story } from '../../../kernel/process/story.fixture.ts';
import { planned } from './outage.fixture.ts';
import { outage } from './outage.ts';

/* 停电时户数预算式管控 (plan 3, (四)1): 1000 customers for 90 minutes are 1500 customer-hours. */

const grid = officer('dian', 'electricity-supply@north');
const key = 'north urban 2022';
function withBudget(hours: number): Place {
  const where = place();
  const content = { region: 'north', area: 'urban', year: 2022, hours };
  where.registers.set(factName('power-outage-budget', key), { version: 1, content });
  return where;
}

function begun(where: Place, form = planned) {
  const told = story(outage, { place: where, parties: { 'power-supply': 'grid' } });
  told.act(grid, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'electricity-supply@north', account: 'dian', name: '供电公司' },
    form,
    parent: null,
  });
  return told;
}
const so = (where: Place) => where.entry('power-outage-used', key);

test('a plan holds its hours; one that goes beyond what is left is not announced', () => {
  const where = withBudget(2999);
  begun(where);
  expect(so(where)).toMatchObject({ planned: 1500, spent: 0 });
  const second = begun(where);
  expect(second.state.outcome).toEqual({ code: 'over-budget', class: 'void' });
  expect(where.entry('power-outage', second.state.number)).toBeNull();
  expect(so(where)).toMatchObject({ planned: 1500, spent: 0 });
});

test('just what is left may be planned, and another area or year has a budget of its own', () => {
  const where = withBudget(1500);
  expect(begun(where).state.steps.budget?.outcome).toBe('within');
  expect(begun(where, { ...planned, area: 'rural' }).state.steps.budget?.outcome).toBe('unset');
  expect(begun(where, { ...planned, startsOn: '2023-01-09' }).state.steps.budget?.outcome).toBe('unset');
});

test('what was dark is spent, by faults too; what was called off is free again', () => {
  const where = withBudget(4000);
  const first = begun(where);
  first.complete(grid, '2022-06-13T10:00', 'restore', 'restored', {
    output: { minutes: 60, customers: 1000 },
  });
  expect(so(where)).toMatchObject({ planned: 0, spent: 1000 });
  const called = begun(where);
  called.complete(grid, '2022-06-12T10:00', 'call-off', 'cancelled', { reason: '改为带电作业' });
  expect(so(where)).toMatchObject({ planned: 0, spent: 1000 });
  const { plannedMinutes: _minutes, whyNotLive: _why, ...rest } = planned;
  const fault = begun(where, { ...rest, kind: 'fault' });
  fault.complete(
    { kind: 'outside', party: 'grid', displayName: 'grid' },
    '2022-06-13T09:00',
    'locate',
    'done',
    {
      output: { cause: 'weather', expected: '11:00' },
    },
  );
  fault.complete(grid, '2022-06-13T11:00', 'restore', 'restored', {
    output: { minutes: 120, customers: 1000 },
  });
  expect(so(where)).toMatchObject({ planned: 0, spent: 3000 });
  expect(begun(where).state.outcome?.code).toBe('over-budget');
});
