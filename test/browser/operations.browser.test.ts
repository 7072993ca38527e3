import pg from 'pg';
import { expect, test } from 'vitest';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { createPackSet } from '../../src/kernel/pack/pack-set.ts';
import { form, outcome, service, step, word } from '../../src/kernel/process/declared.fixture.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';
import { packs } from '../../src/main/packs.ts';
import { publishDefinitions } from '../../src/store/cases/definitions.ts';
import { queueJobs } from '../../src/store/exchange/jobs.ts';
import { beginCase } from '../../src/usecases/cases/begin-case.ts';
import type { Changed } from '../../src/usecases/cases/change-case.ts';
import { checkCases } from '../../src/usecases/rebuild/check-cases.ts';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { readCase } from '../support/startup.ts';

/* What administrators see to: open cases under an earlier version of a service, and background work that is stuck. */

const duty = 'market-registration';
const said = (zh: string, en: string) => ({ zh, en });

/** The second version calls its step otherwise, and has no visit any more. */
function patrol(version: 1 | 2): ServiceDefinition {
  const first = version === 1;
  const look = step(
    first ? 'look' : 'inspect',
    { duty },
    {
      name: first ? said('查看', 'Look') : said('现场检查', 'Inspection'),
      outcomes: [outcome('fine', first ? {} : { ends: [{ outcome: 'fine' }] })],
    },
  );
  const write = step(
    'write-up',
    { duty },
    {
      name: said('写报告', 'Write-up'),
      outcomes: [outcome('written', { ends: [{ outcome: 'fine' }] })],
    },
  );
  return service(
    'test.patrol',
    { fine: 'favourable', withdrawn: 'withdrawn' },
    first ? [look, write] : [look],
    {
      version,
      name: said('巡查', 'Patrol'),
      openedBy: 'office',
      opener: { duty },
      form: form({ street: word }),
      ...(first
        ? {}
        : {
            migrations: [
              {
                from: 1,
                steps: { look: 'inspect', 'write-up': null },
                basis: [{ custom: said('新规定', 'A new rule') }],
              },
            ],
          }),
    },
  );
}

const packOf = (version: 1 | 2): Pack => ({
  plan: 'enterprise-startup',
  name: said('巡查', 'Patrol'),
  services: [patrol(version)],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
});

const product = await startProduct(city, { web: true, running: true, packs: [...packs, packOf(2)] });
const { visit } = await openVisits(product);
const { head, region } = city.oneDay;

test('where nothing runs under an earlier version, the page says what would stand there', async () => {
  const page = await visit('administrator', { lang: 'en', size: phone });
  await page.goto('/work/migrations');
  await page.getByRole('heading', { name: 'No open cases under earlier versions' }).waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
});

test('each case is shown with what would change; taken over, it is by an event of its own', async () => {
  const { deps } = product;
  const before = patrol(1);
  await publishDefinitions(
    deps.database,
    deps.database.city,
    [{ kind: 'service', definition: before }],
    deps.now(),
  );
  const office = city.oneDay.office;
  const person = { kind: 'account', account: head, displayName: head, role: 'head', office } as const;
  const old = { ...deps, packs: createPackSet([...packs, packOf(1)]) };
  const begun: Changed[] = [];
  for (const street of ['East Street', 'West Street'])
    begun.push(await beginCase(old, person, { service: 'test.patrol', region, form: { street } }));

  // However many there are, they are looked at page by page.
  const administrator = product.as('administrator');
  const previewed: string[] = [];
  let after = '';
  do {
    const { body } = await administrator.call<{ items: { number: string }[]; next: string | null }>(
      'GET',
      `/api/services/test.patrol/migrations?from=1&limit=1${after}`,
    );
    previewed.push(...body.items.map(({ number }) => number));
    after = body.next === null ? '' : `&after=${body.next}`;
  } while (after !== '');
  expect(previewed.sort()).toEqual(begun.map(({ state }) => state.number).sort());

  const page = await visit('administrator');
  await page.goto('/work/operations');
  await page.getByRole('link', { name: '转版本' }).click();
  await page.getByText('2 件在办').waitFor();
  await page.getByRole('button', { name: '预览' }).click();
  await page.getByText('“查看”改叫“现场检查”').first().waitFor();
  expect(await page.getByRole('row').filter({ hasText: '现场检查' }).count()).toBe(2);
  await page.getByRole('button', { name: '转 2 件' }).click();
  await page.getByText('每件记一个事件').waitFor();
  await page.getByRole('button', { name: '确定转' }).click();
  await page.getByText('2 件都已转好').waitFor();
  for (const { state } of begun) {
    const view = await readCase(product.as(head), state.id);
    expect(view.timeline.map(({ type }) => type)).toContain('definition-migrated');
    expect(view.strands.map((strand) => strand.step.code)).toEqual(['inspect']);
  }
  // The lists say the same as the events.
  expect((await checkCases(deps)).findings).toEqual([]);
  await page.reload();
  await page.getByRole('heading', { name: '没有按旧版本办理的在办件' }).waitFor();
});

test('background work that does not get done is listed with its reason, until somebody says how it was seen to', async () => {
  const { deps } = product;
  // What follows from a case that there is none of; it has failed as often as it is tried.
  await queueJobs(deps.database, [
    {
      task: 'react',
      payload: { case: '01890000-0000-7000-8000-00000000abcd', version: 1 },
      key: 'of no case',
      maxAttempts: 1,
      runAt: new Date(Date.now() + 3_600_000).toISOString(),
    },
  ]);
  const owner = new pg.Client({ connectionString: product.ownerUrl });
  await owner.connect();
  await owner.query(
    `update graphile_worker._private_jobs set attempts = 1, last_error = 'case.not-found' where key = 'of no case'`,
  );
  await owner.end();
  const page = await visit('administrator', { size: phone });
  await page.goto('/work/operations');
  const stuck = page.getByRole('region', { name: '没有办成的后台工作' });
  await stuck.getByText('办结后的联动').waitFor();
  await stuck.getByText('已放弃').waitFor();
  await stuck.getByText('没有找到这个办件').waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
  await stuck.getByRole('button', { name: '已另行处理' }).click();
  await stuck.getByLabel('怎样办的').fill('已电话告知登记机关');
  await stuck.getByRole('button', { name: '写明并去掉' }).click();
  await stuck.getByText('都办成了').waitFor();
});
