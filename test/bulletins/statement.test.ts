import { describe, expect, test } from 'vitest';
import type { BulletinRow, BulletinView } from '../../src/usecases/bulletins/bulletin-views.ts';
import type { RhythmsView } from '../../src/usecases/bulletins/read-rhythms.ts';
import { openScheduled, scheduledNow } from '../../src/usecases/schedules/open-scheduled.ts';
import { openBulletin } from '../support/bulletins.ts';
import { firstCity as city } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { counted } from '../support/startup.ts';

/** What goes into a bulletin besides what cases give, and bulletins that the calendar opens. */

const product = await startProduct(city, { web: true });
const { as, nobody } = product;
const [writer, second] = [as('coordinator'), as('coordinator-head')];
const open = (form: object = {}) => openBulletin(writer, form);
const choose = (form: object) =>
  writer.post('/api/cases', { service: 'bulletin-rhythm', form: { ...form, why: '每季太久' } });
const read = (id: string, who = writer): Promise<BulletinView> => who.get(`/api/bulletins/${id}`);

describe('what offices say and what is said of them', () => {
  test('a figure that was reported and checked counts as one, and says that it was reported', async () => {
    const { items } = await nobody.get<{ items: ListedFigure[] }>('/api/indicators?plan=0');
    const fact = items.find((each) => !each.computed && typeof each.target?.value === 'number');
    if (fact === undefined) throw new Error('the overall plan wants something reported');
    const before = (await read(await open())).statement;
    expect(before.figures.some(({ code }) => code === fact.code)).toBe(false);
    const period = before.at.slice(0, 7);
    const { case: id } = await writer.post<{ case: string }>(`/api/indicators/${fact.code}/reports`, {
      period,
    });
    await actOn(writer, id, 'report', 'reported', { value: 50, source: '统计报表第7号' });
    await actOn(second, id, 'check', 'confirmed');
    await counted(product);
    const { statement } = await read(await open({ from: `${period}-01`, to: `${period}-30` }));
    expect(statement.figures.find(({ code }) => code === fact.code)).toMatchObject({
      value: 50,
      included: 1,
      reported: period,
      inPeriod: { value: 50, included: 1 },
    });
    expect(statement.unmeasured).toBe(before.unmeasured - 1);
    const { region } = city.oneDay;
    const elsewhere = await read(await open({ place: region }));
    expect(elsewhere.statement.figures.some(({ code }) => code === fact.code)).toBe(false);
  });

  test('an order counts whatever led to it, and an office that was commended in public is named in its days', async () => {
    const handler = as('supervision-handler');
    const { office } = city.oneDay;
    await handler.post('/api/cases', {
      service: 'supervision',
      form: { origin: 'other', office, matter: '窗口牌子要换', due: '2022-06-20' },
    });
    const { id } = await handler.post<{ id: string }>('/api/cases', {
      service: 'supervision-commendation',
      form: { office, why: '材料一次讲清' },
    });
    await actOn(second, id, 'decide', 'praised');
    // What is opened at the very moment of the figures is not before it.
    product.clock.advance(1);
    const { statement } = await read(await open());
    expect(statement.orders).toMatchObject({ opened: 1, open: 1 });
    expect(statement.circulars).toEqual([
      expect.objectContaining({ kind: { zh: '通报表扬', en: 'Commended' }, says: '材料一次讲清' }),
    ]);
    expect((await read(await open({ from: '2022-04-01', to: '2022-04-30' }))).statement.circulars).toEqual(
      [],
    );
  });
});

/** It moves the clock on for good. */
test('the calendar opens the city’s week, month and quarter at once, and each county’s and plan’s quarter when its reports are in', async () => {
  const dueNow = async () =>
    (await scheduledNow(product.deps)).filter(({ schedule }) => schedule.opens.service === 'bulletin');
  const ofItems = async () =>
    (await dueNow()).filter(({ schedule, item }) => schedule.every === 'quarter' && item.key !== '').length;
  await dueNow();
  const [top] = product.deps.city.regions.filter(({ parent }) => parent === null);
  const counties = product.deps.city.regions.filter(({ parent }) => parent === top?.id).map(({ id }) => id);
  const [county = ''] = counties;
  const plan = product.deps.city.plans.find(({ no }) => no === 2)?.code ?? '';
  const at = (day: string) => product.clock.set(`2022-07-${day}T11:00:00${city.offset}`);
  at('11');
  // Units have eight working days to report on a quarter, and to check that.
  expect(await ofItems()).toBe(0);
  // The day of this plan's June has been: what is chosen counts for July. The place's week is still to come.
  await choose({ plan, rhythm: 'monthly' });
  await choose({ place: county, rhythm: 'weekly' });
  at('12');
  const firstDay = await ofItems();
  at('18');
  const due = await dueNow();
  const spread = await ofItems();
  expect(firstDay).toBeGreaterThan(0);
  expect(firstDay).toBeLessThanOrEqual(Math.ceil(spread / 4));
  for (const each of due) await openScheduled(product.deps, each);
  const { items: work } = await writer.get<{ items: { case: { id: string }; item: { code: string } }[] }>(
    '/api/work?service=bulletin&step=edit&limit=100',
  );
  const queue = new Set(work.map((each) => each.case.id));
  const { items } = await writer.get<{ items: BulletinRow[] }>('/api/bulletins?limit=50');
  const opened = items.filter(({ figuresAt }) => figuresAt?.startsWith('2022-07-18') === true);
  const of = (kind: string) => opened.filter((each) => each.kind.code === kind);
  const june = { from: '2022-06-01', to: '2022-06-30' };
  expect(of('monthly').map(({ period, place, plan }) => [period, place, plan?.code ?? null])).toEqual(
    expect.arrayContaining([
      [june, null, null],
      [june, null, 'project-support'],
    ]),
  );
  expect(of('monthly')).toHaveLength(2);
  expect(
    of('weekly')
      .map(({ period }) => period.from)
      .sort(),
  ).toEqual([
    '2022-05-30',
    '2022-06-06',
    '2022-06-13',
    '2022-06-20',
    '2022-06-27',
    '2022-07-04',
    '2022-07-04',
    '2022-07-11',
  ]);
  expect(
    of('weekly').flatMap(({ period, place }) => (place === null ? [] : [[place.id, period.from]])),
  ).toEqual([[county, '2022-07-04']]);
  // One plan says itself that it is to be told of each month.
  const special = product.deps.city.plans.flatMap(({ no, code }) =>
    no === 0 || code === 'project-support' || code === plan ? [] : [code],
  );
  expect(
    of('quarterly')
      .map(({ place, plan }) => place?.id ?? plan?.code ?? '')
      .toSorted(),
  ).toEqual(['', ...counties.slice(1), ...special].toSorted());
  const { items: rhythms } = await writer.get<RhythmsView>('/api/bulletin-rhythms');
  expect(rhythms.find(({ code }) => code === plan)).toMatchObject({
    rhythm: 'monthly',
    chosen: { from: '2022-07-11' },
    next: { rhythm: 'monthly', from: '2022-07-01', to: '2022-07-31' },
  });
  expect(rhythms.find(({ code }) => code === county)?.next).toMatchObject({ from: '2022-07-11' });
  // What a plan's lead writes waits for the lead, who sees the draft; another office does not.
  expect(opened.filter(({ id, plan }) => !queue.has(id) && plan === null)).toEqual([]);
  const lead = as('city-handler');
  const { items: theirs } = await lead.get<{ items: BulletinRow[] }>('/api/bulletins?limit=50');
  const drafts = theirs.filter(({ state }) => state === 'draft').map(({ plan }) => plan?.code);
  expect(drafts).toContain('enterprise-startup');
  expect(drafts.length).toBeLessThan(special.length);
  expect(
    (await read(theirs.find(({ plan }) => plan?.code === 'enterprise-startup')?.id ?? '', lead)).acts,
  ).toEqual(['edit']);
  expect((await read(of('quarterly').find(({ plan }) => plan === null)?.id ?? '')).acts).toEqual(['edit']);
  expect(await dueNow()).toEqual([]);
});

test('the page on how the plan stands has figures, tasks by state and what is late before any script runs', async () => {
  const answer = await fetch(`${product.url}/progress`, { headers: { 'accept-language': 'zh' } });
  const html = (await answer.text()).replaceAll('<!-- -->', '');
  const { counts, items } = await nobody.get<LateTasks>('/api/tasks?state=late&limit=50');
  const { items: figures } = await nobody.get<{ items: NamedFigure[] }>('/api/indicators');
  const measured = figures.filter(({ value }) => value !== null);
  expect([items.length > 0, measured.length > 0]).toEqual([true, true]);
  expect(html).toContain(`<strong>${counts.late}</strong> 逾期`);
  for (const { no, direction } of items) expect(html).toContain(`任务 ${no} ${direction.zh}`);
  for (const { name } of measured) expect(html).toContain(name.zh);
});

type NamedFigure = { readonly value: number | null; readonly name: { readonly zh: string } };
type LateTasks = {
  readonly counts: { readonly late: number };
  readonly items: readonly { readonly no: number; readonly direction: { readonly zh: string } }[];
};

type ListedFigure = {
  readonly code: string;
  readonly computed: boolean;
  readonly target: { readonly value: number | null } | null;
};

async function actOn(who: Client, id: string, step: string, outcome: string, output?: object): Promise<void> {
  const { version } = await who.get<{ version: number }>(`/api/cases/${id}`);
  await who.post(`/api/cases/${id}/acts`, {
    version,
    act: 'complete-step',
    step,
    outcome,
    ...(output === undefined ? {} : { output }),
  });
}
