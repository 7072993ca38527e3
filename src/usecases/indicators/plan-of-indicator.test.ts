import { describe, expect, test } from 'vitest';
import type { Measure } from '../../kernel/city/index.ts';
import { unitsOfFact } from './plan-of-indicator.ts';

describe('who may report a figure', () => {
  const line = (id: string, ...units: readonly (readonly [unit: string, role: string])[]) => ({
    id,
    units: units.map(([unit, role]) => ({ unit, role })) as unknown as Measure['units'],
  });
  const towns = ['north', 'south'];
  const ledger = {
    plans: [
      { no: 0, leadUnits: ['group'] },
      { no: 1, leadUnits: ['lead'] },
      { no: 2, leadUnits: [] },
      { no: 2300, leadUnits: ['next-group'] },
      { no: 2301, leadUnits: ['next-lead'] },
      { no: 2302, leadUnits: [] },
      { no: 2402, leadUnits: [] },
    ],
    measures: [
      line('p01.1', ['doer', 'responsible'], ['helper', 'support'], ['watcher', 'supervise']),
      line('p01.2', ['towns', 'responsible']),
      line('p2301.1', ['next-doer', 'responsible']),
    ],
    expand: (unit: string) => (unit === 'towns' ? towns : [unit]),
  };
  const may = (plan: number, ...measures: string[]) => [...unitsOfFact(ledger, { plan, measures })];

  test('is the plan’s lead, and who answers for the measure it is printed under, but not who supervises', () => {
    expect(may(1, 'p01.1')).toEqual(['lead', 'doer', 'helper']);
  });

  test('is each member of a group', () => {
    expect(may(1, 'p01.1', 'p01.2')).toEqual(['lead', 'doer', 'helper', 'north', 'south']);
  });

  test('is the plan’s lead alone where it is the whole plan’s, or came from a document that names no measure', () => {
    expect(may(1)).toEqual(['lead']);
  });

  test('is the leading group where the plan names nobody', () => {
    expect(may(2)).toEqual(['group']);
  });

  test('is, of a later plan, its own lead and doers, or whoever leads that plan as a whole', () => {
    expect(may(2301, 'p2301.1')).toEqual(['next-lead', 'next-doer']);
    expect(may(2302)).toEqual(['next-group']);
    expect(may(2402)).toEqual(['group']);
  });
});
