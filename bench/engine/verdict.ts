import { bounded, type Row } from '../report.ts';
import { type Measured, median } from './rounds.ts';

type Results = ReadonlyMap<string, readonly Measured[]>;

/** What each did, and how they compare. Ratios are taken within a round and then their median. */
export function rowsOf(results: Results): readonly Row[] {
  return [...[...results].flatMap(([name, runs]) => figures(name, runs)), ...ratios(results)];
}

function figures(name: string, runs: readonly Measured[]): readonly Row[] {
  const of = (figure: (run: Measured) => number): number => median(runs.map(figure));
  const timed = runs.some(({ p50 }) => Number.isFinite(p50));
  return [
    { metric: `${name}: cases`, value: of((run) => run.cases / run.seconds), unit: '1/s' },
    { metric: `${name}: acts`, value: of((run) => run.acts / run.seconds), unit: '1/s' },
    ...(timed
      ? [
          { metric: `${name}: p50`, value: of(({ p50 }) => p50), unit: 'ms' },
          { metric: `${name}: p95`, value: of(({ p95 }) => p95), unit: 'ms' },
          { metric: `${name}: p99`, value: of(({ p99 }) => p99), unit: 'ms' },
        ]
      : []),
    {
      metric: `${name}: CPU of the process, per 1,000 acts`,
      value: of((run) => (run.cpuSeconds / run.acts) * 1000),
      unit: 's',
    },
    {
      metric: `${name}: CPU of the database, per 1,000 acts`,
      value: of((run) => (run.serverCpuSeconds / run.acts) * 1000),
      unit: 's',
    },
    { metric: `${name}: log written per act`, value: of((run) => run.walBytes / run.acts), unit: 'bytes' },
    { metric: `${name}: memory`, value: of(({ rssMiB }) => rssMiB), unit: 'MiB' },
  ];
}

const rate = (run: Measured): number => run.acts / run.seconds;

function ratios(results: Results): readonly Row[] {
  const compare = (
    one: string,
    other: string,
    figure: (run: Measured) => number,
    bound: '<=' | '>=',
    target: number,
    what = '',
  ): readonly Row[] => {
    const theirs = results.get(other) ?? [];
    const values = (results.get(one) ?? []).flatMap((run, round) => {
      const against = theirs[round];
      return against === undefined ? [] : [figure(run) / figure(against)];
    });
    if (values.length === 0) return [];
    return [bounded(`${one} ÷ ${other}${what}`, median(values), 'ratio', bound, target)];
  };
  const p99 = median((results.get('engine 64') ?? []).map((run) => run.p99));
  return [
    ...compare('engine 64', 'sets', rate, '>=', 0.65),
    ...compare('engine 64', 'rows 16', rate, '>=', 1.4),
    ...compare('engine 256', 'rows 16', rate, '>=', 2.2),
    ...compare('engine 64, nothing remembered', 'rows 16', rate, '>=', 0.5),
    ...compare('engine 1', 'rows 1', ({ p50 }) => p50, '<=', 2, ', p50'),
    bounded('engine 64: p99 after warm-up', p99, 'ms', '<=', 15),
    ...compare('engine 64', 'DBOS, steps inside', rate, '>=', 20),
    ...compare('engine 64', 'DBOS, completed from outside', rate, '>=', 40),
    ...compare('engine 64', 'graphile-worker', rate, '>=', 15),
    ...compare('engine 64', 'xstate, snapshots stored', rate, '>=', 2.5),
    ...compare('engine 64', 'bpmn-engine, state stored', rate, '>=', 40),
    ...compare('engine 64', 'pg-boss', rate, '>=', 16),
  ];
}
