import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  companyAsking,
  companyForm,
  furtherItems,
  traderForm,
} from '../../src/domains/enterprise-startup/town.fixture.ts';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { CaseState } from '../../src/kernel/process/index.ts';
import { packs } from '../../src/main/packs.ts';
import { findCertificates } from '../../src/store/cases/certificates.ts';
import { findEntry } from '../../src/store/registers/entries.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { changeCase } from '../../src/usecases/cases/change-case.ts';
import { joinGathering } from '../../src/usecases/cases/join-gathering.ts';
import { unseal } from '../../src/usecases/cases/sealer.ts';
import { inventedCity, lin } from './invented-city.ts';

/* What becomes of a firm after it has begun, with every body that it has to do with over real connections. */

const city = await inventedCity(packs);
const { deps } = city;
let stop: () => Promise<void>;

beforeAll(() => {
  stop = city.startWorker();
});
afterAll(() => stop());
afterAll(city.close);

const day = 86_400_000;

function officer(office: string | null | undefined, role: 'clerk' | 'handler' = 'handler'): Principal {
  if (office === null || office === undefined) throw new Error('nobody has it');
  return { kind: 'account', account: 'registrar', displayName: '登记员', role, office };
}

const neighbour = {
  kind: 'account',
  account: 'wu',
  displayName: '吴债主',
  role: 'applicant',
  party: 'wu',
} as const;

/** So many days go by, and the clocks are looked at. */
async function pass(days: number, id: string): Promise<void> {
  city.clock.now += days * day;
  await actOnCase(deps, { kind: 'system', cause: 'sweep' }, id, null, { act: 'check-clocks' });
}

const complete = (step: string, outcome: string, output: JsonObject = {}, reason: string | null = null) =>
  ({ act: 'complete-step', step, outcome, reason, output }) as const;

/** Registers a firm and gives its unified code. */
async function established(form: JsonObject, tradeName: string): Promise<string> {
  const { id } = await city.ask('startup', {
    ...form,
    tradeName,
    namePlace: '青澜市',
    address: { region: '990000', detail: '文化路 18 号 2 楼' },
  });
  const bundle = await city.state(id);
  if (bundle.phase === 'submitted')
    await actOnCase(deps, officer(bundle.office, 'clerk'), id, null, { act: 'accept' });
  const registration = async () => (await city.state(id)).steps.registration?.child;
  await expect.poll(async () => typeof (await registration())).toBe('string');
  const child = String(await registration());
  await expect
    .poll(async () => (await city.state(child).catch(() => null))?.steps.review?.status)
    .toBe('open');
  const { steps } = await city.state(child);
  await actOnCase(deps, officer(steps.review?.office), child, null, complete('review', 'approve'));
  return String((await city.state(child)).data.uscc);
}

const company = (name: string) => established(companyAsking(), name);

const simple = {
  procedure: 'simple',
  settled: true,
  signatures: 'online',
  investors: [companyForm.legalRepresentative ?? null, companyForm.supervisor ?? null],
};
const asked = (uscc: string, way: JsonObject = simple): Promise<CaseState> =>
  city.ask('deregistration', { uscc, notifyPhone: '13800000001', hasAccount: false, ...way });

/** Until the bodies asked have answered. */
async function cleared(id: string, ...kinds: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const { steps } = await city.state(id);
      return kinds.map((kind) => steps[`clear-${kind}`]?.outcome);
    })
    .toEqual(kinds.map(() => 'done'));
}

const everybody = ['tax', 'social-insurance', 'housing-fund', 'customs'];

async function strikeOff(id: string): Promise<CaseState> {
  await expect.poll(async () => (await city.state(id)).steps.decide?.status).toBe('open');
  const { steps } = await city.state(id);
  await actOnCase(deps, officer(steps.decide?.office), id, null, complete('decide', 'approve'));
  return await city.state(id);
}

/** What the register says of a firm, in clear; but for what the law makes public, names lie there sealed. */
async function entryOf(uscc: string): Promise<JsonObject | undefined> {
  const entry = await findEntry(deps.database, deps.database.city, 'enterprise', uscc);
  expect(JSON.stringify(entry?.content)).not.toMatch(/林晓|赵一鸣/);
  return entry === null ? undefined : await unseal(deps, entry.content);
}

describe('a company without debts (市场主体登记管理条例 第三十三条)', () => {
  test('is shown for twenty days; nobody objects, it asks, and is struck off with its licence', async () => {
    const uscc = await company('静水');
    const { id } = await asked(uscc);
    await cleared(id, ...everybody);
    expect((await city.state(id)).steps).toMatchObject({ notice: { status: 'open' } });
    await pass(21, id);
    await expect.poll(async () => (await city.state(id)).steps.notice?.outcome).toBe('unopposed');
    await actOnCase(deps, lin, id, null, complete('ask', 'asked'));
    const ended = await strikeOff(id);
    expect(ended.outcome).toEqual({ code: 'granted', class: 'favourable' });
    expect(await entryOf(uscc)).toMatchObject({ status: 'deregistered', uscc, capital: 100_000_000 });
    const [licence] = await findCertificates(deps.database, deps.database.city, uscc);
    expect(licence?.revokedAt).not.toBeNull();
  });

  test('an objection that is upheld closes the simple way, and the firm goes on', async () => {
    const uscc = await company('流云');
    const { id } = await asked(uscc);
    await expect.poll(async () => (await city.state(id)).steps.notice?.status).toBe('open');
    const { state: objection } = await joinGathering(deps, neighbour, id, {
      step: 'notice',
      form: {
        uscc,
        standing: 'creditor',
        grounds: '尚欠货款三万元，有合同为证',
        contactPhone: '13800000003',
      },
    });
    await actOnCase(
      deps,
      officer(objection.steps.examine?.office),
      objection.id,
      null,
      complete('examine', 'uphold'),
    );
    await pass(21, id);
    await expect.poll(async () => (await city.state(id)).outcome?.code).toBe('refused');
    expect(await entryOf(uscc)).toMatchObject({ status: 'registered' });
  });

  test('whoever does not ask within twenty days after the notice begins anew', async () => {
    const uscc = await company('远山');
    const { id } = await asked(uscc);
    await pass(21, id);
    await expect.poll(async () => (await city.state(id)).steps.ask?.status).toBe('open');
    await pass(21, id);
    await expect.poll(async () => (await city.state(id)).outcome?.class).toBe('withdrawn');
    const again = await asked(uscc);
    expect(again.phase).not.toBe('ended');
  });
});

test('what is owed is settled first: whoever is asked sends it back, and is asked again', async () => {
  const uscc = await company('春泥');
  await city.tell({ party: 'revenue-system', mode: 'return', times: 1, reason: '有未缴税款' });
  const { id } = await asked(uscc);
  await expect.poll(async () => (await city.state(id)).steps['settle-tax']?.status).toBe('open');
  await actOnCase(deps, lin, id, null, complete('settle-tax', 'settled'));
  await cleared(id, 'tax');
});

test('a sole trader is shown to nobody and struck off when tax, insurance and fund have nothing against it', async () => {
  const uscc = await established(traderForm, '阿澜');
  const { id } = await asked(uscc);
  await cleared(id, ...everybody);
  const ended = await strikeOff(id);
  expect(ended.steps.notice?.status).toBe('skipped');
  expect(await entryOf(uscc)).toMatchObject({ status: 'deregistered' });
  expect(await findEntry(deps.database, deps.database.city, 'deregistration-notice', uscc)).toBeNull();
});

test('wound up, its creditors have forty-five days to make their claims (公司法 2018 第一百八十五条)', async () => {
  const uscc = await company('秋实');
  const { id } = await asked(uscc, {
    procedure: 'general',
    liquidator: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
    liquidationSince: '2024-03-01',
  });
  await expect.poll(async () => (await city.state(id)).steps.creditors?.status).toBe('open');
  await joinGathering(deps, neighbour, id, {
    step: 'creditors',
    form: { uscc, amountFen: 3_000_000, grounds: '尚欠货款，有合同为证', contactPhone: '13800000003' },
  });
  await pass(46, id);
  await expect.poll(async () => (await city.state(id)).steps.liquidate?.status).toBe('open');
  expect((await city.state(id)).data.claims).toBe(1);
  await cleared(id, ...everybody);
  await actOnCase(
    deps,
    lin,
    id,
    null,
    complete('liquidate', 'reported', { finishedOn: '2024-05-01', debtsPaidFen: 3_000_000, confirmed: true }),
  );
  await strikeOff(id);
  expect(await entryOf(uscc)).toMatchObject({ status: 'deregistered' });
});

test('there is nothing to strike off where the register has no such firm', async () => {
  const { outcome } = await asked('91411082MA9K7C2D1C');
  expect(outcome?.code).toBe('refused');
});

test('what it left out at the start it asks for any day later: each body answers, and one refuses', async () => {
  const uscc = await company('晴川');
  const { id } = await city.ask('startup-later', {
    delivery: 'electronic',
    uscc,
    items: ['social-insurance', 'employees', 'medical-insurance', 'electricity', 'investment'],
    employees: 2,
    ...furtherItems.employees,
    ...furtherItems.electricity,
    powerAddress: { region: '990000', detail: '文化路 18 号 2 楼' },
    // Above what the supplier takes without a plan of the connection.
    powerKilowatts: 20_000,
    ...furtherItems.investment,
    projectAddress: { region: '990000', detail: '工业园 3 号' },
    contactPhone: '13800000001',
  });
  await expect.poll(async () => (await city.state(id)).outcome?.code).toBe('partial');
  const { steps } = await city.state(id);
  expect(Object.entries(steps).map(([step, { status, outcome }]) => [step, outcome ?? status])).toEqual(
    expect.arrayContaining([
      ['social-insurance', 'done'],
      ['employees', 'done'],
      ['medical-insurance', 'done'],
      ['electricity', 'failed'],
      ['investment', 'done'],
      ['seals', 'skipped'],
    ]),
  );
  const refused = await city.state(String(steps.electricity?.child));
  expect(refused.steps.request?.reason).toHaveProperty('zh', expect.stringMatching(/接入系统方案/));
  const insured = await findEntry(deps.database, deps.database.city, 'employee-insurance', uscc);
  expect(insured?.content).toMatchObject({ enrolled: 2 });
  expect(JSON.stringify(insured?.content)).not.toMatch(/411082198506150021/);
});

describe('a change (市场主体登记管理条例 第二十四条)', () => {
  const change = async (uscc: string, form: JsonObject) => {
    const { id } = await city.ask('enterprise-change', {
      uscc,
      decided: true,
      notifyPhone: '13800000001',
      ...form,
    });
    return id;
  };
  const approve = async (id: string) => {
    const { steps } = await city.state(id);
    await actOnCase(deps, officer(steps.review?.office), id, null, complete('review', 'approve'));
  };

  test('alters what was asked and nothing else, makes the licence anew, and tells whoever holds the old entry', async () => {
    const uscc = await company('听雨');
    const before = await entryOf(uscc);
    const id = await change(uscc, {
      items: ['address', 'representative'],
      address: { region: '990011', detail: '北岸路 3 号' },
      addressGround: 'leased',
      addressCommitment: true,
      legalRepresentative: { name: '王新远', residentId: '41272319721113001X', phone: '13800000003' },
    });
    await approve(id);
    expect(await entryOf(uscc)).toEqual({
      ...before,
      address: { region: '990011', detail: '北岸路 3 号' },
      representativeName: '王新远',
      // Whoever represents it takes the place of the one before.
      people: [
        { name: '王新远', position: 'executive-director' },
        { name: '赵一鸣', position: 'supervisor' },
      ],
    });
    const [licence, former] = await findCertificates(deps.database, deps.database.city, uscc);
    expect(await unseal(deps, licence?.content ?? {})).toMatchObject({
      representative: '王新远',
      addressRegion: '990011',
      capital: 100_000_000,
    });
    expect(former?.supersededBy).toBe(licence?.id);
    await expect.poll(async () => (await city.state(id)).outcome?.code).toBe('granted');
    expect((await city.outbox(id)).map(({ operation }) => operation).sort()).toEqual([
      'customs.take-change',
      'housing-fund.take-change',
      'medical-insurance.take-change',
      'social-insurance.take-change',
      'tax.take-change',
    ]);
  });

  test('of capital needs every contribution, and they add up; a sole trader has none', async () => {
    const zhao = { name: '赵一鸣', residentId: '11010519491231002X', phone: '13800000002' };
    const shares = [{ ...zhao, contribution: 50_000_000, contributionForm: 'money', paidBy: '2027-06-01' }];
    const owners = { items: ['capital'], enterpriseType: '1151' };
    const uscc = await company('观澜');
    await expect(
      change(uscc, { ...owners, capital: 60_000_000, shareholders: shares }),
    ).rejects.toMatchObject({ code: 'case.form-invalid' });
    const alone = await change(uscc, { ...owners, capital: 50_000_000, shareholders: shares });
    await approve(alone);
    expect(await entryOf(uscc)).toMatchObject({ type: '1151', capital: 50_000_000 });
    const trader = await established(traderForm, '阿远');
    const id = await change(trader, { ...owners, capital: 50_000_000, shareholders: shares });
    expect((await city.state(id)).outcome?.code).toBe('refused');
  });

  test('comes too late for a firm that is no more', async () => {
    const uscc = await established(traderForm, '阿汀');
    const { id } = await asked(uscc);
    await cleared(id, ...everybody);
    await strikeOff(id);
    const late = await change(uscc, { items: ['scope'], businessScope: ['S054'] });
    expect((await city.state(late)).outcome?.code).toBe('refused');
  });
});

test('who has not reported by the last day is found in the registers, and each is looked up (企业信息公示暂行条例 art. 17)', async () => {
  const [silent, reporting] = [await company('寂川'), await established(traderForm, '阿报')];
  const { clock } = city;
  const year = new Date(clock.now).getUTCFullYear();
  clock.now = Date.parse(`${year + 1}-03-01T11:00:00+06:00`);
  await city.ask('annual-report', {
    uscc: reporting,
    year,
    state: 'open',
    employees: 1,
    assetsFen: 1_000_00,
    revenueFen: 0,
    taxFen: 0,
    publishFigures: false,
    contactPhone: '13800000001',
  });
  clock.now = Date.parse(`${year + 1}-07-03T11:00:00+06:00`);
  const id = deps.newId();
  const office = (await findEntry(deps.database, deps.database.city, 'enterprise', silent))?.content.region;
  expect(office).toBe('990000');
  await changeCase(deps, {
    principal: { kind: 'system', cause: 'schedule annual-report-round' },
    case: { id, service: 'annual-report-round' },
    expectedVersion: null,
    command: {
      act: 'submit',
      region: '990000',
      channel: 'counter',
      applicant: { party: 'registrar', account: null, name: '登记机关' },
      form: { year },
      parent: null,
    },
  });
  const { steps } = await city.state(id);
  // What a registrar sends in its place counts for nothing.
  const named = complete('list', 'listed', { missed: [reporting] });
  await actOnCase(deps, officer(steps.list?.office), id, null, named);
  const missed = (await city.state(id)).data.missed;
  expect(missed).toContainEqual({ uscc: silent });
  expect(missed).not.toContainEqual({ uscc: reporting });
  await expect
    .poll(async () => await entryIn('abnormal-operation', silent))
    .toMatchObject({ status: 'listed' });
  expect(await entryIn('abnormal-operation', reporting)).toBeNull();
});

describe('its electronic licence in a trade', () => {
  const service = 'licence-in-trading';
  const bid = (uscc: string) => ({
    uscc,
    role: 'bidder',
    purpose: 'document',
    request: 'JY20240001',
    project: 'QL-2024-001',
    document: '投标文件',
    digest: '7c'.repeat(32),
  });
  const asked = async () => {
    const { rows } = await deps.database.pool.query<{ operation: string }>(
      `select operation from exchange_call where consumer = 'trading-system' and refused is null order by operation`,
    );
    return rows.map(({ operation }) => operation);
  };

  test('is recognised by a platform that asks the registrar about licence and signature', async () => {
    const uscc = await company('听澜');
    const { id } = await city.ask(service, bid(uscc));
    await actOnCase(deps, lin, id, null, complete('sign', 'signed'));
    await expect.poll(async () => (await city.state(id)).outcome?.code).toBe('granted');
    expect(await asked()).toEqual(['business-licence.is-valid', 'licence-signature.is-signed']);
  });
});

async function entryIn(register: string, key: string): Promise<JsonObject | null> {
  const entry = await findEntry(deps.database, deps.database.city, register, key);
  return entry?.public ?? null;
}

test('whatever became of them, no name or number of a person stands in the log in clear', async () => {
  const { rows } = await deps.database.pool.query<{ body: string }>(
    `select body::text from event where body::text ~ '林晓|赵一鸣|王新远|411082198506150021|11010519491231002X|41272319721113001X'`,
  );
  expect(rows).toEqual([]);
  // Who owns a company alone is found by a pseudonym.
  const { rows: owners } = await deps.database.pool.query<{ key: string }>(
    `select key from register_entry where register = 'one-person-owner'`,
  );
  expect(owners).toHaveLength(1);
  expect(owners[0]?.key).not.toMatch(/11010519491231002X/);
});
