import { describe, expect, test } from 'vitest';
import type { City } from '../../kernel/city/index.ts';
import { unitsOfFact } from './plan-of-indicator.ts';

describe('who may report a figure', () => {
  const line = (id: string, ...units: readonly (readonly [unit: string, role: string])[]) => ({
    id,
    plan: 1,
    units: units.map(([unit, role]) => ({ unit, role })),
  });
  const city = {
    plans: [
      { no: 0, leadUnits: ['group'] },
      { no: 1, leadUnits: ['lead'] },
      { no: 2, leadUnits: [] },
    ],
    units: [{ id: 'towns', members: ['north', 'south'] }],
    measures: [
      line('p01.1', ['doer', 'responsible'], ['helper', 'support'], ['watcher', 'supervise']),
      line('p01.2', ['towns', 'responsible']),
    ],
    indicators: [
      { id: 'of-one', plan: 1, measures: ['p01.1'] },
      { id: 'of-two', plan: 1, measures: ['p01.1', 'p01.2'] },
      { id: 'of-the-plan', plan: 1 },
      { id: 'of-nobody', plan: 2 },
    ],
  } as unknown as City;
  const may = (id: string, plan = 1) => [...unitsOfFact({ city }, { id, plan })];

  test('is the plan’s lead, and who answers for the measure it is printed under, but not who supervises', () => {
    expect(may('of-one')).toEqual(['lead', 'doer', 'helper']);
  });

  test('is each member of a group', () => {
    expect(may('of-two')).toEqual(['lead', 'doer', 'helper', 'north', 'south']);
  });

  test('is the plan’s lead alone where it is the whole plan’s, or came from a document that names no measure', () => {
    expect(may('of-the-plan')).toEqual(['lead']);
    expect(may('imported')).toEqual(['lead']);
  });

  test('is the leading group where the plan names nobody', () => {
    expect(may('of-nobody', 2)).toEqual(['group']);
  });
});
