import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { CaseEventBody } from '../../src/kernel/process/index.ts';
import type { VisitView } from '../../src/usecases/counter/visit-views.ts';
import type { SigningView } from '../../src/usecases/signings/read-signing.ts';
import { firstCity as city, licenceOnlyForm } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { sendPicture } from '../support/file-of.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, type Draft, readCase, until, withSignedPaper } from '../support/startup.ts';

/** What comes after an application, at a counter: answering a correction and withdrawing, confirmed by whoever is there. */

const product = await startProduct(city);
const { as } = product;
const { region } = city.oneDay;
const [chen, li, zhao, clerk, otherClerk] = [
  as('chenyufan'),
  as('limingyuan'),
  as('zhaosiqi'),
  as(city.oneDay.clerk),
  as(city.halfDay.clerk),
];
const people = {
  chen: { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' },
  zhao: { name: '赵思齐', residentId: '411003199508232046', phone: '13900000003' },
  wang: { name: '王芳', residentId: '411082198506150021', phone: '13800000001' },
} as const;
const firm = 'enterprise-yaotai';

type Visit = VisitView & { code: string };
const open = (who: Client, number: string, change: JsonObject = {}) =>
  who.call<Visit>('POST', '/api/counter/case-visits', {
    number,
    act: 'resubmit',
    ticket: 'A021',
    channel: 'counter',
    person: people.chen,
    document: 'resident-id',
    ...change,
  });
const refusal = async (who: Client, number: string, change: JsonObject = {}) => {
  const { status, body } = await open(who, number, change);
  return [status, body.code];
};
const ask = (draft: string | null, version: number) => {
  // Sent round later than it was begun: what the clerk sends from then on can only be pictures of signatures.
  product.clock.advance(1);
  return clerk.call<SigningView & { code: string }>('POST', `/api/drafts/${draft}/signing`, { version });
};
const sign = (who: Client, { id, hash }: SigningView) =>
  who.call<SigningView & { code: string }>('POST', `/api/signings/${id}/signature`, { hash });
const handedIn = async ({ id }: VisitView) =>
  await until('what was handed in', async () => {
    const found = await clerk.get<VisitView>(`/api/counter/visits/${id}`);
    expect(found.signing?.fault ?? null).toBeNull();
    return found.case ?? undefined;
  });
/** What the stream says of what was confirmed, the last first. */
const signedIn = async (id: string) =>
  (
    await product.deps.database.pool.query<{ body: Extract<CaseEventBody, { type: 'application-signed' }> }>(
      `select body from event where stream = $1 and type = 'application-signed' order by seq desc`,
      [id],
    )
  ).rows.map(({ body }) => body);

test('a correction is answered, and an application withdrawn, at the desk or on one’s own phone; everybody else is refused', async () => {
  const { id, number } = await apply(chen, region, licenceOnlyForm(city, region));
  // Nothing is asked for yet.
  expect(await refusal(clerk, number)).toEqual([409, 'counter.case-not-waiting']);
  await act(clerk, id, {
    act: 'request-correction',
    items: [{ field: 'address', text: '请写明房号' }],
  });
  expect(await refusal(clerk, number, { person: people.wang })).toEqual([404, 'counter.case-not-theirs']);
  expect(await refusal(clerk, number, { person: people.zhao })).toEqual([404, 'counter.case-not-theirs']);
  expect(await refusal(clerk, 'XC-2022-0101-00000-0')).toEqual([404, 'counter.case-not-theirs']);
  expect(await refusal(otherClerk, number)).toEqual([403, 'counter.case-not-here']);
  expect(await refusal(clerk, number, { document: null })).toEqual([409, 'counter.signature-needed']);

  const visit = (await open(clerk, number)).body;
  expect([visit.about, visit.case]).toEqual([
    { number, act: 'resubmit', reason: '', asked: ['请写明房号'] },
    null,
  ]);
  const path = `/api/drafts/${visit.draft}`;
  const { form, version } = await clerk.get<{ form: JsonObject; version: number }>(path);
  expect(form.tradeName).toBe((await readCase(chen, id)).form.tradeName);
  expect((await chen.call('GET', path)).body.code).toBe('draft.not-found');
  const address = { region, detail: '文化路 18 号 2 楼 301 室' };
  // Where the case is, is not for the clerk to change.
  const kept = await clerk.put<Draft & { region: string }>(path, {
    version,
    region: city.halfDay.region,
    form: { ...form, address },
  });
  expect(kept.region).toBe(region);
  const early = await clerk.call('POST', `${path}/submit`, { version: kept.version });
  expect(early.body.code).toBe('counter.not-confirmed');
  const round = (await ask(visit.draft, kept.version)).body;
  expect(round.signers.map(({ as: roles }) => roles.map(({ en }) => en))).toEqual([['Applicant']]);
  expect([round.about?.act, round.about?.number, round.form.address]).toEqual(['resubmit', number, address]);
  const file = await sendPicture(clerk, { draft: visit.draft ?? '' }, '签名.png', 3);
  await clerk.post(`/api/signings/${round.id}/desk-signature`, {
    no: 1,
    hash: round.hash,
    file,
    how: 'desk-drawn',
  });
  expect(await handedIn(visit)).toMatchObject({ id, number });
  const corrected = await readCase(chen, id);
  expect([corrected.phase, corrected.form.address]).toEqual(['submitted', address]);
  expect(corrected.timeline.map(({ text }) => text.en)).toContain(
    'At a counter: corrections filled in by a clerk, confirmed by the applicant',
  );
  // The picture, and the paper that had been signed, lie with the case; what it was begun with stays as it was.
  expect(corrected.files.map(({ name }) => name)).toContain('签名.png');
  expect(corrected.signed).toBeNull();
  const [signed] = await signedIn(id);
  expect(signed).toMatchObject({
    hash: round.hash,
    later: { act: 'resubmit', channel: 'counter' },
    attended: { visit: visit.id, office: city.oneDay.office, document: 'resident-id' },
    signatures: [{ how: 'desk-drawn', file }],
  });
  const readings = await chen.get<{ items: { purpose: { en: string } }[] }>('/api/my/readings');
  expect(readings.items.map(({ purpose }) => purpose.en)).toContain('To fill in an application at a counter');
  expect(await refusal(clerk, number)).toEqual([409, 'counter.case-not-waiting']);

  // Withdrawing, confirmed on the applicant's own phone.
  const leaving = (await open(clerk, number, { act: 'withdraw', reason: '不办了' })).body;
  const asked = (await ask(leaving.draft, 1)).body;
  expect([asked.about, asked.form]).toEqual([{ number, act: 'withdraw', reason: '不办了' }, {}]);
  expect((await readCase(chen, id)).phase).toBe('submitted');
  expect((await sign(chen, asked)).status).toBe(200);
  await handedIn(leaving);
  const withdrawn = await readCase(chen, id);
  expect([withdrawn.phase, withdrawn.outcome?.class]).toEqual(['ended', 'withdrawn']);
  expect(await refusal(clerk, number, { act: 'withdraw' })).toEqual([409, 'counter.case-not-waiting']);
});

test('for a firm, whoever has a power for just this; one that ended, or another answer meanwhile, stops it', async () => {
  const begun = await li.post<Draft>('/api/drafts', { service: 'startup', region, for: firm });
  const kept = await li.put<Draft>(`/api/drafts/${begun.id}`, {
    version: begun.version,
    region,
    form: await withSignedPaper(li, begun.id, licenceOnlyForm(city, region)),
  });
  const { case: submitted } = await li.post<{ case: { id: string; number: string } }>(
    `/api/drafts/${begun.id}/submit`,
    { version: kept.version },
  );
  const { id, number } = submitted;
  await act(clerk, id, { act: 'request-correction', items: [{ field: 'address', text: '请写明房号' }] });
  const powers = async () =>
    (
      await li.get<{ items: { id: string; kind: string; state: string }[] }>(`/api/powers?party=${firm}`)
    ).items.filter(({ kind, state }) => kind === 'delegate' && state === 'in-force');
  const revoke = async () => {
    for (const power of await powers())
      await li.post(`/api/powers/${power.id}/revocation`, { reason: '换人办' });
  };
  const give = async (acts: readonly string[]) =>
    await li.post('/api/powers', {
      party: firm,
      agent: { name: people.zhao.name, identifier: people.zhao.residentId },
      services: ['startup'],
      acts,
      from: product.deps.now().slice(0, 10),
      to: '2022-12-31',
      reason: '',
    });
  await revoke();
  const byZhao = { person: people.zhao };
  expect(await refusal(clerk, number, byZhao)).toEqual([403, 'counter.power-not-held']);
  await give(['read', 'answer']);
  expect(await refusal(clerk, number, { ...byZhao, act: 'withdraw' })).toEqual([
    403,
    'counter.power-not-held',
  ]);
  const visit = (await open(clerk, number, byZhao)).body;
  const round = (await ask(visit.draft, 1)).body;
  expect(round.signers.map(({ as: roles }) => roles.map(({ en }) => en))).toEqual([
    ['Acting for the applicant'],
  ]);
  await revoke();
  expect((await sign(zhao, round)).body.code).toBe('counter.power-not-held');
  await give(['read', 'answer']);
  // The firm answers online meanwhile: what was filled in at the counter is handed in no more.
  await act(li, id, { act: 'resubmit', form: (await readCase(li, id)).form as JsonObject });
  expect((await sign(zhao, round)).status).toBe(200);
  await until('the refusal', async () => {
    const { signing } = await clerk.get<VisitView>(`/api/counter/visits/${visit.id}`);
    return signing?.fault === 'counter.case-not-waiting' ? true : undefined;
  });
  expect(await signedIn(id)).toEqual([]);
});
