import { beforeAll, describe, expect, test } from 'vitest';
import { indicatorFacts } from '../../src/usecases/indicators/facts.ts';
import { applyImport } from '../../src/usecases/plan-import/apply-import.ts';
import { decideImport } from '../../src/usecases/plan-import/decide-import.ts';
import { discardImport } from '../../src/usecases/plan-import/discard-import.ts';
import { importPlan } from '../../src/usecases/plan-import/import-plan.ts';
import {
  listChanges,
  listDoubts,
  listRepairs,
  readImport,
  readImportLines,
} from '../../src/usecases/plan-import/read-import.ts';
import { seedLedger } from '../../src/usecases/plans/seed-ledger.ts';
import { planCity } from './plan-city.ts';
import { leader, reviewing } from './reviewing.ts';
import { bytesOf, monthlyQuality, waterMeasures, waterPlan } from './water-plan.ts';

const { deps } = await planCity('example', '2024-07-10T12:00:00+06:00');
const by = leader('planlead');
const water = 3;
const { start, decide, decideAll, changesOf } = reviewing(deps, by);

beforeAll(async () => {
  await seedLedger(deps);
  // The document has taken effect once: what comes now is its next edition.
  await importPlan(deps, { bytes: bytesOf(waterPlan()), fileName: 'p.txt', by, acceptAll: true });
});

describe('what a reviewer is shown', () => {
  test('has each repair and doubt in its line, with its plan by the ledger’s number', async () => {
    const text = waterPlan([...waterMeasures, monthlyQuality]);
    const id = await start(text);
    const lines = text.split('\n');
    const found = [
      ...(await listRepairs(deps, id, { limit: 500 })).items,
      ...(await listDoubts(deps, id, { limit: 500 })).items,
    ];
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one.text).toBe(lines[one.line - 1]);
    const added = (await changesOf(id)).find((change) => change.id === 'measures/p03.4');
    expect(added?.text).toContain(monthlyQuality.title);
    expect(added?.text).toBe(lines[(added?.line ?? 0) - 1]);
    expect(found.every(({ plan }) => plan === water)).toBe(true);
    const ofPlan = (plan: number) => listRepairs(deps, id, { plan, limit: 500 });
    expect((await ofPlan(water)).items).toHaveLength(
      (await listRepairs(deps, id, { limit: 500 })).items.filter(({ plan }) => plan === water).length,
    );
    expect((await ofPlan(1)).items).toEqual([]);
    expect((await listChanges(deps, id, { plan: water, limit: 500 })).items).toHaveLength(
      (await changesOf(id)).filter(({ record }) => record !== 'units').length,
    );
    const [first] = found;
    expect((await listRepairs(deps, id, { id: first?.id ?? '' })).items).toEqual([first]);
    expect((await listChanges(deps, id, { id: 'measures/p03.4' })).items).toEqual([added]);
    // The document calls itself the first; the city has it as its third.
    expect((await readImport(deps, id)).plans).toMatchObject([{ no: water, ownNo: 1 }]);
    expect(await readImportLines(deps, id, { from: lines.length - 1, to: lines.length + 5 })).toEqual([
      { no: lines.length - 1, text: lines.at(-2) },
      { no: lines.length, text: lines.at(-1) },
    ]);
    await discardImport(deps, { id, by });
  });

  test('says before it takes effect what it will write, and what that still needs', async () => {
    const strange = { ...monthlyQuality, title: '水压公开', units: ['责任单位：市水压监测站'] };
    const id = await start(waterPlan([...waterMeasures, strange]));
    const untouched = await readImport(deps, id);
    expect(untouched.effect).toMatchObject({
      measures: { added: 0, changed: 0, removed: 0 },
      leftOut: (await changesOf(id)).length,
      missing: [],
    });
    await decideAll(id);
    await decide(id, { decisions: { 'measures/p03.4': 'accept', 'tasks/t019': 'accept' } });
    const { effect } = await readImport(deps, id);
    expect(effect.measures).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(effect.missing.map(({ change }) => change)).toEqual([
      'units/unit:市水压监测站',
      'units/unit:市水压监测站',
    ]);
    expect(effect.missing[0]?.message.zh).toContain('市水压监测站');
    const version = await decide(id, { sweeps: [{ part: 'changes', record: 'units', decision: 'accept' }] });
    const ready = (await readImport(deps, id)).effect;
    expect(ready).toMatchObject({ units: { added: 1 }, missing: [] });
    const { counts } = await applyImport(deps, { id, version, asRead: false, by });
    expect(counts).toMatchObject({ added: 3, leftOut: ready.leftOut });
    // Afterwards it tells what it has written, whatever happens to the ledger.
    expect((await readImport(deps, id)).effect).toEqual(ready);
    await importPlan(deps, { bytes: bytesOf(waterPlan()), fileName: 'p.txt', by, acceptAll: true });
  });

  test('may settle one plan’s share alone', async () => {
    const id = await start(waterPlan([...waterMeasures, monthlyQuality]));
    await decide(id, { sweeps: [{ part: 'repairs', plan: 1, decision: 'accept' }] });
    const before = (await readImport(deps, id)).repairs;
    expect(before.undecided).toBe(before.total);
    await decide(id, { sweeps: [{ part: 'repairs', plan: water, decision: 'accept' }] });
    const left = (await listRepairs(deps, id, { undecided: true, limit: 500 })).items;
    expect(left.every(({ plan }) => plan !== water)).toBe(true);
    expect((await readImport(deps, id)).repairs.undecided).toBe(left.length);
    await discardImport(deps, { id, by });
  });

  test('counts what one word may settle together', async () => {
    const id = await start(waterPlan([...waterMeasures, monthlyQuality]));
    const view = await readImport(deps, id);
    const changes = await changesOf(id);
    expect(view.changes.reduce((sum, { total }) => sum + total, 0)).toBe(changes.length);
    for (const { record, state, wordingOnly, total } of view.changes) {
      const own = await listChanges(deps, id, { record, state, wordingOnly, limit: 500 });
      expect(own.items).toHaveLength(total);
    }
    expect(view.repairs.kinds.reduce((sum, { total }) => sum + total, 0)).toBe(view.repairs.total);
    await discardImport(deps, { id, by });
  });
});

describe('what was decided when a document took effect', () => {
  test('is not asked again of its next edition, where it says the same', async () => {
    const strange = { ...monthlyQuality, units: ['责任单位：市节水办'] };
    const sooner = waterMeasures.map((one, at) => (at === 1 ? { ...one, month: '2025年10月' } : one));
    const undated = (measures: Parameters<typeof waterPlan>[0]) =>
      waterPlan(measures).replace('时间节点：2024年12月\n\n', '');
    const first = await start(undated([...sooner, strange]));
    await decideAll(first);
    // The new measure and its unit are left out: the unit will be doubted again.
    const version = await decide(first, { decisions: { 'measures/p03.2': { fields: ['deadline'] } } });
    await applyImport(deps, { id: first, version, asRead: false, by });

    const longer = undated([...sooner, strange, monthlyQuality]);
    const next = await start(`说明：本版增加一条。\n\n${longer}`);
    const doubts = (await listDoubts(deps, next, { limit: 500 })).items;
    // The unit stands on another line now, and is doubted for the same reason.
    expect(doubts.find(({ before }) => before === '市节水办')?.decision).toBe('reject');
    expect(doubts.find(({ change }) => change?.field === 'deadline')?.decision).toBe('reject');
    const open = [
      ...(await listRepairs(deps, next, { undecided: true, limit: 500 })).items,
      ...doubts.filter(({ decision }) => decision === null),
    ];
    // Five tasks are made from measures instead of four, which is something else.
    expect(open.map(({ kind }) => kind)).toContain('task-derived');
    const view = await readImport(deps, next);
    expect(view.counts.carriedOver).toBe(view.repairs.total + view.doubts.total - open.length);
    await discardImport(deps, { id: next, by });

    // What is carried over is a decision like any other.
    const same = await start(undated([...sooner, strange]));
    expect(await readImport(deps, same)).toMatchObject({
      repairs: { undecided: 0 },
      doubts: { undecided: 0 },
      version: 1,
    });
    const back = await decideImport(deps, {
      id: same,
      version: 1,
      decisions: Object.fromEntries(
        (await listDoubts(deps, same, {})).items.map((doubt) => [doubt.id, null] as const),
      ),
    });
    expect((await readImport(deps, same)).doubts.undecided).toBeGreaterThan(0);
    await expect(applyImport(deps, { id: same, version: back, asRead: false, by })).rejects.toMatchObject({
      code: 'import.undecided',
    });
    await discardImport(deps, { id: same, by });
    await importPlan(deps, { bytes: bytesOf(waterPlan()), fileName: 'p.txt', by, acceptAll: true });
  });
});

describe('figures', () => {
  test('a target that a document sets anew is what indicators are held against', async () => {
    const text = `${waterPlan(waterMeasures)}\n二、目标\n\n2025年12月，接水用户满意度达到97%以上。\n`;
    await importPlan(deps, { bytes: bytesOf(text), fileName: 'p.txt', by: leader('cli'), acceptAll: true });
    const facts = [...(await indicatorFacts(deps)).values()];
    const satisfaction = facts.find(({ name }) => name.zh.includes('满意度') && name.zh.includes('接水'));
    expect(satisfaction).toMatchObject({
      plan: water,
      unit: 'percent',
      targets: [{ comparator: '>=', value: 97 }],
      english: { name: 'missing' },
    });
  });

  test('a figure that the next edition calls otherwise is the same figure; one that it drops can be taken out', async () => {
    const goals = (line: string) => `${waterPlan(waterMeasures)}\n二、目标\n\n${line}\n`;
    const bring = (text: string) =>
      importPlan(deps, { bytes: bytesOf(text), fileName: 'p.txt', by: leader('cli'), acceptAll: true });
    const ids = async () => [...(await indicatorFacts(deps)).values()].map(({ id }) => id).sort();
    await bring(goals('供水保障进一步加强。'));
    const own = await ids();
    await bring(goals('2025年12月，夜间抢修到场率达到93%以上。'));
    const [added, ...others] = (await ids()).filter((id) => !own.includes(id));
    expect([added, others]).toEqual([expect.any(String), []]);

    const renamed = await start(goals('2025年12月，夜间抢修按时到场率达到93%以上。'));
    const figures = (await changesOf(renamed)).filter(({ record }) => record === 'indicators');
    expect(figures).toMatchObject([{ key: added, state: 'changed' }]);
    expect(figures[0]?.fields.map(({ field }) => field)).toContain('name');
    await discardImport(deps, { id: renamed, by });

    const { applied } = await bring(goals('供水保障进一步加强。'));
    expect(applied).toMatchObject({ added: 0, removed: 1 });
    expect(await ids()).toEqual(own);
    expect((await bring(goals('供水保障进一步加强。'))).applied).toMatchObject({ removed: 0 });
  });
});
