import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { DomainError } from '../../src/kernel/errors/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { CaseCommand } from '../../src/kernel/process/index.ts';
import {
  fingerprintOf,
  type OpeningKey,
  open,
  type Sealed,
  shareOf,
} from '../../src/kernel/sealing/index.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { joinGathering } from '../../src/usecases/cases/join-gathering.ts';
import { rebuildCases } from '../../src/usecases/rebuild/rebuild-cases.ts';
import { inventedCity } from '../exchange/invented-city.ts';
import { rowsHolding } from '../support/search-database.ts';
import {
  type Bidder,
  drawCommitment,
  drawSecret,
  experts,
  type Holder,
  keys,
  release,
  type Standing,
  sealedBid,
  words,
} from './tender.fixture.ts';
import { duties, tenderPack } from './tender.pack.ts';
import { holders, needed } from './tender.ts';
import { bidText } from './tender-children.ts';

// Curves take their time, and a busy machine takes more.
vi.setConfig({ testTimeout: 120_000 });

/** The tender of `tender.test.ts` in a database, all of which an attacker has before the hour. */

const city = await inventedCity([tenderPack]);
const { deps } = city;
let stop: () => Promise<void>;

beforeAll(() => {
  stop = city.startWorker();
});
afterAll(() => stop());
afterAll(city.close);

type Account = Extract<Principal, { kind: 'account' }>;

function of(holder: Holder): Account {
  const office = deps.city.offices.find(
    ({ unit, region }) =>
      region === '990000' && unit === deps.city.duties.find(({ code }) => code === duties[holder])?.unit,
  );
  if (office === undefined) throw new Error(`nobody is ${holder}`);
  return { kind: 'account', account: holder, displayName: holder, role: 'handler', office: office.id };
}

const bidderOf = (name: string): Account => ({
  kind: 'account',
  account: name,
  displayName: name,
  role: 'applicant',
  party: `party-${name}`,
});

const act = (who: Principal, id: string, command: Exclude<CaseCommand, { act: 'submit' }>) =>
  actOnCase(deps, who, id, null, command);
const complete = (who: Principal, id: string, step: string, outcome: string, output: JsonObject = {}) =>
  act(who, id, { act: 'complete-step', step, outcome, reason: '理由', output });

/** The code of the refusal. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'none';
}

async function dataOf(id: string) {
  const { data } = await city.state(id);
  return data as unknown as {
    readonly openingKey: OpeningKey;
    readonly fingerprint: string;
    readonly bids: readonly Standing[];
    readonly panel: readonly { readonly account: string }[];
    readonly reading: { readonly closed: readonly JsonObject[] };
  };
}

/** A tender with its door open, and the key that its database gives to whoever asks. */
async function announced(subject: string) {
  const { id } = await city.ask('tender', { subject });
  for (const holder of holders)
    await complete(of(holder), id, 'key', 'keyed', { publicKey: keys[holder].publicKey });
  const opensAt = localTime(city.clock.now + 21 * day - 90 * 60_000);
  await complete(of('tender-supervision'), id, 'pool', 'frozen', {
    commitment: drawCommitment,
    experts,
    opensAt,
  });
  const { openingKey } = await dataOf(id);
  const deliver = (name: string, sealed: Sealed | null) =>
    joinGathering(deps, bidderOf(name), id, {
      step: 'bids',
      form: sealed === null ? { kind: 'withdrawal' } : { kind: 'bid', sealed: { ...sealed } },
    });
  const bid = (name: Bidder, seed: number, said = bidText(words[name].priceFen, words[name].words)) =>
    deliver(name, sealedBid(openingKey, { tender: id, bidder: `party-${name}`, content: said, seed }));
  return { id, openingKey, deliver, bid };
}

const day = 86_400_000;

/** As the city's clocks show it, six hours ahead. */
function localTime(moment: number): string {
  return new Date(moment + 6 * 3_600_000).toISOString().slice(0, 16);
}

/** The hour strikes. */
async function strike(id: string): Promise<void> {
  city.clock.now += 21 * day;
  await act({ kind: 'system', cause: 'sweep' }, id, { act: 'check-clocks' });
  await expect.poll(async () => (await city.state(id)).steps.bids?.status).toBe('done');
}

const findings = (needles: readonly string[]) => rowsHolding(city.ownerUrl, needles);

const secrets = Object.values(words).flatMap(({ priceFen, words: said }) => [String(priceFen), said]);

test('who has the whole database before the hour, and two holders’ keys, reads no bid; at the hour all do', async () => {
  const { id, openingKey, deliver, bid } = await announced('东湖隧道');
  expect(fingerprintOf(openingKey)).toBe((await dataOf(id)).fingerprint);

  // Not sealed, or sealed to another key: not admitted.
  const other: OpeningKey = { ...openingKey, needs: needed - 1 };
  const stray = sealedBid(other, { tender: id, bidder: 'party-mason', content: '{}', seed: 1 });
  expect(await refusal(deliver('mason', stray))).toBe('case.not-admitted');
  expect(
    await refusal(joinGathering(deps, bidderOf('mason'), id, { step: 'bids', form: { kind: 'bid' } })),
  ).toBe('case.not-admitted');

  await bid('builder', 2, bidText(1, '第一稿'));
  const delivered = await Promise.all([bid('mason', 3), bid('carpenter', 4), bid('builder', 5)]);
  await bid('carpenter', 6);
  await deliver('carpenter', null);
  await bid('carpenter', 7);
  for (const { state } of delivered) expect(state.outcome?.code).toBe('received');

  expect(await findings(secrets)).toBe(0);
  expect(await findings(Object.values(keys).map(({ secretKey }) => secretKey))).toBe(0);
  expect(JSON.stringify(city.lines)).not.toContain(words.mason.words);
  // The search would have found it: what bidders said openly is there.
  expect(await findings(['party-carpenter'])).toBeGreaterThan(0);

  // Two holders who meet in secret with a copy of the database.
  const stolen = delivered[0]?.state.form.sealed as unknown as Sealed;
  const purpose = { tender: id, bidder: 'party-mason' };
  const meeting = Object.fromEntries(
    (['notary', 'agency'] as const).map((holder) => [
      duties[holder],
      shareOf(keys[holder], { key: openingKey, purpose, sealed: stolen }),
    ]),
  );
  expect(open(openingKey, purpose, stolen, meeting)).toMatchObject({ opened: false, why: 'too-few-shares' });

  expect(await refusal(act(of('trading-centre'), id, { act: 'close-gathering', step: 'bids' }))).toBe(
    'access.not-permitted',
  );
  expect(await refusal(complete(of('notary'), id, 'open', 'released', { shares: [] }))).toBe(
    'access.not-permitted',
  );

  // Too late by the clock, before anybody has looked at it.
  city.clock.now += 21 * day - 90 * 60_000 - 60_000;
  await bid('mason', 8);
  city.clock.now += 60_000;
  expect(await refusal(bid('mason', 9))).toBe('case.gathering-closed');
  city.clock.now -= 21 * day - 90 * 60_000;
  await strike(id);
  expect(await refusal(bid('mason', 10))).toBe('case.gathering-closed');
  expect(await refusal(deliver('mason', null))).toBe('case.gathering-closed');
  expect(await findings(secrets)).toBe(0);

  const { bids } = await dataOf(id);
  expect(bids.map(({ party }) => party).toSorted()).toEqual([
    'party-builder',
    'party-carpenter',
    'party-mason',
  ]);
  // One share is lost, and the other four are more than enough.
  await complete(of('tenderer'), id, 'open', 'lost');
  for (const holder of ['notary', 'agency', 'trading-centre'] as const)
    await complete(
      of(holder),
      id,
      'open',
      'released',
      release(holder, { key: openingKey, tender: id, bids }),
    );
  expect((await dataOf(id)).reading.closed).toEqual([]);
  expect(await findings(secrets)).toBeGreaterThan(0);
  // What was replaced or taken back stays sealed for ever.
  expect(await findings(['第一稿'])).toBe(0);

  await complete(of('tender-supervision'), id, 'reveal', 'revealed', { secret: drawSecret });
  await complete(of('tender-supervision'), id, 'avoidance', 'settled', { avoids: [] });
  const { panel } = await dataOf(id);
  expect(panel).toHaveLength(5);
  for (const { account } of panel) {
    const expert: Account = { kind: 'account', account, displayName: account, role: 'expert' };
    const scores = bids.map(({ number, party }) => ({ number, points: party === 'party-mason' ? 95 : 80 }));
    await complete(expert, id, 'score', 'scored', { scores });
  }
  await complete(of('trading-centre'), id, 'publicise', 'publicised');
  await complete(of('tenderer'), id, 'award', 'awarded');
  await notify(id, { 'party-builder': 'lost', 'party-mason': 'won', 'party-carpenter': 'lost' });
  expect((await city.state(id)).outcome?.code).toBe('awarded');

  const { differed } = await rebuildCases(deps);
  expect(differed).toEqual([]);
});

test('too few shares: the tender says that it cannot be opened, and nobody has read a bid', async () => {
  const { id, openingKey, bid } = await announced('西湖大桥');
  for (const [at, name] of (['builder', 'mason', 'carpenter'] as const).entries())
    await bid(name, 20 + at, bidText(7_654_321_000 + at, `再次投标之秘密${at}`));
  await strike(id);
  const { bids } = await dataOf(id);
  for (const holder of ['notary', 'agency'] as const)
    await complete(
      of(holder),
      id,
      'open',
      'released',
      release(holder, { key: openingKey, tender: id, bids }),
    );
  for (const holder of ['tenderer', 'trading-centre', 'tender-supervision'] as const)
    await complete(of(holder), id, 'open', 'lost');
  const gone = 'could-not-be-opened';
  await notify(id, { 'party-builder': gone, 'party-mason': gone, 'party-carpenter': gone });
  expect((await city.state(id)).outcome).toMatchObject({ code: gone, class: 'void' });
  expect(await findings(['765432100', '再次投标之秘密'])).toBe(0);
});

test('two bidders are too few, however late the second came', async () => {
  const { id, bid } = await announced('北湖水厂');
  await bid('builder', 31);
  await bid('mason', 32);
  await strike(id);
  await notify(id, { 'party-builder': 'too-few-bidders', 'party-mason': 'too-few-bidders' });
  const ended = await city.state(id);
  expect(ended.outcome?.code).toBe('too-few-bidders');
  expect(ended.steps.open).toBeUndefined();
});

/** The trading centre delivers every bidder's notice, and the tender ends. */
async function notify(id: string, expected: Readonly<Record<string, string>>): Promise<void> {
  const { children = [] } = (await city.state(id)).steps.notices?.gathering ?? {};
  const told: Record<string, unknown> = {};
  for (const child of children) {
    await expect.poll(() => refusal(city.state(child))).toBe('none');
    const { form: said } = await city.state(child);
    told[String(said.party)] = said.result;
    await complete(of('trading-centre'), child, 'deliver', 'delivered');
  }
  expect(told).toEqual(expected);
  await expect.poll(async () => (await city.state(id)).phase).toBe('ended');
}
