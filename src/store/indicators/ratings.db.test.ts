import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { caseAct, city, openTestStore } from '../../../test/support/store-acts.ts';
import type { Contribution } from '../../kernel/indicator/definition.ts';
import { commitActs } from '../cases/commit-acts.ts';
import { advanceProjector } from './projector.ts';
import { ratedAmong, ratingsOfOffices, ratingsOfServices } from './ratings.ts';

const { db } = await openTestStore();

test('ratings are counted by office and by service, of cases that ended in the months asked for', async () => {
  const cases = ['tax@riverside', 'tax@riverside', 'registry@hill'].map((office) =>
    caseAct({ case: { office, service: office.startsWith('tax') ? 'return' : 'licence' } }),
  );
  await commitActs(db, city, cases);
  const rated = (at: number, numerator: boolean, period = '2022-06'): Contribution => ({
    indicator: 'good',
    formula: 1,
    source: cases[at]?.case.id ?? '',
    period,
    region: 'riverside',
    channel: 'online',
    value: null,
    numerator,
    excluded: null,
    sandbox: at === 2,
  });
  const contributions = [rated(0, true), rated(1, false), rated(2, true, '2022-07')];
  const sources = contributions.map((one) => ({ source: one.source, contributions: [one] }));
  await advanceProjector(db, city, 'ratings', { from: 0, to: 1, sources });
  expect(await ratingsOfOffices(db, city, 'good', { from: '2022-06', to: '2022-06' })).toEqual([
    { office: 'tax@riverside', rated: 2, good: 1 },
  ]);
  expect(await ratingsOfServices(db, city, 'good', { from: '2022-06', to: '2022-07' })).toEqual([
    { service: 'licence', rated: 1, good: 1, sandbox: true },
    { service: 'return', rated: 2, good: 1, sandbox: false },
  ]);
});

test('whether cases were rated is told from their events', async () => {
  const one = caseAct();
  await commitActs(db, city, [one]);
  expect(await ratedAmong(db, city, [one.case.id, randomUUID()])).toEqual([]);
  expect(await ratedAmong(db, city, [])).toEqual([]);
});
