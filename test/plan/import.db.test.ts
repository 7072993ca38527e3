import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerMark } from '../../src/store/ledger/records.ts';
import { applyImport } from '../../src/usecases/plan-import/apply-import.ts';
import { type Deciding, decideImport } from '../../src/usecases/plan-import/decide-import.ts';
import { discardImport } from '../../src/usecases/plan-import/discard-import.ts';
import { importPlan } from '../../src/usecases/plan-import/import-plan.ts';
import {
  listDoubts,
  listImports,
  listRepairs,
  readImport,
} from '../../src/usecases/plan-import/read-import.ts';
import { startImport } from '../../src/usecases/plan-import/start-import.ts';
import { listTasks } from '../../src/usecases/plans/list-tasks.ts';
import { getPlan } from '../../src/usecases/plans/read-plans.ts';
import { seedLedger } from '../../src/usecases/plans/seed-ledger.ts';
import { planCity } from './plan-city.ts';
import { leader, reviewing } from './reviewing.ts';
import { bytesOf, monthlyQuality, waterMeasures, waterPlan } from './water-plan.ts';

const { deps, setClock } = await planCity('example', '2024-07-10T12:00:00+06:00');
const { database } = deps;
const by = leader('planlead');
const water = 3;

beforeAll(async () => {
  await seedLedger(deps);
});

const { start, decide, decideAll, changesOf } = reviewing(deps, by);
const mark = () => ledgerMark(database, database.city);
const measure = async (ref: string) =>
  (await getPlan(deps, water)).measures.find((candidate) => candidate.ref === ref);

describe('a document of one special plan', () => {
  test('is known by its name, whatever number it gives itself, and waits: the ledger stays as it is', async () => {
    const before = await mark();
    const id = await start(waterPlan());
    const view = await readImport(deps, id);
    expect(view).toMatchObject({
      state: 'review',
      version: 1,
      fileName: '接水.txt',
      createdBy: { account: by.id },
      counts: { plans: 1, measures: 3 },
      document: { year: 2024 },
    });
    const changes = await changesOf(id);
    expect(changes.map((change) => change.id)).toEqual([
      'measures/p03.1',
      'measures/p03.2',
      'measures/p03.3',
      'tasks/t016',
      'tasks/t017',
      'tasks/t018',
    ]);
    // What the ledger already says in other words is no difference: only the wording is new.
    expect(changes.every(({ state, wordingOnly }) => state === 'changed' && wordingOnly)).toBe(true);
    expect(await mark()).toBe(before);
    expect((await measure('1'))?.text).toBeNull();
    await discardImport(deps, { id, by });
  });

  test('is reviewed once: the same file, brought again, is the same import', async () => {
    const given = { bytes: bytesOf(waterPlan()), fileName: 'a.txt', by };
    const first = await startImport(deps, given);
    expect(first.created).toBe(true);
    expect(await startImport(deps, { ...given, fileName: 'b.txt', by: leader('another') })).toEqual({
      id: first.id,
      created: false,
    });
    await discardImport(deps, { id: first.id, by });
    const again = await startImport(deps, given);
    expect(again.created).toBe(true);
    await discardImport(deps, { id: again.id, by });
  });
});

describe('deciding', () => {
  test('takes effect in what was accepted and nothing else, and says who and when', async () => {
    const id = await start(waterPlan());
    await decideAll(id);
    const version = await decide(id, {
      decisions: { 'measures/p03.1': 'accept', 'measures/p03.2': 'reject' },
    });
    setClock('2024-07-11T09:00:00+06:00');
    const applied = await applyImport(deps, { id, version, asRead: false, by: leader('head') });
    expect(applied.counts).toEqual({ added: 0, changed: 1, removed: 0, leftOut: 5 });
    expect((await measure('1'))?.text).toBe(waterMeasures[0]?.text);
    expect((await measure('2'))?.text).toBeNull();
    expect((await measure('3'))?.text).toBeNull();
    expect(await readImport(deps, id)).toMatchObject({
      state: 'applied',
      closedBy: { account: 'head' },
      closedAt: '2024-07-11T03:00:00.000Z',
      applied: { changed: 1, leftOut: 5 },
    });
    // What it changed stays on record, with what was there before.
    expect(await changesOf(id)).toMatchObject([
      { id: 'measures/p03.1', fields: [{ field: 'text', before: '', after: waterMeasures[0]?.text }] },
    ]);
  });

  test('an import that has taken effect says so when it is applied again', async () => {
    const [done] = (await listImports(deps, {})).items.filter(({ state }) => state === 'applied');
    const before = await mark();
    const given = { id: done?.id ?? '', version: done?.version ?? 0, asRead: true, by };
    await expect(applyImport(deps, given)).rejects.toMatchObject({
      code: 'import.already-applied',
      parameters: { at: done?.closedAt },
    });
    await expect(discardImport(deps, given)).rejects.toMatchObject({ code: 'import.already-applied' });
    expect(await mark()).toBe(before);
  });

  test('importing again shows only what still differs', async () => {
    const id = await start(waterPlan());
    expect((await changesOf(id)).map((change) => change.id)).not.toContain('measures/p03.1');
    await decideAll(id);
    const version = await decide(id, { sweeps: [{ part: 'changes', decision: 'accept' }] });
    await applyImport(deps, { id, version, asRead: false, by });

    const third = await start(waterPlan());
    expect((await readImport(deps, third)).diff.measures).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 3,
      undecided: 0,
    });
    expect(await changesOf(third)).toEqual([]);
    // Nothing to accept is nothing to refuse: it closes as applied and changes nothing.
    const before = await mark();
    const none = await applyImport(deps, { id: third, version: await decideAll(third), asRead: false, by });
    expect(none.counts).toEqual({ added: 0, changed: 0, removed: 0, leftOut: 0 });
    expect(await mark()).toBe(before);
  });

  test('what an import changed outlives the next start', async () => {
    const before = await mark();
    expect(await seedLedger(deps)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await mark()).toBe(before);
  });

  test('a changed field may be accepted without the others, and keeps English, code and notes', async () => {
    const edition = waterPlan(
      waterMeasures.map((one, at) =>
        at === 2
          ? { ...one, title: '占道审批当天办', month: '2025年6月', units: ['责任单位：市城建局'] }
          : one,
      ),
    );
    const id = await start(edition);
    await decideAll(id);
    const change = (await changesOf(id)).find((one) => one.id === 'measures/p03.3');
    expect(change?.fields.map(({ field }) => field).sort()).toEqual(['deadline', 'title', 'units']);
    const version = await decide(id, { decisions: { 'measures/p03.3': { fields: ['deadline', 'title'] } } });
    await applyImport(deps, { id, version, asRead: false, by });
    expect(await measure('3')).toMatchObject({
      title: { zh: '占道审批当天办', en: 'Road permits in parallel' },
      english: { title: 'earlier' },
      deadline: { value: '2025-06' },
      units: [
        { id: 'urban-works-bureau', role: 'lead' },
        { id: 'waterworks-company', role: 'support' },
      ],
    });
    // The units were left as they were, so the next reading still offers them.
    const next = await start(edition);
    const left = (await changesOf(next)).find((one) => one.id === 'measures/p03.3');
    expect(left?.fields.map(({ field }) => field)).toEqual(['units']);
    await discardImport(deps, { id: next, by });
  });

  test('what is new has the Chinese for its English, marked, and needs the unit it names', async () => {
    const id = await start(waterPlan([...waterMeasures, monthlyQuality]));
    await decideAll(id);
    const added = (await changesOf(id)).filter(({ state }) => state === 'added').map((change) => change.id);
    expect(added).toEqual(
      expect.arrayContaining(['measures/p03.4', 'tasks/t019', 'units/unit:市园林绿化中心']),
    );
    const without = await decide(id, {
      decisions: { 'measures/p03.4': 'accept', 'tasks/t019': 'accept' },
    });
    const before = await mark();
    await expect(applyImport(deps, { id, version: without, asRead: false, by })).rejects.toMatchObject({
      code: 'import.incomplete',
      detail: [
        { path: 'measures/p03.4.units', change: 'units/unit:市园林绿化中心' },
        { path: 'tasks/t019.units', change: 'units/unit:市园林绿化中心' },
      ],
    });
    expect(await mark()).toBe(before);
    const version = await decide(id, { decisions: { 'units/unit:市园林绿化中心': 'accept' } });
    await applyImport(deps, { id, version, asRead: false, by });
    expect(await measure('4')).toMatchObject({
      title: { zh: '水质按月公布', en: '水质按月公布' },
      english: { title: 'missing' },
      taskNo: 19,
      units: [{ id: 'waterworks-company' }, { name: { zh: '市园林绿化中心', en: '市园林绿化中心' } }],
    });
    const { items } = await listTasks(deps, { plan: water, limit: 500 });
    expect(items.at(-1)).toMatchObject({ no: 19, state: 'not-started', english: { title: 'missing' } });
  });

  test('what a later edition drops is offered for removal, goes when accepted, and a start does not bring it back', async () => {
    const id = await start(waterPlan(waterMeasures));
    const gone = (await changesOf(id)).filter(({ state }) => state === 'removed').map((change) => change.id);
    expect(gone.sort()).toEqual(['measures/p03.4', 'tasks/t019']);
    await decideAll(id);
    const version = await decide(id, {
      sweeps: [{ part: 'changes', state: 'removed', decision: 'accept' }],
    });
    await applyImport(deps, { id, version, asRead: false, by });
    expect(await measure('4')).toBeUndefined();
    await seedLedger(deps);
    expect(await measure('4')).toBeUndefined();
  });
});

describe('what cannot be', () => {
  test('files that are no plan are refused, and nothing is kept', async () => {
    const count = async () => (await listImports(deps, { limit: 500 })).items.length;
    const [before, ledger] = [await count(), await mark()];
    const refused = async (bytes: Uint8Array, code: string) =>
      expect(startImport(deps, { bytes, fileName: 'x', by })).rejects.toMatchObject({ code });
    await refused(new Uint8Array(), 'plan.empty');
    await refused(bytesOf(' \n '), 'plan.empty');
    await refused(new Uint8Array(50 * 1024 * 1024), 'plan.too-large');
    await refused(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'plan.not-text');
    await refused(bytesOf('各位同事：\n\n今天下午三点在二楼开会。\n'), 'plan.not-a-plan');
    expect([await count(), await mark()]).toEqual([before, ledger]);
  });

  test('repairs and doubts nobody has looked at hold it back, unless they stand as read', async () => {
    const id = await start(waterPlan([...waterMeasures, monthlyQuality]));
    const { version, repairs } = await readImport(deps, id);
    expect(repairs.undecided).toBeGreaterThan(0);
    await expect(applyImport(deps, { id, version, asRead: false, by })).rejects.toMatchObject({
      code: 'import.undecided',
      parameters: { repairs: repairs.undecided },
    });
    await discardImport(deps, { id, by });
    await expect(applyImport(deps, { id, version, asRead: true, by })).rejects.toMatchObject({
      code: 'import.not-in-review',
    });
  });

  test('changes of which none was accepted do not take effect', async () => {
    const id = await start(waterPlan([...waterMeasures, monthlyQuality]));
    const version = await decideAll(id);
    await expect(applyImport(deps, { id, version, asRead: false, by })).rejects.toMatchObject({
      code: 'import.nothing-accepted',
    });
    await discardImport(deps, { id, by });
  });

  test('one impossible decision keeps them all from being kept', async () => {
    const strange = { ...monthlyQuality, units: ['责任单位：市水质监测中心'] };
    const id = await start(waterPlan([...waterMeasures, strange]));
    const { items: doubts } = await listDoubts(deps, id, { kind: 'unknown-unit' });
    const [doubt] = doubts;
    if (doubt === undefined) throw new Error('the unknown unit is not doubted');
    const cases: readonly [Deciding['decisions'], string][] = [
      [{ 'measures/p99.1': 'accept' }, 'import.decision-unknown'],
      [{ 'measures/p03.4': { fields: ['units'] } }, 'import.decision-invalid'],
      [{ 'measures/p03.4': { value: 1 } }, 'import.decision-invalid'],
      [{ [doubt.id]: { fields: ['units'] } }, 'import.decision-invalid'],
      [{ [doubt.id]: { value: 'x' } }, 'import.value-invalid'],
      [{ [doubt.id]: { value: 3 } }, 'import.value-invalid'],
    ];
    for (const [decisions, code] of cases) {
      await expect(
        decide(id, { decisions: { 'units/unit:市水质监测中心': 'accept', ...decisions } }),
      ).rejects.toMatchObject({ code });
    }
    expect((await changesOf(id)).every(({ decision }) => decision === null)).toBe(true);
    expect((await readImport(deps, id)).version).toBe(1);
    await discardImport(deps, { id, by });
  });
});

describe('a unit that the city does not know', () => {
  const strange = (...units: string[]) => waterPlan([...waterMeasures, { ...monthlyQuality, units }]);
  const doubtsAt = async (id: string) => (await listDoubts(deps, id, { kind: 'unknown-unit' })).items;
  const newUnits = async (id: string) => (await changesOf(id)).filter(({ record }) => record === 'units');
  const dutiesOf = async (id: string) =>
    (await changesOf(id))
      .find((change) => change.id === 'measures/p03.4')
      ?.fields.find(({ field }) => field === 'units')?.after;

  test('is listed as a new one, until a reviewer says which of the city’s it is', async () => {
    const id = await start(strange('牵头单位：市供水总站', '配合单位：市城建局'));
    const [doubt] = await doubtsAt(id);
    expect(doubt).toMatchObject({ before: '市供水总站', suggestion: null });
    expect(await newUnits(id)).toMatchObject([{ id: 'units/unit:市供水总站' }]);
    await decide(id, { decisions: { [doubt?.id ?? '']: { value: 'waterworks-company' } } });
    expect(await newUnits(id)).toEqual([]);
    expect(await dutiesOf(id)).toEqual([
      { unit: 'waterworks-company', role: 'lead' },
      { unit: 'urban-works-bureau', role: 'support' },
    ]);
    await decide(id, { decisions: { [doubt?.id ?? '']: 'accept' } });
    expect(await newUnits(id)).toMatchObject([{ id: 'units/unit:市供水总站' }]);
    await discardImport(deps, { id, by });
  });

  test('named beside the one it is, is named once', async () => {
    const id = await start(strange('责任单位：市水务公司、市供水总站'));
    const [doubt] = await doubtsAt(id);
    await decide(id, { decisions: { [doubt?.id ?? '']: { value: 'waterworks-company' } } });
    expect(await dutiesOf(id)).toEqual([{ unit: 'waterworks-company', role: 'responsible' }]);
    await discardImport(deps, { id, by });
  });

  test('differs in one character from one of the city’s: the suggestion is taken or left', async () => {
    const id = await start(strange('责任单位：市水利公司'));
    const [doubt] = await doubtsAt(id);
    expect(doubt).toMatchObject({ before: '市水利公司', suggestion: '市水务公司' });
    const keys = async () => (await newUnits(id)).map(({ key }) => key);
    await decide(id, { decisions: { [doubt?.id ?? '']: 'reject' } });
    expect(await keys()).toContain('unit:市水利公司');
    await decide(id, { decisions: { [doubt?.id ?? '']: 'accept' } });
    expect(await keys()).not.toContain('unit:市水利公司');
    await discardImport(deps, { id, by });
  });
});

describe('many decisions at once', () => {
  const text = readFileSync(
    new URL('../../src/domains/programme/import/fixtures/general-and-special.txt', import.meta.url),
    'utf8',
  );

  test('are checked in one reading, however many there are', async () => {
    const id = await start(text);
    const { version } = await readImport(deps, id);
    let readings = 0;
    const planReader: typeof deps.planReader = {
      ...deps.planReader,
      decide: (reading, decisions) => {
        readings += 1;
        return deps.planReader.decide(reading, decisions);
      },
    };
    await decideImport(
      { ...deps, planReader },
      {
        id,
        version,
        sweeps: [
          { part: 'repairs', decision: 'accept' },
          { part: 'doubts', decision: 'reject' },
        ],
      },
    );
    const { repairs } = await readImport(deps, id);
    expect(repairs).toMatchObject({ undecided: 0 });
    // One to check them, one to hold what they come to against the ledger.
    expect(readings).toBe(2);
    await discardImport(deps, { id, by });
  });

  test('are refused for a value that does not fit its field, and for a field left without one', async () => {
    const id = await start(text);
    const { items } = await listRepairs(deps, id, { limit: 500 });
    const of = (field: string): string => items.find(({ change }) => change?.field === field)?.id ?? field;
    const others = Object.fromEntries(items.slice(0, 5).map((repair) => [repair.id, 'accept' as const]));
    await expect(
      decide(id, { decisions: { ...others, [of('deadline')]: { value: 'soon' } } }),
    ).rejects.toMatchObject({ code: 'import.value-invalid', parameters: { field: 'deadline' } });
    await expect(decide(id, { decisions: { ...others, [of('plan')]: 'reject' } })).rejects.toMatchObject({
      code: 'plan.decision-needs-value',
    });
    expect((await readImport(deps, id)).version).toBe(1);
    await discardImport(deps, { id, by });
  });
});

describe('two reviewers', () => {
  test('who decide at the same moment: one is kept, the other is told to look again', async () => {
    const id = await start(waterPlan([...waterMeasures, monthlyQuality]));
    const { version } = await readImport(deps, id);
    const tries = await Promise.allSettled(
      (['accept', 'reject'] as const).map((decision) =>
        decideImport(deps, { id, version, decisions: { 'measures/p03.4': decision } }),
      ),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'import.version-conflict' },
    });
    await discardImport(deps, { id, by });
  });

  test('who apply at the same moment: it takes effect once', async () => {
    const id = await start(waterPlan([...waterMeasures, monthlyQuality]));
    await decideAll(id);
    const version = await decide(id, { sweeps: [{ part: 'changes', decision: 'accept' }] });
    const tries = await Promise.allSettled(
      [by, leader('other')].map((who) => applyImport(deps, { id, version, asRead: false, by: who })),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'import.already-applied' },
    });
    expect((await measure('4'))?.title.zh).toBe(monthlyQuality.title);
  });

  test('of two documents: when one takes effect, the other is looked at again first', async () => {
    const one = await start(waterPlan(waterMeasures));
    const other = await start(waterPlan([...waterMeasures, { ...monthlyQuality, month: '2025年11月' }]));
    await decideAll(other);
    const seen = await decide(other, { sweeps: [{ part: 'changes', decision: 'accept' }] });
    await decideAll(one);
    const version = await decide(one, { sweeps: [{ part: 'changes', decision: 'accept' }] });
    await applyImport(deps, { id: one, version, asRead: false, by });
    expect(await measure('4')).toBeUndefined();
    await expect(applyImport(deps, { id: other, version: seen, asRead: false, by })).rejects.toMatchObject({
      code: 'import.version-conflict',
    });
    // Now the measure is not changed but new, and so is what it says.
    const fresh = await changesOf(other);
    expect(fresh.find((change) => change.id === 'measures/p03.4')?.state).toBe('added');
    await discardImport(deps, { id: other, by });
  });
});

describe('from the command line', () => {
  test('an import waits, or takes effect whole', async () => {
    const given = {
      bytes: bytesOf(waterPlan([...waterMeasures, monthlyQuality])),
      fileName: 'p.md',
      by: leader('cli'),
    };
    const waiting = await importPlan(deps, { ...given, acceptAll: false });
    expect(waiting).toMatchObject({ created: true, applied: null, import: { state: 'review' } });
    const applied = await importPlan(deps, { ...given, acceptAll: true });
    expect(applied).toMatchObject({ id: waiting.id, created: false, import: { state: 'applied' } });
    expect(applied.applied?.leftOut).toBe(0);
    expect(await measure('4')).toMatchObject({ title: { zh: monthlyQuality.title } });
    const again = await importPlan(deps, { ...given, acceptAll: true });
    expect(again.applied).toEqual({ added: 0, changed: 0, removed: 0, leftOut: 0 });
  });
});
