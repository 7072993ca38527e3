import { expect, test } from 'vitest';
import { caseAct, city, openTestStore } from '../../../test/support/store-acts.ts';
import { commitActs } from '../../store/cases/commit-acts.ts';
import { advanceProjector } from '../../store/indicators/projector.ts';
import { ratingsOfService } from './ratings.ts';

const { db } = await openTestStore();

test('a service says how it was rated from five ratings on: of fewer, each could be told', async () => {
  const services = [
    'licence',
    'licence',
    'licence',
    'licence',
    'licence',
    'return',
    'return',
    'return',
    'return',
  ];
  const cases = services.map((service) => caseAct({ case: { service } }));
  await commitActs(db, city, cases);
  const sources = cases.map((each, at) => {
    const source = each.case.id;
    const contribution = {
      indicator: 'good',
      formula: 1,
      source,
      period: '2022-06',
      region: 'riverside',
      channel: 'online',
      value: null,
      numerator: at !== 0,
      excluded: null,
      sandbox: false,
    };
    return { source, contributions: [contribution] };
  });
  await advanceProjector(db, city, 'ratings', { from: 0, to: 1, sources });
  const deps = {
    database: db,
    packs: { ratings: 'good' },
    now: () => '2022-07-01T09:00:00+08:00',
    wall: () => 0,
  };
  expect(await ratingsOfService(deps, 'licence')).toMatchObject({ rated: 5, good: 4, share: 80 });
  expect(await ratingsOfService(deps, 'return')).toBeNull();
});
