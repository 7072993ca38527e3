import { expect, test } from 'vitest';
import { caseAct, city, openTestStore } from '../../../test/support/store-acts.ts';
import { commitActs } from '../cases/commit-acts.ts';
import { advanceProjector } from './projector.ts';
import { latestReported, reportedMonths, reportedPlaces } from './reports.ts';

const { db } = await openTestStore();

test('of two reports the one confirmed last counts, whatever their ids are', async () => {
  const acts = [caseAct(), caseAct()].sort((a, b) => (a.case.id < b.case.id ? -1 : 1));
  // The report that a schedule opened may have the greater id, and the correction of it the smaller one.
  const [correction, scheduled] = acts.map(({ case: { id } }) => id);
  const ended = ['2022-07-05T09:00:00+08:00', '2022-07-01T09:00:00+08:00'];
  await commitActs(db, city, acts);
  await commitActs(
    db,
    city,
    acts.map((of, at) =>
      caseAct({ of, case: { phase: 'ended', endedAt: ended[at] ?? null, workItems: [] } }),
    ),
  );
  const report = (source = '', value = 0) => ({
    source,
    contributions: [
      {
        indicator: 'reported:bids',
        formula: 0,
        source,
        period: '2022-06',
        region: 'riverside',
        channel: 'online' as const,
        value,
        numerator: null,
        excluded: null,
        sandbox: false,
      },
    ],
  });
  const sources = [report(scheduled, 50), report(correction, 13)];
  await advanceProjector(db, city, 'indicators', { from: 0, to: 1, sources });
  const found = [
    ...(await reportedMonths(db, city, 'reported:bids')),
    ...(await latestReported(db, city, ['reported:bids'], 'riverside')),
    ...(await reportedPlaces(db, city, ['reported:bids'], { from: '2022-01', to: '2022-12' })),
  ];
  expect(found.map(({ value }) => value)).toEqual([13, 13, 13]);
});
