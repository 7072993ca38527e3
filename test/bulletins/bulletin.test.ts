import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BulletinView } from '../../src/usecases/bulletins/bulletin-views.ts';
import { completeBulletin, openBulletin, published } from '../support/bulletins.ts';
import { companyForm, firstCity } from '../support/cities.ts';
import { type Client, signIn } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { apply, counted, ended, register } from '../support/startup.ts';

/** A bulletin from its opening to the paper, over HTTP. */

const city = firstCity;
const product = await startProduct(city);
const { as, nobody } = product;
const [writer, second] = [as('coordinator'), as('coordinator-head')];
const [applicant] = city.applicants.map((name) => as(name)) as [Client];
const open = (form: object = {}) => openBulletin(writer, form);
const complete = completeBulletin;
const read = (id: string, who = writer): Promise<BulletinView> => who.get(`/api/bulletins/${id}`);

let firm = '';
beforeAll(async () => {
  const { region } = city.oneDay;
  const { id } = await apply(applicant, region, companyForm(city, region));
  firm = id;
  await register(product, firm, city.oneDay);
  await ended(applicant, firm);
  await counted(product);
});

describe('what a bulletin says in figures', () => {
  test('is what the indicators say at the moment it is opened, and stays so when they move on', async () => {
    const id = await open();
    const { statement, hash } = await read(id);
    const { items } = await nobody.get<{
      items: { code: string; value: number | null; included: number; computed: boolean }[];
    }>('/api/indicators');
    const measured = items.filter((each) => each.computed && each.value !== null);
    expect(measured.length).toBeGreaterThan(3);
    for (const { code, value, included } of measured)
      expect(statement.figures.find((each) => each.code === code)).toMatchObject({ value, included });
    const { id: another } = await apply(applicant, city.oneDay.region, companyForm(city, city.oneDay.region));
    await register(product, another, city.oneDay);
    await ended(applicant, another);
    await counted(product);
    const later = await read(id);
    expect([later.hash, later.statement]).toEqual([hash, statement]);
    expect((await read(await open())).hash).not.toBe(hash);
  });

  test('nobody enters: a fingerprint that was sent is thrown away, and what it names cannot be changed', async () => {
    const id = await open({ statement: 'f'.repeat(64) });
    const { hash } = await read(id);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toBe('f'.repeat(64));
    await expect(
      product.deps.database.pool.query(`update figure_statement set until = '2022-01-01'`),
    ).rejects.toThrow(/permission|append/);
  });

  test('is kept for no case that is refused: of another office, of no period, of no kind', async () => {
    const kept = async () =>
      (await product.deps.database.pool.query('select hash from figure_statement')).rowCount;
    const before = await kept();
    const begin = async (who: Client, form: object) => {
      const asked = { kind: 'monthly', from: '2022-06-01', to: '2022-06-30', ...form };
      const { status, body } = await who.call('POST', '/api/cases', { service: 'bulletin', form: asked });
      return [status, body.code];
    };
    // A minute later, so that what would be kept says something that nothing kept so far does.
    product.clock.advance(1);
    expect(await begin(as(city.oneDay.handler), {})).toEqual([403, 'access.not-permitted']);
    for (const form of [{ to: '2022-06-31x' }, { to: '2022-13-45' }, { from: 'May' }, { kind: 'daily' }])
      expect(await begin(writer, form)).toEqual([422, 'case.form-invalid']);
    expect(await kept()).toBe(before);
  });

  test('is of one place where one is asked for, and compared with the last of its kind that was sent', async () => {
    const { region } = city.oneDay;
    // As long as a month, and a month in nothing else: it is no predecessor of one.
    const weeks = await open({ kind: 'weekly', place: region, from: '2022-04-01', to: '2022-04-30' });
    await complete(writer, weeks, 'edit', 'ready', { ...published, open: false });
    await complete(second, weeks, 'approve', 'approved');
    await complete(writer, weeks, 'send', 'sent');
    const may = await open({ place: region, from: '2022-05-01', to: '2022-05-31' });
    const early = await read(await open({ place: region }));
    expect(early.statement.before).toBeNull();
    await complete(writer, may, 'edit', 'ready', { ...published, open: false });
    await complete(second, may, 'approve', 'approved');
    await complete(writer, may, 'send', 'sent');
    product.clock.advance(1);
    const june = await read(await open({ place: region }));
    const sent = await read(may);
    expect(june.statement).toMatchObject({
      place: { id: region },
      places: [],
      before: { until: '2022-05-31', issue: sent.issue },
    });
    expect(june.statement.before?.hash).toBe(sent.hash);
    expect(JSON.stringify(june.paper)).toContain(`总第${sent.issue}期（截至2022年5月31日）`);
    const figure = june.statement.figures.find(({ value }) => value !== null);
    expect(figure?.before).toBe(figure?.value);
    // A period that reaches into the next, or one that follows after a gap, changes nothing about which that is.
    const near = await read(await open({ place: region, from: '2022-05-20', to: '2022-06-20' }));
    const far = await read(await open({ place: region, from: '2022-06-01', to: '2022-06-10' }));
    expect([near, far].map(({ statement }) => statement.before?.hash)).toEqual([sent.hash, sent.hash]);
    const named = await read(
      await open({ place: region, from: '2022-05-01', to: '2022-05-31', former: sent.issue }),
    );
    expect(named.statement.before?.issue).toBe(sent.issue);
    const days = { from: '2022-05-01', to: '2022-05-31' };
    const unknown = { service: 'bulletin', form: { kind: 'monthly', place: region, ...days, former: 99 } };
    expect((await writer.call('POST', '/api/cases', unknown)).body).toMatchObject({
      code: 'case.former-unknown',
    });
  });
});

describe('from draft to archive', () => {
  test('people write words, figures come by their code, and the papers say both', async () => {
    const id = await open();
    await complete(writer, id, 'edit', 'ready', {
      ...published,
      lead: '企业开办平均 {startup-days-county}，见 {no-such-figure}。',
      leadEn: 'Starting a firm takes {startup-days-county}.',
      next: '请各地逐件销号。',
    });
    const view = await read(id);
    expect(view).toMatchObject({ state: 'draft', unknown: ['no-such-figure'], step: { code: 'approve' } });
    const [zh, en] = [await documentText(id, 'zh'), await documentText(id, 'en')];
    const figure = view.statement.figures.find(({ code }) => code === 'startup-days-county');
    expect(figure?.value).not.toBeNull();
    expect(zh).toMatch(/企业开办平均 [\d.]+ 个工作日/);
    expect(zh).toContain('请各地逐件销号');
    expect(zh).toContain('未编号稿');
    expect(zh).toContain(view.hash);
    expect(en).toMatch(/Starting a firm takes [\d.]+ working days?/);
    expect(zh).toContain('演示数据，不是真实情况');
    // Nobody approves what quotes a figure that was never drawn up; sent back and mended, it goes on.
    const approval = { version: view.version, act: 'complete-step', step: 'approve', outcome: 'approved' };
    const { status, body } = await second.call('POST', `/api/cases/${id}/acts`, approval);
    expect([status, body.code]).toEqual([422, 'case.figure-unknown']);
    expect(JSON.stringify(body)).toContain('{no-such-figure}');
    await second.post(`/api/cases/${id}/acts`, { ...approval, outcome: 'sent-back', reason: '改引用' });
    await complete(writer, id, 'edit', 'ready', published);
    await complete(second, id, 'approve', 'approved');
    expect(await read(id)).toMatchObject({ unknown: [], step: { code: 'send' } });
  });

  test('drafts are for those who write and watch; sent ones for offices; published ones for everybody', async () => {
    const id = await open();
    const status = async (who: Client) => (await who.call('GET', `/api/bulletins/${id}`)).status;
    const readers = async () =>
      await Promise.all([writer, as('supervisor'), as(city.oneDay.clerk), applicant, nobody].map(status));
    expect(await readers()).toEqual([200, 200, 404, 404, 404]);
    const addressed = { to: '各县（市、区）', copies: '市督查局', open: false };
    await complete(writer, id, 'edit', 'ready', addressed);
    expect(await readers()).toEqual([200, 200, 404, 404, 404]);
    await complete(second, id, 'approve', 'approved');
    await complete(writer, id, 'send', 'sent');
    expect(await readers()).toEqual([200, 200, 200, 404, 404]);
    expect(await read(id)).toMatchObject({ state: 'sent', issue: 3, acts: [] });
    const other = await open();
    await complete(writer, other, 'edit', 'ready', published);
    await complete(second, other, 'approve', 'approved');
    await complete(writer, other, 'send', 'sent');
    const { items } = await nobody.get<{ items: { id: string; issue: number }[] }>('/api/bulletins');
    expect(items.map((each) => [each.id, each.issue])).toEqual([[other, 4]]);
  });

  test('are listed a page at a time, and none twice', async () => {
    const page = async (who: Client, after: string | null, limit = 2) =>
      await who.get<{ items: { id: string }[]; next: string | null }>(
        `/api/bulletins?limit=${limit}${after === null ? '' : `&after=${after}`}`,
      );
    const all = (await page(writer, null, 50)).items.map(({ id }) => id);
    expect(all.length).toBeGreaterThan(5);
    for (const limit of [1, 2, 5]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { items, next } = await page(writer, after, limit);
        expect(items.length).toBeLessThanOrEqual(limit);
        seen.push(...items.map(({ id }) => id));
        after = next;
      } while (after !== null);
      expect(seen).toEqual(all);
    }
    const first = await page(nobody, null);
    expect([first.items.length, first.next]).toEqual([1, null]);
    expect((await writer.call('GET', '/api/bulletins?after=nonsense')).body.code).toBe('list.cursor-invalid');
  });

  test('whoever writes one looks at the paper with words that are kept nowhere, and nobody else does', async () => {
    const id = await open();
    const words = { words: { lead: '请看 {startup-days-county}。' }, to: '各县', copies: '' };
    const look = async (username: string) => {
      const cookie = await signIn(product.url, username, city.password);
      return await fetch(`${product.url}/api/bulletins/${id}/preview?lang=zh`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'x-requested-with': 'yingshang' },
        body: JSON.stringify(words),
      });
    };
    const seen = await look('coordinator');
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await look('supervisor')).status).toBe(404);
    expect((await read(id)).passages.every(({ zh }) => zh === '')).toBe(true);
  });

  test('a screen has what the papers have: tables, bars, and figures that lead to what they mean', async () => {
    const { paper } = await read(await open());
    const kinds = new Set(paper.blocks.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['bars', 'heading', 'paragraph', 'small', 'table']);
    const cells = paper.blocks.flatMap(({ rows }) => rows.flat());
    expect(cells.find(({ link }) => link === '/promises/startup-days-county')?.text).not.toBe('');
    expect(paper.subtitle.join()).toContain('数字取定于');
  });

  test('each format is what it says it is', async () => {
    const { items } = await nobody.get<{ items: { id: string }[] }>('/api/bulletins');
    const id = items[0]?.id ?? '';
    const pdf = await file(`/api/bulletins/${id}/pdf?lang=en&red=true`);
    expect([pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    expect(pdf.bytes.toString('latin1')).toContain('ETSI.CAdES.detached');
    // Nobody has declared an address for others to come by: paper leads nowhere.
    expect(pdf.bytes.toString('latin1')).not.toContain('/URI (http');
    const annex = await file(`/api/bulletins/${id}/xlsx`);
    expect(annex.bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await nobody.call('GET', `/api/bulletins/${id}/doc`)).status).toBe(400);
  });
});

async function file(
  path: string,
  cookie = '',
): Promise<{ readonly type: string | null; readonly bytes: Buffer }> {
  const answer = await fetch(`${product.url}${path}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return { type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
}

async function documentText(id: string, lang: 'zh' | 'en'): Promise<string> {
  const cookie = await signIn(product.url, 'coordinator', city.password);
  const { bytes } = await file(`/api/bulletins/${id}/docx?lang=${lang}`, cookie);
  return (await mammoth.extractRawText({ buffer: bytes })).value;
}
