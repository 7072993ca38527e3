import { beforeAll, describe, expect, test } from 'vitest';
import { companyForm, licenceOnlyForm } from '../../support/cities.ts';
import { type Description, witnessOf } from '../../support/described.ts';
import { act, apply, keptDraft, readCase } from '../../support/startup.ts';
import { askedOf } from './asked.ts';
import { refusedOf } from './refused.ts';
import { contractSetting } from './setting.ts';

/** What the API promises to whoever programs against it: its answers, its refusals, its pages. */

const setting = await contractSetting();
const { city, product, applicant, other, made } = setting;
const { as, nobody } = product;

test('an application begun twice with one key is one, and the key belongs to it', async () => {
  const headers = { 'idempotency-key': 'begun at my desk' };
  const region = city.oneDay.region;
  const begin = (body: object = { service: 'startup', region }) =>
    applicant.call<{ id: string }>('POST', '/api/drafts', body, { headers });
  const answers = await Promise.all([begin(), begin(), begin()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const id = answers[0]?.body.id ?? '';
  expect(new Set(answers.map(({ body }) => body.id))).toEqual(new Set([id]));
  await applicant.put(`/api/drafts/${id}`, { version: 1, region, form: { employees: 3 } });
  expect((await begin()).body).toMatchObject({ id, version: 2, form: { employees: 3 } });
  expect((await begin({ service: 'startup' })).body).toMatchObject({ code: 'request.key-reused' });
  await applicant.delete(`/api/drafts/${id}`);
  expect((await begin()).body).toMatchObject({ code: 'draft.not-found' });
});

test('an act is answered with the version alone where no more is wanted, and so is the same one sent again', async () => {
  const { region } = city.oneDay;
  const { id } = await apply(applicant, region, companyForm(city, region));
  const { version } = await applicant.get<{ version: number }>(`/api/cases/${id}`);
  const withdraw = () =>
    applicant.call(
      'POST',
      `/api/cases/${id}/acts`,
      { version, act: 'withdraw', reason: '改变了计划' },
      { headers: { prefer: 'respond-async, return=minimal', 'idempotency-key': `withdrawn ${id}` } },
    );
  const [first, again] = [await withdraw(), await withdraw()];
  const now = await applicant.get<{ version: number; phase: string }>(`/api/cases/${id}`);
  expect(now.phase).toBe('ended');
  for (const { status, headers } of [first, again]) {
    expect(status).toBe(204);
    expect([headers.get('preference-applied'), headers.get('etag')]).toEqual([
      'return=minimal',
      `"${now.version}"`,
    ]);
  }
  // A refusal is told in full whatever is preferred.
  const refused = await applicant.call(
    'POST',
    `/api/cases/${id}/acts`,
    { version, act: 'withdraw', reason: '再来一次' },
    { headers: { prefer: 'return=minimal' } },
  );
  expect(refused).toMatchObject({ status: 409, body: { current: { version: now.version } } });
});

describe('what is answered is what is described', () => {
  // Every answer of every test is held against the description; see `support/described.ts`.
  test('to the letter, in answers that hold something', async () => {
    const description = await nobody.get<Description>('/api/openapi.json');
    const witness = witnessOf(description);
    const answers = (await askedOf(setting)).map(
      async ([path, url, who = nobody]) => [path, url, await who.call<unknown>('GET', url)] as const,
    );
    for (const [path, url, { status, type, body }] of await Promise.all(answers)) {
      expect(witness({ method: 'GET', url, status, type, body }), url).toEqual([]);
      expect([status, description.paths[path]?.get?.responses[status]], url).toEqual([
        200,
        expect.anything(),
      ]);
      const { items } = body as { readonly items?: readonly unknown[] };
      if (items !== undefined) expect(items.length, url).toBeGreaterThan(0);
    }
  });

  test('all indicators come as a table and as a workbook', async () => {
    const en = { headers: { 'accept-language': 'en-GB' } };
    const table = await nobody.call<string>('GET', '/api/indicators/table.csv', undefined, en);
    expect([table.status, table.type]).toEqual([200, 'text/csv']);
    expect(table.body).toContain('Plan,Code,Indicator,Unit');
    expect(table.body).toContain('startup-days-county,');
    const book = await fetch(`${product.url}/api/indicators/table.xlsx`);
    expect(book.status).toBe(200);
    expect(new Uint8Array(await book.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test('figures come as a table for office software too, in either language', async () => {
    const path = '/api/indicators/startup-days-county/table.csv';
    const zh = await nobody.call<string>('GET', path);
    expect([zh.status, zh.type]).toEqual([200, 'text/csv']);
    expect(zh.body.slice(0, 3)).toBe('分组,'.slice(0, 3));
    const en = await nobody.call<string>('GET', path, undefined, { headers: { 'accept-language': 'en-GB' } });
    expect(en.body).toContain('Group,Value,Median');
    expect(en.body).toContain('Yuzhou City');
    const months = await nobody.call<string>('GET', `${path}?groupBy=period`);
    // One that was granted, and the one withdrawn above, which is left out.
    expect(months.body.trim().split(/\r?\n/)[1]).toMatch(/^2022-06,0(\.\d+)?,.*,1,1,,演示数据$/);
  });
});

describe('a refusal', () => {
  test.each(refusedOf(setting))(
    'of %s is %i %s, a problem in both languages with a way on',
    async (_what, status, code, ask) => {
      const answer = await ask();
      expect(answer.body).toMatchObject({ status, code, type: `/problems/${code}` });
      expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
      const { title, detail, message, next } = answer.body;
      expect([title, detail]).toEqual([message.zh, next.zh]);
      for (const { zh, en } of [message, next]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).toMatch(/[A-Za-z]/);
        expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
      }
    },
  );

  test('is headed in the language asked for', async () => {
    const { body } = await nobody.call('GET', '/api/cases', undefined, {
      headers: { 'accept-language': 'en' },
    });
    expect([body.title, body.detail]).toEqual([body.message.en, body.next.en]);
  });

  test('of a form names every fault with its field, in both languages', async () => {
    const form = licenceOnlyForm(city, city.oneDay.region, { employees: -1, notifyPhone: '12' });
    const draft = await keptDraft(applicant, city.oneDay.region, form);
    const answer = await applicant.call('POST', `/api/drafts/${draft.id}/submit`, { version: draft.version });
    expect([answer.status, answer.body.code]).toEqual([422, 'case.form-invalid']);
    const faults = answer.body.faults as readonly { path: string; message: { zh: string; en: string } }[];
    expect(faults.map(({ path }) => path).sort()).toEqual(['/employees', '/notifyPhone']);
    for (const { message } of faults) expect(message.zh.length * message.en.length).toBeGreaterThan(0);
  });

  test('of a request names every fault with its place, in both languages', async () => {
    const body = { version: 0, act: 'explode', bogus: 1 };
    const answer = await applicant.call('POST', `/api/cases/${made.whole.id}/acts`, body);
    const faults = answer.body.faults as readonly { path: string; message: { zh: string; en: string } }[];
    const at = (path: string) => faults.find((fault) => fault.path === path)?.message;
    expect(at('/version')).toEqual({ zh: '格式不对：必须 >= 1', en: 'must be >= 1' });
    expect(at('/act')?.zh).toMatch(/^格式不对：必须等于允许值中的一个：.*accept/);
    expect(at('/bogus')).toEqual({ zh: '没有这一项', en: 'there is no such entry' });
  });

  test('of an act on a case that has moved on brings the fresh case', async () => {
    const receipt = await apply(applicant, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
    const clerk = as(city.oneDay.clerk);
    const { version } = await readCase(clerk, receipt.id);
    await act(clerk, receipt.id, { act: 'note', note: '已电话联系' });
    const answer = await clerk.call('POST', `/api/cases/${receipt.id}/acts`, { version, act: 'accept' });
    expect([answer.status, answer.body.code]).toEqual([409, 'case.version-conflict']);
    expect(answer.body.current).toMatchObject({ id: receipt.id, version: version + 1, phase: 'submitted' });
  });

  test('of a draft that was changed elsewhere brings the fresh draft', async () => {
    const draft = await keptDraft(applicant, city.oneDay.region, {});
    await applicant.put(`/api/drafts/${draft.id}`, {
      version: draft.version,
      region: null,
      form: { employees: 3 },
    });
    const answer = await applicant.call('PUT', `/api/drafts/${draft.id}`, {
      version: draft.version,
      region: null,
      form: {},
    });
    const submitted = await applicant.call('POST', `/api/drafts/${draft.id}/submit`, {
      version: draft.version,
    });
    for (const { status, body } of [answer, submitted]) {
      expect([status, body.code]).toEqual([409, 'draft.version-conflict']);
      expect(body.current).toMatchObject({ version: draft.version + 1, form: { employees: 3 } });
      expect(body.current).not.toHaveProperty('account');
    }
  });
});

describe('a list', () => {
  beforeAll(async () => {
    for (let count = 0; count < 5; count += 1) {
      const form = licenceOnlyForm(city, city.oneDay.region);
      if (count < 3) await apply(other, city.oneDay.region, form);
      await keptDraft(other, city.oneDay.region, form);
    }
  });

  // The clock stands still, so that all of these have the same moments: pages must not hang on time alone.
  test.each([
    ['/api/drafts', () => other],
    ['/api/cases', () => other],
    ['/api/cases?phase=submitted&q=XC', () => as('supervisor')],
    ['/api/work', () => as(city.oneDay.clerk)],
    ['/api/indicators?plan=1', () => nobody],
    ['/api/indicators/startup-steps/contributions', () => nobody],
    ['/api/registers/seal/entries', () => as('auditor')],
    ['/api/operations/outbox', () => as('administrator')],
    ['/api/operations/outbox?state=answered', () => as('administrator')],
    ['/api/tasks?plan=1', () => nobody],
    ['/api/fulfilment?kind=limit&by=limit', () => nobody],
    ['/api/tasks?q=企业', () => nobody],
  ])('%s: its pages together are the whole, each item once', async (path, who) => {
    const client = who();
    const sign = path.includes('?') ? '&' : '?';
    type Page = { readonly items: readonly unknown[]; readonly next: string | null };
    const all = await client.get<Page>(`${path}${sign}limit=500`);
    expect(all.next).toBeNull();
    expect(all.items.length).toBeGreaterThan(0);
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const cursor: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
      const page: Page = await client.get<Page>(`${path}${sign}limit=2${cursor}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      paged.push(...page.items);
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(all.items);
    expect(new Set(paged.map((item) => JSON.stringify(item))).size).toBe(paged.length);
    // A place in the list that nobody was given is no fault of ours.
    for (const forged of [['x'], ['x', 'y'], ['2022-06-01T00:00:00.000Z', 'y'], ['x', 'y', 'z'], [1], 'x']) {
      const cursor = Buffer.from(JSON.stringify(forged)).toString('base64url');
      const { status } = await client.call('GET', `${path}${sign}after=${cursor}`);
      expect([200, 400], JSON.stringify(forged)).toContain(status);
    }
  });
});
