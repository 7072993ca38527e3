import { randomUUID } from 'node:crypto';
import {
  type CompactJWSHeaderParameters,
  CompactSign,
  compactVerify,
  exportJWK,
  generateKeyPair,
} from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { publicPart } from '../../src/usecases/exchange/keys.ts';
import { firstCity as city, licenceOnlyForm, personalTexts } from '../support/cities.ts';
import type { Problem } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, ended, readCase, register, until } from '../support/startup.ts';

/** Data that one office holds and another needs: asked for, granted, used, seen by whom they are about, taken back. */

const product = await startProduct(city);
const { as, nobody } = product;
const applicant = as(city.applicants[0]);
const bank = as('bank-user');
const owner = as(city.halfDay.handler);
const colleague = as(city.halfDay.clerk);
const purpose = '开户前核验企业身份';

/** A system of the bank's own, which knows nothing of us but the protocol. */
let kid = '';
let privateKey: CryptoKey;
let uscc = '';

beforeAll(async () => {
  const { id } = await apply(
    applicant,
    city.oneDay.region,
    // The applicant's own company, which they may then act for.
    licenceOnlyForm(city, city.oneDay.region, {
      legalRepresentative: { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' },
    }),
  );
  const registration = await register(product, id, city.oneDay);
  await ended(applicant, id);
  uscc = (await readCase(applicant, registration)).certificates[0]?.number ?? '';
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  privateKey = pair.privateKey;
  const key = await exportJWK(pair.publicKey);
  ({ kid } = await bank.post<{ kid: string }>('/api/exchange/keys', { key }));
});

type Question = Readonly<Record<string, unknown>>;

const header = (changes: object = {}) =>
  ({
    alg: 'EdDSA',
    kid,
    typ: 'yingshang-question+jws',
    iat: Math.floor(Date.now() / 1000),
    ...changes,
  }) as CompactJWSHeaderParameters;

async function send(question: Question, changes: object = {}) {
  const asked = {
    id: randomUUID(),
    from: city.bank,
    to: product.deps.city.profile.code,
    purpose,
    case: 'KH-2022-17',
    key: uscc,
    ...question,
  };
  const raw = await new CompactSign(new TextEncoder().encode(JSON.stringify(asked)))
    .setProtectedHeader(header(changes))
    .sign(privateKey);
  return await nobody.call<string & Problem>('POST', '/exchange/questions', undefined, {
    raw,
    headers: { 'content-type': 'application/jose' },
  });
}

type Answer = {
  readonly holds?: boolean;
  readonly record?: Readonly<Record<string, unknown>> | null;
  readonly source: { readonly name: string; readonly asOf: string } | null;
};

/** The answer, verified with the city's own public key as anybody would. */
async function ask(question: Question): Promise<Answer> {
  const answer = await send(question);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  const { payload, protectedHeader } = await compactVerify(answer.body, publicPart(product.exchange.key));
  expect(protectedHeader.typ).toBe('yingshang-answer+jws');
  return JSON.parse(new TextDecoder().decode(payload)) as Answer;
}

const refused = async (question: Question, changes: object = {}) => (await send(question, changes)).body.code;

let granted = '';
let grantCase = '';
const today = city.morning.slice(0, 10);

async function requestAndGrant(quota: number): Promise<{ grant: string; id: string }> {
  const { case: id } = await bank.post<{ case: string }>('/api/exchange/requests', {
    dataset: 'business-licence',
    operations: ['business-licence.record'],
    fields: ['name', 'capital'],
    purpose,
    until: '2030-12-31',
    quota: 1000,
  });
  await act(colleague, id, { act: 'complete-step', step: 'examine', outcome: 'needed', output: {} });
  await act(owner, id, {
    act: 'complete-step',
    step: 'decide',
    outcome: 'granted',
    output: { from: today, until: '2030-12-31', quota },
  });
  type Grants = { readonly items: readonly { readonly number: string }[] };
  const { items } = await bank.get<Grants>('/api/exchange/grants');
  return { grant: items.at(-1)?.number ?? '', id };
}

describe('what is shared without condition', () => {
  test('is answered with yes or no, signed, with its source and date', async () => {
    expect(await ask({ operation: 'enterprise.is-registered' })).toMatchObject({
      holds: true,
      source: { name: 'enterprise', asOf: expect.stringContaining(today) },
    });
    expect(await ask({ operation: 'enterprise.is-registered', key: '91411000MA00000000' })).toMatchObject({
      holds: false,
      source: null,
    });
    expect(await ask({ operation: 'business-licence.is-valid' })).toMatchObject({ holds: true });
  });

  test('only to keys that are registered, and only to their owner', async () => {
    expect(await refused({ operation: 'enterprise.is-registered' }, { kid: 'nobody.x' })).toBe(
      'exchange.unknown-key',
    );
    expect(await refused({ operation: 'enterprise.is-registered', from: city.tax })).toBe(
      'exchange.wrong-sender',
    );
    expect(await refused({ operation: 'enterprise.is-registered', to: '000000' })).toBe(
      'exchange.wrong-recipient',
    );
    const old = { iat: Math.floor(Date.now() / 1000) - 400 };
    expect(await refused({ operation: 'enterprise.is-registered' }, old)).toBe('exchange.stale-signature');
    const message = { typ: 'yingshang-message+jws' };
    expect(await refused({ operation: 'enterprise.is-registered' }, message)).toBe('exchange.malformed');
  });

  test('once for each id: what is caught on its way and sent again gives nothing', async () => {
    const id = randomUUID();
    await ask({ operation: 'enterprise.is-registered', id });
    expect(await refused({ operation: 'enterprise.is-registered', id })).toBe('sharing.question-repeated');
  });
});

describe('what is shared on condition', () => {
  test('is not answered before it is granted, nor by whoever does not own it', async () => {
    expect(await refused({ operation: 'business-licence.record' })).toBe('sharing.not-granted');
    const { case: id } = await bank.post<{ case: string }>('/api/exchange/requests', {
      dataset: 'business-licence',
      operations: ['business-licence.record'],
      fields: ['name'],
      purpose,
      until: '2030-12-31',
      quota: 10,
    });
    for (const other of [as(city.oneDay.handler), as(city.elsewhere), applicant])
      expect((await other.call('GET', `/api/cases/${id}`)).status).toBe(404);
  });

  test('is answered as it was granted: those fields, that purpose, so often', async () => {
    ({ grant: granted, id: grantCase } = await requestAndGrant(2));
    const question = { operation: 'business-licence.record', grant: granted };
    expect(await refused({ ...question, purpose: '推销贷款' })).toBe('sharing.other-purpose');
    expect(await refused({ ...question, fields: ['representative'] })).toBe('sharing.field-not-granted');
    const { record } = await ask(question);
    expect(Object.keys(record ?? {}).sort()).toEqual(['capital', 'name']);
    expect((await ask({ ...question, key: 'none' })).record).toBeNull();
    expect(await refused(question)).toBe('sharing.quota-spent');
  });

  test('whoever has looked at purpose and fields leaves the decision to another', async () => {
    const { case: id } = await bank.post<{ case: string }>('/api/exchange/requests', {
      dataset: 'business-licence',
      operations: ['business-licence.record'],
      fields: ['name'],
      purpose,
      until: '2030-12-31',
      quota: 10,
    });
    await act(owner, id, { act: 'complete-step', step: 'examine', outcome: 'needed', output: {} });
    const { version } = await readCase(owner, id);
    const decision = {
      version,
      act: 'complete-step',
      step: 'decide',
      outcome: 'granted',
      output: { from: today, until: '2030-12-31', quota: 10 },
    };
    const alone = await owner.call('POST', `/api/cases/${id}/acts`, decision);
    expect([alone.status, alone.body.code]).toEqual([403, 'case.not-alone']);
    expect((await colleague.call('POST', `/api/cases/${id}/acts`, decision)).status).toBe(200);
  });

  test('is given up by whoever asked, and by no other; nothing is answered under it any more', async () => {
    type Requests = {
      readonly items: readonly {
        readonly case: string;
        readonly version: number;
        readonly grant: string | null;
        readonly open: boolean;
      }[];
    };
    const { grant, id } = await requestAndGrant(10);
    const own = async () =>
      (await bank.get<Requests>('/api/exchange/requests')).items.find((each) => each.case === id);
    const before = await own();
    expect(before).toMatchObject({ grant, open: true });
    const path = `/api/exchange/requests/${id}/withdraw`;
    const said = { version: before?.version, reason: '业务已停办' };
    expect((await as(city.elsewhere).call('POST', path, said)).body.code).toBe('case.not-found');
    await bank.post(path, said);
    expect(await own()).toMatchObject({ open: false });
    expect(await refused({ operation: 'business-licence.record', grant })).toBe('sharing.grant-revoked');
    const again = await bank.call('POST', path, { ...said, version: (await own())?.version });
    expect([again.status, again.body.code]).toEqual([409, 'case.move-not-allowed']);
  });

  test('what is not shared is not, whatever is asked', async () => {
    expect(await refused({ operation: 'bank-account.record', grant: granted })).toBe('sharing.not-shared');
    const asked = {
      dataset: 'bank-account',
      operations: ['bank-account.record'],
      fields: [],
      purpose,
      until: '2030-12-31',
      quota: 1,
    };
    expect((await bank.call('POST', '/api/exchange/requests', asked)).body.code).toBe('sharing.not-shared');
  });

  test('a party is asked while one waits: whether taxes are owed, and nothing more', async () => {
    const { case: id } = await bank.post<{ case: string }>('/api/exchange/requests', {
      dataset: 'tax-standing',
      operations: ['tax-standing.owes-tax'],
      fields: [],
      purpose,
      until: '2030-12-31',
      quota: 10,
    });
    // The tax office of the city itself owns it; it has no account in the demonstration.
    await product.deps.database.pool.query(
      `insert into account (city, id, username, password_hash, name, grants, demonstration, updated_at)
       select city, 'tax-head', 'tax-head', password_hash, name,
         '[{"role":"handler","office":"tax-bureau@411000"}]', true, updated_at
       from account where city = $1 and username = 'city-handler'`,
      [product.deps.database.city],
    );
    await act(as('tax-head'), id, {
      act: 'complete-step',
      step: 'decide',
      outcome: 'granted',
      output: { from: today, until: '2030-12-31', quota: 10 },
    });
    type Grants = { readonly items: readonly { readonly number: string; readonly dataset: string }[] };
    const { items } = await bank.get<Grants>('/api/exchange/grants');
    const grant = items.find(({ dataset }) => dataset === 'tax-standing')?.number;
    const question = { operation: 'tax-standing.owes-tax', grant };
    expect(await ask({ ...question, key: '91411000MA9F0A1B0N' })).toMatchObject({ holds: false });
    expect(await ask({ ...question, key: '91411000MA9F0A1B9N' })).toMatchObject({ holds: true });
    await product.tell({ party: city.tax, mode: 'dark' });
    expect(await refused(question)).toBe('exchange.unavailable');
    await product.tell({ party: city.tax, mode: 'prompt' });
  });
});

describe('afterwards', () => {
  type Usage = {
    readonly items: readonly {
      readonly operation: string;
      readonly purpose: string;
      readonly caseNumber: string;
      readonly consumer: { readonly id: string };
      readonly refused: unknown;
    }[];
  };

  test('the owner sees who used what for which case, refusals too; an office that owns nothing sees nothing', async () => {
    const { items } = await owner.get<Usage>('/api/exchange/usage');
    expect(items.filter(({ operation }) => operation === 'business-licence.record')).toContainEqual(
      expect.objectContaining({ purpose, caseNumber: 'KH-2022-17', refused: null }),
    );
    expect(items.some(({ refused: why, purpose: what }) => why !== null && what === '推销贷款')).toBe(true);
    expect(new Set(items.map(({ consumer }) => consumer.id))).toEqual(new Set([city.bank]));
    expect((await as(city.elsewhere).get<Usage>('/api/exchange/usage')).items).toEqual([]);
  });

  test('whom it is about sees who looked, for what, and never the names of officials', async () => {
    type Readings = { readonly items: readonly { readonly who: { zh: string }; readonly over: string }[] };
    const { items } = await applicant.get<Readings>('/api/my/readings');
    expect(items.map(({ who }) => who.zh)).toContain(
      product.deps.city.offices.find(({ id }) => id === city.oneDay.office)?.name.zh,
    );
    const enterprise = product.deps.city.demonstration.parties.find(
      ({ representative }) => representative === 'person-chen-yufan',
    );
    await ask({ operation: 'enterprise.is-registered', key: enterprise?.identifier });
    const firm = await applicant.get<Readings>(`/api/my/readings?for=${enterprise?.id}`);
    expect(firm.items).toMatchObject([{ over: 'exchange', who: { zh: expect.stringContaining('银行') } }]);
    const stranger = as(city.applicants[1]);
    expect((await stranger.get<Readings>('/api/my/readings')).items).toEqual([]);
    expect((await stranger.call('GET', `/api/my/readings?for=${enterprise?.id}`)).status).toBe(403);
  });

  test('data that are wrong are objected to at the office of the record’s region, and put right there', async () => {
    const right = '建设路 8 号院 2 号楼';
    const said = {
      dataset: 'enterprise',
      key: uscc,
      field: 'address.detail',
      wrong: '门牌号',
      right: '八',
    };
    const headers = { 'idempotency-key': 'objected once' };
    const opened = await applicant.call<{ case: string }>('POST', '/api/exchange/objections', said, {
      headers,
    });
    const again = await applicant.call<{ case: string }>('POST', '/api/exchange/objections', said, {
      headers,
    });
    expect(again.body).toEqual(opened.body);
    const handler = as(city.oneDay.handler);
    const id = opened.body.case;
    const look = async (output: object) =>
      await handler.call('POST', `/api/cases/${id}/acts`, {
        version: (await readCase(handler, id)).version,
        act: 'complete-step',
        step: 'look',
        outcome: 'corrected',
        reason: '已按登记档案更正',
        output,
      });
    // What whoever objects wrote is too short for a street: the office writes what it should say.
    expect((await look({})).body.code).toBe('register.correction-unfit');
    expect((await look({ value: right })).status).toBe(200);
    expect((await readCase(applicant, id)).outcome?.code).toBe('corrected');

    type Entries = {
      readonly items: readonly {
        readonly version: number;
        readonly content: { address: { detail: string } };
      }[];
    };
    const { items } = await nobody.get<Entries>(`/api/registers/enterprise/entries?q=${uscc}`);
    expect(items).toMatchObject([{ content: { address: { detail: right } } }]);
    const { rows } = await product.deps.database.pool.query<{ type: string; body: { field?: string } }>(
      `select e.type, e.body from event e join register_entry r on r.city = e.city and r.id = e.stream
       where r.city = $1 and r.register = 'enterprise' and r.key = $2 order by e.seq desc limit 2`,
      [product.deps.database.city, uscc],
    );
    expect(rows.map(({ type }) => type)).toEqual(['entry-corrected', 'entry-created']);
    expect(rows[0]?.body.field).toBe('address.detail');
    await until('the news of it', async () => {
      type Notices = { readonly items: readonly { readonly case: { readonly id: string } | null }[] };
      const told = await applicant.get<Notices>('/api/notices');
      return told.items.find((notice) => notice.case?.id === id);
    });
    // What is not published is there only for whom it is about.
    const other = { ...said, dataset: 'tax-registration', field: 'openedOn' };
    expect((await applicant.call('POST', '/api/exchange/objections', other)).body.code).toBe(
      'sharing.record-unknown',
    );
  });

  test('what the owner takes back is not answered any more, and neither is a key that was withdrawn', async () => {
    await act(owner, grantCase, {
      act: 'complete-step',
      step: 'in-use',
      outcome: 'revoked',
      reason: '超出用途使用',
      output: {},
    });
    expect(await refused({ operation: 'business-licence.record', grant: granted })).toBe(
      'sharing.grant-revoked',
    );
    await bank.post(`/api/exchange/keys/${encodeURIComponent(kid)}/revoke`);
    expect(await refused({ operation: 'enterprise.is-registered' })).toBe('exchange.unknown-key');
  });
});

test('a private key is never taken, and nobody registers keys for others', async () => {
  const { privateKey: secret } = await generateKeyPair('ES256', { extractable: true });
  const whole = await bank.call('POST', '/api/exchange/keys', { key: await exportJWK(secret) });
  expect([whole.status, whole.body.code]).toEqual([422, 'sharing.key-unfit']);
  const { publicKey } = await generateKeyPair('ES256');
  const other = { consumer: city.tax, key: await exportJWK(publicKey) };
  expect((await bank.call('POST', '/api/exchange/keys', other)).status).toBe(403);
});

describe('published data', () => {
  test('hold what the law makes public of enterprises, and no natural person’s name, number or telephone', async () => {
    const table = await nobody.call<string>('GET', '/data/enterprise/records.csv');
    expect([table.status, table.type]).toEqual([200, 'text/csv']);
    expect(table.body.split(/\r?\n/)[0]).toMatch(
      /^\uFEFF?uscc,name,type,region,address\.region,address\.detail/,
    );
    expect(table.body).toContain(uscc);
    const records = await nobody.get<{ records: { uscc: string }[]; licence: { uri: string } }>(
      '/data/enterprise/records.json',
    );
    expect(records.records.map((record) => record.uscc)).toEqual([uscc]);
    expect(records.licence.uri).toMatch(/^https:\/\/creativecommons\.org/);
    for (const text of [...personalTexts, '陈雨帆'])
      expect(`${table.body}${JSON.stringify(records)}`).not.toContain(text);
    expect((await nobody.call('GET', '/data/tax-registration/records.csv')).status).toBe(404);
  });

  test('are catalogued in DCAT-AP, each with its licence and where to load it', async () => {
    type Node = Readonly<Record<string, unknown>>;
    const catalogue = await nobody.call<Node>('GET', '/data/catalog.jsonld');
    expect(catalogue.type).toBe('application/ld+json');
    const datasets = catalogue.body['dcat:dataset'] as readonly Node[];
    expect(datasets.map((each) => each['dct:identifier'])).toEqual(['enterprise', 'data-grant']);
    for (const dataset of datasets) {
      // What DCAT-AP 2.1 makes mandatory of a dataset and of its distributions.
      expect(dataset).toMatchObject({ '@type': 'dcat:Dataset', 'dct:title': expect.anything() });
      expect(dataset['dct:description']).toBeDefined();
      for (const distribution of dataset['dcat:distribution'] as readonly Node[]) {
        const { '@id': at } = distribution['dcat:accessURL'] as { '@id': string };
        expect((await nobody.call('GET', new URL(at).pathname)).status).toBe(200);
        expect(distribution['dct:license']).toMatchObject({ '@id': expect.stringMatching(/^https:/) });
      }
    }
  });

  test('each operation is described as OpenAPI', async () => {
    type Datasets = { readonly items: readonly { readonly operations: readonly { code: string }[] }[] };
    const { items } = await nobody.get<Datasets>('/api/exchange/datasets');
    const codes = items.flatMap(({ operations }) => operations.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) {
      const described = await nobody.get<{ openapi: string; paths: object }>(
        `/api/exchange/operations/${code}/openapi.json`,
      );
      expect(described.openapi).toBe('3.1.0');
      expect(Object.keys(described.paths)).toEqual(['/exchange/questions']);
    }
  });
});

test('whoever acts for the firm has its form filled in from the registers, with source and date', async () => {
  type Standing = { readonly held: readonly { readonly party: { readonly id: string } }[] };
  type Prefill = {
    readonly values: Readonly<Record<string, unknown>>;
    readonly sources: readonly {
      readonly path: string;
      readonly text: { zh: string };
      readonly at: string;
    }[];
  };
  const own = await until('the firm to act for', async () => {
    const { held } = await applicant.get<Standing>('/api/standing');
    const filled = await Promise.all(
      held.map(async ({ party }) => ({
        party: party.id,
        ...(await applicant.get<Prefill>(
          `/api/services/enterprise-change/prefill?for=${encodeURIComponent(party.id)}`,
        )),
      })),
    );
    return filled.find(({ values }) => values.uscc === uscc);
  });
  expect(own.values).toHaveProperty('businessScope');
  expect(own.sources).toContainEqual({
    path: '/uscc',
    text: expect.objectContaining({ zh: expect.stringContaining('市场主体登记台账') }),
    at: expect.stringContaining(today),
    dataset: 'enterprise',
  });
  // What was put right in the register stands in the next form.
  const { case: objection } = await applicant.post<{ case: string }>('/api/exchange/objections', {
    dataset: 'enterprise',
    key: uscc,
    field: 'capital',
    wrong: '少记了一半',
    right: '200 万元',
  });
  await act(as(city.oneDay.handler), objection, {
    act: 'complete-step',
    step: 'look',
    outcome: 'corrected',
    reason: '与章程一致',
    output: {},
  });
  const after = await applicant.get<Prefill>(
    `/api/services/enterprise-change/prefill?for=${encodeURIComponent(own.party)}`,
  );
  expect([own.values.capital, after.values.capital]).toEqual([100_000_000, 200_000_000]);
  // As themselves they have no enterprise to change.
  const alone = await applicant.get<Prefill>('/api/services/enterprise-change/prefill');
  expect(alone.values).not.toHaveProperty('uscc');
});

test('lists of usage and readings come page by page, each line once', async () => {
  type Page = { readonly items: readonly { readonly id: string }[]; readonly next: string | null };
  for (const [who, path] of [
    [owner, '/api/exchange/usage'],
    [applicant, '/api/my/readings'],
  ] as const) {
    const whole = await who.get<Page>(`${path}?limit=500`);
    expect(whole.items.length).toBeGreaterThan(2);
    const paged: string[] = [];
    for (let after = ''; ; ) {
      const page: Page = await who.get<Page>(`${path}?limit=2${after}`);
      paged.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    expect(paged).toEqual(whole.items.map(({ id }) => id));
    expect(new Set(paged).size).toBe(paged.length);
  }
});

test('the census counts what the public is asked for though an office has it', async () => {
  type Census = { asked: number; held: number; gaps: number; rows: { gap: boolean; held: unknown[] }[] };
  const census = await nobody.get<Census>('/api/exchange/census');
  expect(census.rows).toHaveLength(census.asked);
  expect(census.rows.filter(({ gap }) => gap)).toHaveLength(census.gaps);
  expect(census.held).toBeGreaterThan(0);
  const table = await nobody.call<string>('GET', '/api/exchange/census/table.csv');
  expect(table.body.trim().split(/\r?\n/)).toHaveLength(census.asked + 1);
});
