import { describe, expect, test } from 'vitest';
import { ledgerMark } from '../../src/store/ledger/records.ts';
import { writeCursor } from '../../src/store/page.ts';
import { indicatorFacts } from '../../src/usecases/indicators/facts.ts';
import { listFulfilment } from '../../src/usecases/plans/list-fulfilment.ts';
import { listLimits } from '../../src/usecases/plans/list-limits.ts';
import { listTasks, type TaskFilter } from '../../src/usecases/plans/list-tasks.ts';
import { listUnits } from '../../src/usecases/plans/list-units.ts';
import { getPlan, listPlans } from '../../src/usecases/plans/read-plans.ts';
import { ledgerOf, seedLedger } from '../../src/usecases/plans/seed-ledger.ts';
import { planCity } from './plan-city.ts';

const cities = [
  { slug: 'example', inside: '2024-07-10T12:00:00+06:00', after: '2026-03-01T00:00:00+06:00' },
  { slug: 'xuchang', inside: '2022-07-10T12:00:00+08:00', after: '2023-01-01T00:00:00+08:00' },
] as const;

describe.each(cities)('the plan of $slug', async ({ slug, inside, after }) => {
  const { deps, setClock } = await planCity(slug, inside);
  const { city, database } = deps;
  const numbers = async (filter: TaskFilter): Promise<readonly number[]> =>
    (await listTasks(deps, { limit: 500, ...filter })).items.map(({ no }) => no);

  test('is seeded once: a second start touches nothing', async () => {
    expect(await seedLedger(deps)).toMatchObject({ added: ledgerOf(city).length, changed: 0, removed: 0 });
    const mark = await ledgerMark(database, database.city);
    setClock(after);
    expect(await seedLedger(deps)).toEqual({ added: 0, changed: 0, removed: 0, kept: 0 });
    setClock(inside);
    expect(await ledgerMark(database, database.city)).toBe(mark);
  });

  test('a corrected fact of the city is taken over, and nothing else is', async () => {
    const [first, ...others] = city.limits;
    if (first === undefined) throw new Error('the city has no limits');
    const corrected = { ...city, limits: [{ ...first, comparator: '=' as const, value: 4711 }, ...others] };
    expect(await seedLedger({ ...deps, city: corrected })).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect((await listLimits(deps, {}))[0]).toMatchObject({ id: first.id, value: 4711 });
    expect(await seedLedger(deps)).toMatchObject({ changed: 1 });
  });

  test('lists every plan in its order, and tells which has services', async () => {
    const plans = await listPlans(deps);
    expect(plans.map(({ no }) => no)).toEqual(city.plans.map(({ no }) => no));
    const served = plans.filter(({ hasServices }) => hasServices).map(({ code }) => code);
    // A pack runs where the city has its plan; the invented city lacks some.
    const here = (codes: readonly string[]) =>
      city.plans.map(({ code }) => code).filter((code) => codes.includes(code));
    expect(served.sort()).toEqual(
      here([
        'construction-permits',
        'electricity',
        'enterprise-startup',
        'gas',
        'government-services',
        'overall',
        'property-registration',
        'water',
      ]).sort(),
    );
    expect(plans.map(({ measureCount }) => measureCount).reduce((sum, count) => sum + count)).toBe(
      city.measures.length,
    );
    expect(plans.map(({ taskCount }) => taskCount).reduce((sum, count) => sum + count)).toBe(
      city.tasks.length,
    );
  });

  test('has its measures in printed order, without wording before a document was imported', async () => {
    for (const { no } of city.plans) {
      const { measures } = await getPlan(deps, no);
      expect(measures.map(({ id }) => id)).toEqual(
        city.measures.filter(({ plan }) => plan === no).map(({ id }) => id),
      );
      expect(measures.every(({ text }) => text === null)).toBe(true);
    }
    await expect(getPlan(deps, 999)).rejects.toMatchObject({ code: 'request.not-found' });
  });

  test('gives all tasks on one page, and the same tasks on many', async () => {
    const whole = await listTasks(deps, { limit: 500 });
    expect(whole.items.map(({ no }) => no)).toEqual(city.tasks.map(({ no }) => no));
    expect(whole).toMatchObject({ next: null, total: city.tasks.length });
    const paged: number[] = [];
    for (let page = await listTasks(deps, { limit: 7 }); ; ) {
      paged.push(...page.items.map(({ no }) => no));
      if (page.next === null) break;
      page = await listTasks(deps, { limit: 7, after: page.next });
    }
    expect(paged).toEqual(whole.items.map(({ no }) => no));
    await expect(listTasks(deps, { after: 'elsewhere' })).rejects.toMatchObject({
      code: 'list.cursor-invalid',
    });
  });

  test('finds a unit’s tasks through the groups it belongs to, and a group’s through its members', async () => {
    const group = city.units.find(
      ({ id, members }) =>
        members.length > 1 && city.tasks.some(({ units }) => units.some(({ unit }) => unit === id)),
    );
    const member = group?.members[0];
    if (group === undefined || member === undefined) throw new Error('the city has no such group');
    const naming = (id: string) =>
      city.tasks.filter(({ units }) => units.some(({ unit }) => unit === id)).map(({ no }) => no);
    const ofMember = await numbers({ unit: member });
    expect(ofMember).toEqual(expect.arrayContaining([...naming(group.id), ...naming(member)]));
    expect(await numbers({ unit: group.id })).toEqual(expect.arrayContaining([...ofMember]));
    expect(await numbers({ unit: 'no-such-unit' })).toEqual([]);
    const row = (await listUnits(deps)).find(({ id }) => id === member);
    expect(row?.taskCount).toBe(ofMember.length);
  });

  test('filters by plan, month, words and number together', async () => {
    const task = city.tasks.find(({ deadline }) => deadline.type === 'month');
    if (task?.deadline.type !== 'month') throw new Error('no task has a month');
    const month = task.deadline.value;
    const due = city.tasks.filter(({ deadline }) =>
      deadline.type === 'month'
        ? deadline.value === month
        : deadline.type === 'milestones' && deadline.values.includes(month),
    );
    expect(await numbers({ deadline: month })).toEqual(due.map(({ no }) => no));
    expect(await numbers({ deadline: month, plan: task.plan })).toEqual(
      due.filter(({ plan }) => plan === task.plan).map(({ no }) => no),
    );
    for (const q of [
      task.title.zh,
      task.title.en.toUpperCase(),
      task.summary.zh.slice(0, 6),
      String(task.no),
    ]) {
      expect(await numbers({ q })).toContain(task.no);
    }
    expect(await numbers({ q: `${task.title.zh} 没有这样的词` })).toEqual([]);
    expect(await numbers({ deadline: 'ongoing' })).toEqual(
      city.tasks.filter(({ deadline }) => deadline.type === 'ongoing').map(({ no }) => no),
    );
  });

  test('goes on behind the promise that was shown last, and begins nowhere anew where that is gone', async () => {
    const first = await listFulfilment(deps, { limit: 2 });
    const second = await listFulfilment(deps, {
      limit: 2,
      ...(first.next !== null && { after: first.next }),
    });
    const four = await listFulfilment(deps, { limit: 4 });
    expect([...first.items, ...second.items]).toEqual(four.items);
    const gone = listFulfilment(deps, { after: writeCursor('task 99999') });
    await expect(gone).rejects.toMatchObject({ code: 'list.cursor-invalid' });
  });

  test('works a task’s state out from the day: late within the period, ended after it', async () => {
    const { counts, total } = await listTasks(deps, {});
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
    expect(counts.late).toBeGreaterThan(0);
    expect(counts.ended).toBe(0);
    expect(await numbers({ state: 'late' })).toHaveLength(counts.late);
    setClock(after);
    const past = await listTasks(deps, {});
    expect(past.counts.late + past.counts['at-risk'] + past.counts['not-started']).toBe(0);
    expect(past.counts.ended).toBe(total - past.counts['on-track']);
    setClock(inside);
  });

  test('gives indicator facts with their targets by code, in the plan’s order', async () => {
    const facts = await indicatorFacts(deps);
    expect([...facts.keys()]).toEqual(city.indicators.map(({ id }) => id));
    for (const { id, targets } of city.indicators) expect(facts.get(id)?.targets).toEqual(targets);
  });
});
