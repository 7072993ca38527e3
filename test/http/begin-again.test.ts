import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';
import type { DraftView } from '../../src/usecases/drafts/index.ts';
import { firstCity, licenceOnlyForm } from '../support/cities.ts';
import type { Client, Problem } from '../support/client.ts';
import { sendPicture } from '../support/file-of.ts';
import { startProduct } from '../support/product.ts';
import { act, type Receipt, readCase, until, withSignedPaper } from '../support/startup.ts';

/* A case that gave nothing does not take with it what was typed: it begins another application. */

const city = firstCity;
const { region } = city.oneDay;
const product = await startProduct(city);
const { as, deps } = product;
const [applicant, other] = city.applicants.map((name) => as(name)) as [Client, Client];
const clerk = as(city.oneDay.clerk);

type Shown = Pick<DraftView, 'id' | 'version' | 'region' | 'form' | 'begunFrom'>;

/** Handed in with a scan of what was signed, and a lease that no entry names. */
async function handIn(who: Client, change: JsonObject = {}): Promise<Receipt> {
  const draft = await who.post<Shown>('/api/drafts', { service: 'startup', region });
  const form = await withSignedPaper(who, draft.id, licenceOnlyForm(city, region, change));
  await sendPicture(who, { draft: draft.id }, '租赁合同.png', 1);
  const { version } = await who.put<Shown>(`/api/drafts/${draft.id}`, {
    version: draft.version,
    region,
    form,
  });
  const { case: receipt } = await who.post<{ case: Receipt }>(`/api/drafts/${draft.id}/submit`, { version });
  return receipt;
}

const again = (who: Client, from: string, key?: string) =>
  who.call<Shown & Problem>(
    'POST',
    '/api/drafts',
    { from },
    key === undefined ? {} : { headers: { 'idempotency-key': key } },
  );

const receipt = await handIn(applicant, { tradeName: '再禾' });

test('while it is under way it is changed where it is', async () => {
  const refused = await again(applicant, receipt.number);
  expect([refused.status, refused.body.code]).toEqual([409, 'draft.case-under-way']);
  expect(refused.body.message.zh).toContain(receipt.number);
  expect((await readCase(applicant, receipt.id)).again).toBe(false);
});

test('refused, it begins another with what was typed and what came with it', async () => {
  await act(clerk, receipt.id, { act: 'refuse-acceptance', reason: 'forbidden', note: '名称含禁用字词' });
  const old = await readCase(applicant, receipt.id);
  expect(old.again).toBe(true);
  const key = 'begin-again-0001';
  const { body: draft } = await again(applicant, receipt.number, key);
  expect((await again(applicant, receipt.number, key)).body.id).toBe(draft.id);

  const { truthCommitment: _truth, addressCommitment: _address, signedPaper: _paper, ...typed } = old.form;
  expect(draft).toMatchObject({ region, form: typed, begunFrom: { case: { id: receipt.id } } });
  // What everybody signed was the other application; agreement is given anew.
  for (const entry of ['truthCommitment', 'addressCommitment', 'signedPaper'])
    expect(draft.form).not.toHaveProperty(entry);
  expect(draft.begunFrom?.leftOut).toEqual([expect.objectContaining({ zh: '各人签好名的承诺书（申请书）' })]);
  const files = await applicant.get<{ items: { id: string; name: string }[] }>(
    `/api/drafts/${draft.id}/files`,
  );
  expect(files.items.map(({ name }) => name)).toEqual(['租赁合同.png']);
  expect(Object.keys(old.files)).not.toContain(files.items[0]?.id);

  // Looked over and put right, it goes its way, and each case says of the other.
  const form = await withSignedPaper(applicant, draft.id, {
    ...(draft.form as JsonObject),
    tradeName: '又禾',
    truthCommitment: true,
    addressCommitment: true,
  });
  const kept = await applicant.put<Shown>(`/api/drafts/${draft.id}`, {
    version: draft.version,
    region,
    form,
  });
  const next = await applicant.post<{ case: Receipt }>(`/api/drafts/${draft.id}/submit`, {
    version: kept.version,
  });
  const seen = await readCase(applicant, next.case.id);
  expect(seen.links).toMatchObject([{ relation: { zh: '重新申请自' }, case: { id: receipt.id } }]);
  expect(seen.files.map(({ name }) => name).sort()).toEqual(['租赁合同.png', '签好名的申请书.png'].sort());
  await until('the way forward', async () => (await readCase(applicant, receipt.id)).links[0]);
});

test('it is whose it was, and nobody else’s: not the office’s either', async () => {
  for (const who of [other, clerk])
    for (const from of [receipt.number, receipt.id]) {
      const refused = await again(who, from);
      expect([refused.status, refused.body.code]).toEqual([404, 'case.not-found']);
    }
  expect((await again(applicant, 'XC-2022-0101-99999-0')).body.code).toBe('case.not-found');
  expect((await again(product.nobody, receipt.number)).status).toBe(401);
});

test('in a form that has changed since, what it asks no more is named, and what fits no more is kept', async () => {
  const { id } = await handIn(applicant, { tradeName: '旧禾' });
  await act(applicant, id, { act: 'withdraw', reason: '想再改改' });
  const services = deps.packs.services as Map<string, ServiceDefinition>;
  const before = services.get('startup') as ServiceDefinition;
  const { nameIndustry: _, ...properties } = before.form.properties as Record<string, JsonObject>;
  const narrower = { ...properties, tradeName: { ...properties.tradeName, minLength: 3 } };
  services.set('startup', {
    ...before,
    version: before.version + 1,
    form: { ...before.form, properties: narrower, 'x-rules': [], 'x-groups': [] },
  });
  try {
    const { body: draft } = await again(applicant, id);
    expect(draft.begunFrom?.leftOut).toContainEqual(expect.objectContaining({ zh: '行业' }));
    expect(draft.form).toMatchObject({ tradeName: '旧禾' });
    const { faults } = await applicant.post<{ faults: { path: string; code: string }[] }>(
      `/api/drafts/${draft.id}/check`,
    );
    expect(faults).toContainEqual(expect.objectContaining({ path: '/tradeName', code: 'form.too-short' }));
  } finally {
    services.set('startup', before);
  }
});

const firm = { id: 'enterprise-qingmei', uscc: '91411002MA9F0A1B0N' };

test.each([
  'enterprise-change',
  'enterprise-filing',
  'branch-registration',
  'trader-transformation',
  'deregistration',
  'startup-later',
])('entered wrongly, %s hands nothing in, and all that was typed is still there', async (service) => {
  // As if the register had the firm as what may ask for it: that is looked at before the form is.
  const services = deps.packs.services as Map<string, ServiceDefinition>;
  const { offeredTo: _, ...anyFirm } = services.get(service) as ServiceDefinition;
  services.set(service, anyFirm);
  const begun = await applicant.post<Shown>('/api/drafts', { service, region, for: firm.id });
  const typed = { uscc: firm.uscc, items: [], notifyPhone: '12', contactPhone: '12', colour: '红' };
  const { version } = await applicant.put<Shown>(`/api/drafts/${begun.id}`, {
    version: begun.version,
    region,
    form: typed,
  });
  const before = await applicant.get<{ items: unknown[] }>(`/api/cases?for=${firm.id}`);
  const { body } = await applicant.call('POST', `/api/drafts/${begun.id}/submit`, { version });
  expect(body.code).toBe('case.form-invalid');
  const faults = body.faults as { path: string; code: string; message: { zh: string; en: string } }[];
  expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['/colour']));
  expect(faults.some(({ path }) => /Phone$/u.test(path))).toBe(true);
  for (const { code, message } of faults) expect([code, message.zh, message.en].every(Boolean)).toBe(true);
  expect(await applicant.get<Shown>(`/api/drafts/${begun.id}`)).toMatchObject({ version, form: typed });
  expect(await applicant.get(`/api/cases?for=${firm.id}`)).toEqual(before);
});
