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

test('one that takes a figure back leaves none for its month, and the month before is the latest', async () => {
  const acts = [caseAct(), caseAct(), caseAct()];
  const ids = acts.map(({ case: { id } }) => id);
  const [may = '', june = '', back = ''] = ids;
  const ended = ['2022-06-05T09:00:00+08:00', '2022-07-05T09:00:00+08:00', '2022-07-08T09:00:00+08:00'];
  await commitActs(db, city, acts);
  await commitActs(
    db,
    city,
    acts.map((of, at) =>
      caseAct({ of, case: { phase: 'ended', endedAt: ended[at] ?? null, workItems: [] } }),
    ),
  );
  const report = (source: string, period: string, value: number | null) => ({
    source,
    contributions: [
      {
        ...{ indicator: 'reported:roads', formula: 0, source, period, region: 'riverside' },
        ...{ channel: 'online' as const, value, numerator: null, sandbox: false },
        excluded: value === null ? { zh: '没有', en: 'none' } : null,
      },
    ],
  });
  const sources = [report(may, '2022-05', 7), report(june, '2022-06', 9), report(back, '2022-06', null)];
  await advanceProjector(db, city, 'indicators', { from: 1, to: 2, sources });
  const span = { from: '2022-06', to: '2022-06' };
  const latest = await latestReported(db, city, ['reported:roads'], 'riverside');
  expect(latest.map(({ period, value }) => [period, value])).toEqual([['2022-05', 7]]);
  expect((await reportedMonths(db, city, 'reported:roads')).map(({ value }) => value)).toEqual([7]);
  expect(await reportedPlaces(db, city, ['reported:roads'], span)).toEqual([]);
});
