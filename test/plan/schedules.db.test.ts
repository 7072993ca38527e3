import pg from 'pg';
import { expect, test } from 'vitest';
import type { IndicatorDefinition } from '../../src/kernel/indicator/index.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { basis, form, outcome, service, step, word } from '../../src/kernel/process/declared.fixture.ts';
import { loadFacts } from '../../src/usecases/plans/ledger.ts';
import { seedLedger } from '../../src/usecases/plans/seed-ledger.ts';
import { scheduleItems } from '../../src/usecases/schedules/schedule-items.ts';
import type { LogFields } from '../../src/worker/log.ts';
import { schedulesPass } from '../../src/worker/schedules.ts';
import { planCity } from './plan-city.ts';

const report = service(
  'report',
  { done: 'favourable' },
  [
    step(
      'do',
      { duty: 'plan-supervision' },
      { outcomes: [outcome('done', { ends: [{ outcome: 'done' }] })] },
    ),
  ],
  { openedBy: 'reaction', form: form({ of: word, period: word }) },
);
const pack: Pack = {
  plan: 'overall',
  name: { zh: '台账', en: 'Ledger' },
  services: [report],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
  schedules: [
    {
      code: 'each-plan',
      name: { zh: '方案', en: 'Plans' },
      every: 'month',
      on: { workingDayAfterEnd: 1 },
      while: 'plan-period',
      each: 'plan',
      when: 'each.no > 0.0',
      opens: {
        service: 'report',
        form: { of: 'each.code', period: 'period.code' },
        duty: 'plan-supervision',
      },
      basis: basis('条例', '1'),
    },
  ],
};

const { deps, setClock, urls } = await planCity('example', '2024-05-30T09:00:00+06:00', [pack]);
const lines: LogFields[] = [];
const log = { info: () => {}, warn: (fields: LogFields) => void lines.push(fields), error: () => {} };

/** Another worker each time, as after a start. */
async function lookAround(): Promise<readonly string[]> {
  const pass = schedulesPass(deps, log);
  while (await pass(new AbortController().signal));
  const { rows } = await deps.database.pool.query<{ name: string }>(
    `select schedule || ' ' || period || ' ' || item as name from schedule_opening order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function cases(): Promise<number> {
  const { rows } = await deps.database.pool.query<{ count: number }>(
    'select count(*)::int as count from case_file',
  );
  return rows[0]?.count ?? 0;
}

test('each month is opened once for each plan, also after a crash, by several at once, and when it was missed', async () => {
  await seedLedger(deps);
  const special = deps.city.plans.filter(({ no }) => no > 0).map(({ code }) => code);
  expect(await lookAround()).toEqual([]);

  setClock('2024-06-03T09:00:00+06:00');
  const may = special.map((code) => `each-plan 2024-05 ${code}`).sort();
  const [first, second] = await Promise.all([lookAround(), lookAround()]);
  expect([first, second]).toContainEqual(may);
  expect(await lookAround()).toEqual(may);
  expect(await cases()).toBe(special.length);

  // As if a process had died between opening a case and noting it.
  const owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  await owner.query('delete from schedule_period');
  await owner.query('delete from schedule_opening where item = $1', [special[0]]);
  await owner.end();
  expect(await lookAround()).toEqual(may);
  expect(await cases()).toBe(special.length);

  setClock('2024-09-02T09:00:00+06:00');
  expect(await lookAround()).toHaveLength(special.length * 4);
  expect(await cases()).toBe(special.length * 4);
  expect(lines).toEqual([]);
});

test('a figure is asked for unless something here computes it, whatever the plan thinks that cases could give', async () => {
  const measured = { facts: ['enterprise-startup-cost'] } as unknown as IndicatorDefinition;
  const packs = { ...deps.packs, indicators: new Map([['cost', measured]]) };
  const items = await scheduleItems({ ...deps, packs }, 'indicator', null);
  const facts = await loadFacts(deps, 'indicator');
  expect(items).toHaveLength(facts.length);
  expect(facts.filter(({ computable }) => computable).length).toBeGreaterThan(1);
  expect(items.filter(({ each }) => each.computed).map(({ key }) => key)).toEqual(measured.facts);
  for (const { key, each } of items) expect(each.office, key).not.toBe('');
  const inWords = items.find(({ each }) => each.counted === 'qualitative');
  expect(inWords?.each.wanted).toMatchObject({ zh: expect.stringMatching(/./) });
});
