import { beforeAll, describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/kernel/json.ts';
import type { LicenceIdentity } from '../../../src/usecases/certificates/identify-by-licence.ts';
import type { OwnCertificate } from '../../../src/usecases/certificates/own-certificates.ts';
import type { PowerView, StandingView } from '../../../src/usecases/parties/power-views.ts';
import type { SigningView } from '../../../src/usecases/signings/read-signing.ts';
import type { CaseView } from '../../../src/usecases/views/case-views.ts';
import { licenceOnlyForm } from '../../support/cities.ts';
import type { Client } from '../../support/client.ts';
import { sendPicture } from '../../support/file-of.ts';
import { apply, readCase, register, until, withSignedPaper } from '../../support/startup.ts';
import { city, type Draft, form, peopleSetting, shownByZhao, submit } from './setting.ts';

/** Who acts for an enterprise, by what power, and as far as it reaches. */

const { product, as, chen, li, zhao, clerk, today, actorsOf, expectLogged } = await peopleSetting();

const firm = 'enterprise-qingmei';
const agency = { name: '许昌莲城企业服务代理有限公司（演示）', identifier: '91411002MA00T4FQ4F' };
const chenHimself = { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' };
const liHimself = { name: '李明远', identifier: '411081197911053013' };

type Given = {
  readonly party: string;
  readonly agent: object;
  readonly services?: string[];
  readonly acts?: string[];
  readonly to?: string;
};
const power = ({
  party,
  agent,
  services = ['startup'],
  acts = ['read', 'apply', 'answer'],
  to = '2022-12-31',
}: Given) => ({
  party,
  agent,
  services,
  acts,
  from: today,
  to,
  reason: '代办',
});
const give = (who: Client, given: Given) =>
  who.call<PowerView & { code: string }>('POST', '/api/powers', power(given));
const revoke = (who: Client, id: string) =>
  who.call('POST', `/api/powers/${id}/revocation`, { reason: '不再需要' });
const heldOver = async (who: Client, party: string) =>
  (await who.get<StandingView>('/api/standing')).held.filter((held) => held.party.id === party);

async function beginFor(who: Client, party: string, filled: JsonObject = form()): Promise<Draft> {
  const { region } = city.oneDay;
  const draft = await who.post<Draft>('/api/drafts', { service: 'startup', region, for: party });
  return await who.put<Draft>(`/api/drafts/${draft.id}`, {
    version: draft.version,
    region,
    form: await withSignedPaper(who, draft.id, filled),
  });
}

beforeAll(async () => {
  await clerk.post('/api/identity-proofs', shownByZhao);
});

describe('an enterprise', () => {
  test('that has been registered here is acted for by its representative from the licence on', async () => {
    const { region } = city.oneDay;
    const before = (await chen.get<StandingView>('/api/standing')).held.length;
    const asked = await apply(chen, region, {
      ...licenceOnlyForm(city, region),
      legalRepresentative: chenHimself,
    });
    await register(product, asked.id, city.oneDay);
    const held = await until('the power of the representative', async () => {
      const { held } = await chen.get<StandingView>('/api/standing');
      return held.length > before ? held : undefined;
    });
    const founded = held.find(({ party }) => party.id.startsWith('enterprise-') && party.id !== firm);
    expect(founded).toMatchObject({ kind: 'representative', to: null, mayGive: true });
    const { items } = await chen.get<{ items: PowerView[] }>(`/api/powers?party=${founded?.party.id}`);
    expect(items).toMatchObject([
      {
        kind: 'representative',
        state: 'in-force',
        mayRevoke: false,
        source: { register: { code: 'enterprise' } },
      },
    ]);
    expect(items[0]?.source?.key).toBe(founded?.party.identifier);
  });

  test('is known at a counter by its licence, with whoever presents it and by what power', async () => {
    const { items } = await chen.get<{ items: OwnCertificate[] }>('/api/own-certificates');
    const licence = items.find(({ type }) => type.code === 'business-licence')?.id ?? '';
    const { held } = await chen.get<StandingView>('/api/standing');
    const founded = held.find(({ party }) => party.id.startsWith('enterprise-') && party.id !== firm)?.party;
    if (founded === undefined) throw new Error('nothing was founded');
    const present = (who: Client) =>
      who.call<{ code: string }>('POST', `/api/own-certificates/${licence}/presented`);
    const read = (code: string) =>
      clerk.call<LicenceIdentity & { code: string }>('POST', '/api/licence-identities', { code });
    const { code } = (await present(chen)).body;
    const altered = `${code.slice(0, -3)}abc`;
    expect((await read(altered)).body.code).toBe('certificate.shown-too-long-ago');
    expect((await read(code)).body).toMatchObject({
      enterprise: { id: founded.id },
      presenter: { name: { zh: '陈雨帆' } },
      power: { kind: 'representative' },
      proof: { level: 'counter' },
    });
    expect((await read(code)).body.code, 'a second time').toBe('certificate.shown-too-long-ago');
    const { items: readings } = await chen.get<{ items: { purpose: { en: string } }[] }>('/api/my/readings');
    expect(readings[0]?.purpose.en).toBe('To prove who it is');
    // Nobody presents what they hold no power over; a delegate does, as far as the power reaches and while it stands.
    expect((await present(li)).status).toBe(404);
    const given = await give(chen, { party: founded.id, agent: liHimself });
    const theirs = (await present(li)).body.code;
    expect((await read(theirs)).body).toMatchObject({
      presenter: { name: { zh: '李明远' } },
      power: { kind: 'delegate', scope: { services: [{ code: 'startup' }] } },
    });
    const told = async () =>
      (await li.get<{ items: { text: { zh: string } }[] }>('/api/notices')).items.map(({ text }) => text.zh);
    expect((await told())[0]).toMatch(/授权你代为办事，到 2022-12-31$/);
    expect(
      (await li.get<{ items: OwnCertificate[] }>(`/api/own-certificates?for=${founded.id}`)).items,
    ).toMatchObject([{ id: licence }]);
    const again = (await present(li)).body.code;
    const late = (await present(chen)).body.code;
    expect((await revoke(chen, given.body.id)).status).toBe(204);
    expect((await read(again)).body.code).toBe('power.not-held');
    // A power over other matters opens none of it; one over the bundle does, beside it and wherever it stands.
    const narrow = await give(chen, { party: founded.id, agent: liHimself, services: ['startup.employees'] });
    const opened = async () => [
      (await li.get<{ items: OwnCertificate[] }>(`/api/own-certificates?for=${founded.id}`)).items.length,
      (await li.call('POST', `/api/own-certificates/${licence}/shown`)).status,
      (await present(li)).status,
    ];
    expect(await opened()).toEqual([0, 404, 404]);
    const wider = await give(chen, { party: founded.id, agent: liHimself });
    expect(await opened()).toEqual([1, 200, 200]);
    await revoke(chen, narrow.body.id);
    await revoke(chen, wider.body.id);
    expect((await told())[0]).toMatch(/^你不再代“/);
    product.clock.advance(3);
    expect((await read(late)).body.code).toBe('certificate.shown-too-long-ago');
  });

  test('signs by its electronic licence, through whoever may act for it', async () => {
    const { held } = await chen.get<StandingView>('/api/standing');
    const founded = held.find(({ party }) => party.id.startsWith('enterprise-') && party.id !== firm)?.party;
    const { identifier = '', name } = founded ?? {};
    const share = { contribution: 1_000_000_00, contributionForm: 'money', paidBy: '2027-06-01' };
    const { shareholders: _, ...rest } = licenceOnlyForm(city, city.oneDay.region);
    const subsidiary = {
      ...rest,
      enterpriseType: '1153',
      corporateShareholders: [{ name: name?.zh ?? '', uscc: identifier, ...share }],
      legalRepresentative: chenHimself,
      supervisor: { name: liHimself.name, residentId: liHimself.identifier, phone: '13900000002' },
      signatures: 'online',
    };
    const { region } = city.oneDay;
    const begun = await li.post<Draft>('/api/drafts', { service: 'startup', region });
    const draft = await li.put<Draft>(`/api/drafts/${begun.id}`, {
      version: begun.version,
      region,
      form: subsidiary,
    });
    const round = await li.post<SigningView>(`/api/drafts/${draft.id}/signing`, { version: draft.version });
    const sign = async (who: Client) =>
      await who.post<SigningView>(`/api/signings/${round.id}/signature`, { hash: round.hash });
    await sign(chen);
    const { signers } = await sign(li);
    expect(signers.map(({ as: roles, how }) => [roles[0]?.en, how?.en])).toEqual([
      ['Legal representative (or owner)', 'signed in, on their own device'],
      [
        'Corporate shareholder',
        'with the enterprise’s electronic licence, by an authorised person signed in',
      ],
      ['Supervisor', 'signed in, on their own device'],
    ]);
    const submitted = await until('the case', async () => {
      const { case: made, fault } = await li.get<SigningView>(`/api/signings/${round.id}`);
      expect(fault).toBeNull();
      return made ?? undefined;
    });
    expect((await readCase(li, submitted.id)).signed?.signatures).toHaveLength(3);
  });

  test('takes over what was begun in one’s own name, with all that was typed and what is known of it', async () => {
    const { held } = await chen.get<StandingView>('/api/standing');
    const founded = held.find(({ party }) => party.id.startsWith('enterprise-') && party.id !== firm)?.party;
    if (founded === undefined) throw new Error('nothing was founded');
    const begun = await chen.post<Draft & { bar: Json }>('/api/drafts', { service: 'enterprise-filing' });
    expect(begun.bar).toMatchObject({ message: { zh: expect.stringContaining('个人不能申请') } });
    const typed = await chen.put<Draft>(`/api/drafts/${begun.id}`, {
      version: begun.version,
      region: null,
      form: { notifyPhone: '13900000001' },
    });
    type Given = Draft & {
      readonly code: string;
      readonly for: { id: string } | null;
      readonly form: JsonObject;
      readonly bar: Json;
    };
    const give = (who: Client, version: number, party: string | null) =>
      who.call<Given>('PUT', `/api/drafts/${begun.id}/party`, { version, for: party });
    expect((await give(li, typed.version, founded.id)).body.code).toBe('draft.not-found');
    expect((await give(chen, typed.version, 'enterprise-yaotai')).body.code).toBe('power.not-held');
    expect((await give(chen, begun.version, founded.id)).body.code).toBe('draft.version-conflict');
    const given = (await give(chen, typed.version, founded.id)).body;
    expect(given).toMatchObject({ for: { id: founded.id }, form: { notifyPhone: '13900000001' }, bar: null });
    // To a firm that no register knows it is not given.
    expect((await give(chen, given.version, firm)).body.code).toBe('power.not-offered');
    const back = (await give(chen, given.version, null)).body;
    expect(back).toMatchObject({ for: null, form: { notifyPhone: '13900000001' } });
    // A file is sealed for whoever has the draft: it does not go along unread.
    await sendPicture(chen, { draft: begun.id }, '决议.png');
    expect((await give(chen, back.version, founded.id)).body.code).toBe('draft.has-files');
    await chen.delete(`/api/drafts/${begun.id}`);
    // What is asked in its name begins where it is registered, and with its code.
    const own = await chen.post<Draft & { region: string }>('/api/drafts', {
      service: 'enterprise-filing',
      for: founded.id,
    });
    expect(own.region).toBe(city.oneDay.region);
    const known = await chen.get<{ values: JsonObject }>(
      `/api/services/enterprise-filing/prefill?for=${founded.id}`,
    );
    expect(known.values.uscc).toBe(founded.identifier);
    const ofNoRegister = await chen.get<{ values: JsonObject }>(
      `/api/services/enterprise-filing/prefill?for=${firm}`,
    );
    expect(ofNoRegister.values.uscc).toMatch(/^91/);
    await chen.delete(`/api/drafts/${own.id}`);
  });

  test('is struck off at its own request and at nobody else’s, whoever enters its code', async () => {
    const { held } = await chen.get<StandingView>('/api/standing');
    const founded = held.find(({ party }) => party.id.startsWith('enterprise-') && party.id !== firm);
    if (founded === undefined) throw new Error('nothing was founded');
    const { region } = city.oneDay;
    const owners = (form().shareholders as readonly JsonObject[]).map(({ name, residentId, phone }) => ({
      name: name ?? null,
      residentId: residentId ?? null,
      phone: phone ?? null,
    }));
    const asks = async (who: Client, party?: string) => {
      const draft = await who.post<Draft>('/api/drafts', {
        service: 'deregistration',
        region,
        ...(party === undefined ? {} : { for: party }),
      });
      const filled = {
        uscc: founded.party.identifier,
        procedure: 'simple',
        settled: true,
        signatures: 'paper',
        investors: owners,
        signedPaper: await sendPicture(who, { draft: draft.id }, '承诺书.png'),
        hasAccount: false,
        notifyPhone: '13900000001',
      };
      const kept = await who.put<Draft>(`/api/drafts/${draft.id}`, {
        version: draft.version,
        region,
        form: filled,
      });
      return await submit(who, kept);
    };
    for (const who of [chen, li])
      expect(await asks(who)).toMatchObject({ status: 403, body: { code: 'power.not-this-enterprise' } });
    // One that is in no register is told at once, and nothing is begun.
    const unknown = await chen.call('POST', '/api/drafts', { service: 'deregistration', region, for: firm });
    expect(unknown).toMatchObject({ status: 403, body: { code: 'power.not-offered' } });
    const { status, body } = await asks(chen, founded.party.id);
    expect(status).toBe(200);
    expect((await readCase(chen, body.case.id)).strands.map(({ step }) => step.code)).toContain('check');
  });

  test('is contracted for by nobody else, where people may ask for themselves, too', async () => {
    const { held } = await chen.get<StandingView>('/api/standing');
    const founded = held.find(({ party }) => party.id.startsWith('enterprise-') && party.id !== firm);
    if (founded === undefined) throw new Error('nothing was founded');
    const { region } = city.oneDay;
    const asks = async (form: JsonObject, party?: string) => {
      const draft = await chen.post<Draft>('/api/drafts', {
        service: 'power-connection',
        region,
        ...(party === undefined ? {} : { for: party }),
      });
      const kept = await chen.put<Draft>(`/api/drafts/${draft.id}`, { version: draft.version, region, form });
      const { body } = await submit(chen, kept);
      await chen.delete(`/api/drafts/${draft.id}`);
      return body.code;
    };
    const forFirm = { applicantKind: 'enterprise', uscc: founded.party.identifier };
    expect(await asks(forFirm)).toBe('power.not-this-enterprise');
    expect(await asks({ applicantKind: 'enterprise' })).toBe('power.not-this-enterprise');
    // Further than that gets whoever has the power, and who asks for their own home.
    expect(await asks(forFirm, founded.party.id)).toBe('case.form-invalid');
    expect(await asks({ ...forFirm, applicantKind: 'resident' })).toBe('case.form-invalid');
  });

  test('is nobody’s to act for without a power, and is not even told of', async () => {
    for (const who of [li, zhao]) {
      expect((await who.call('POST', '/api/drafts', { service: 'startup', for: firm })).body.code).toBe(
        'power.not-held',
      );
      expect((await who.call('GET', `/api/cases?for=${firm}`)).body.code).toBe('power.not-held');
      expect((await who.call('GET', `/api/work?for=${firm}`)).body.code).toBe('power.not-held');
      expect((await who.call('GET', `/api/powers?party=${firm}`)).body.code).toBe('power.not-found');
      expect((await give(who, { party: firm, agent: liHimself })).body.code).toBe('power.not-grantable');
    }
  });

  test('is acted for by a delegate within the power; the events say by whom, for whom and by which power', async () => {
    const { body: given } = await give(chen, { party: firm, agent: liHimself });
    expect(given).toMatchObject({ kind: 'delegate', state: 'in-force', agent: { name: { zh: '李明远' } } });
    expect(given.agent.identifier).not.toBe(liHimself.identifier);
    const draft = await beginFor(li, firm);
    expect(draft.for?.id).toBe(firm);
    const { case: asked } = (await submit(li, draft)).body;
    const seen = await readCase(li, asked.id);
    expect(seen.applicantName).toBe('许昌青梅食品有限公司（演示）');
    expect((await readCase(chen, asked.id)).timeline[0]?.actor.zh).toBe('代办人李明远');
    expect((await readCase(as('supervisor'), asked.id)).timeline[0]?.actor.zh).toBe('代办人');
    const delegate = {
      kind: 'account',
      id: city.applicants[1],
      role: 'delegate',
      party: firm,
      powers: [given.id],
    };
    // The request, and the signed sheet that came with it.
    expect(await actorsOf(asked.id)).toMatchObject([delegate, delegate]);
    // What was not named in the power is not offered, and is refused.
    expect(seen.moves.map(({ act: move }) => move)).not.toContain('withdraw');
    const refused = await li.call('POST', `/api/cases/${asked.id}/acts`, {
      version: seen.version,
      act: 'withdraw',
      reason: '不办了',
    });
    expect(refused).toMatchObject({ status: 403 });
    // The firm's own cases are not mixed with the delegate's.
    const mine = await li.get<{ items: CaseView[] }>('/api/cases');
    expect(mine.items.map(({ id }) => id)).not.toContain(asked.id);
    const firms = await li.get<{ items: CaseView[] }>(`/api/cases?for=${firm}`);
    expect(firms.items.map(({ id }) => id)).toContain(asked.id);
    expect(await readCase(chen, asked.id)).toMatchObject({ number: asked.number });
    expect((await zhao.call('GET', `/api/cases/${asked.id}`)).status).toBe(404);
    await revoke(chen, given.id);
    expect((await li.call('GET', `/api/cases/${asked.id}`)).body.code).toBe('power.not-held');
    const acted = await li.call('POST', `/api/cases/${asked.id}/acts`, {
      version: seen.version,
      act: 'withdraw',
      reason: '不办了',
    });
    expect(acted.body.code).toBe('power.not-held');
  });

  test('keeps what a delegate was typing when the power is revoked, and goes on with it', async () => {
    const { body: given } = await give(chen, { party: firm, agent: liHimself });
    const draft = await beginFor(li, firm, { tradeName: '留下来的字' });
    expect((await revoke(chen, given.id)).status).toBe(204);
    const again = { version: draft.version, region: city.oneDay.region, form: { tradeName: '再多一字' } };
    expect((await li.call('PUT', `/api/drafts/${draft.id}`, again)).body).toMatchObject({
      code: 'power.not-held',
      status: 403,
    });
    expect((await submit(li, draft)).body.code).toBe('power.not-held');
    expect((await li.get<{ items: Draft[] }>('/api/drafts')).items.map(({ id }) => id)).not.toContain(
      draft.id,
    );
    const kept = (await chen.get<{ items: Draft[] }>(`/api/drafts?for=${firm}`)).items.find(
      ({ id }) => id === draft.id,
    );
    expect(kept?.form).toEqual({ tradeName: '留下来的字' });
    const whole = await chen.put<Draft>(`/api/drafts/${draft.id}`, {
      ...again,
      form: await withSignedPaper(chen, draft.id, form()),
    });
    expect((await submit(chen, whole)).status).toBe(200);
  });

  test('is acted for by an agency’s own people as far as both powers reach', async () => {
    const { body: given } = await give(chen, { party: firm, agent: agency, acts: ['read', 'apply'] });
    expect(given.kind).toBe('agency');
    expect(await heldOver(zhao, firm)).toMatchObject([
      {
        kind: 'agency',
        scope: { acts: ['read', 'apply'] },
        through: { id: 'enterprise-liancheng' },
        mayGive: false,
      },
    ]);
    const { case: asked } = (await submit(zhao, await beginFor(zhao, firm))).body;
    const [actor] = await actorsOf(asked.id);
    expect(actor?.powers).toHaveLength(2);
    expect(actor?.powers).toContain(given.id);
    await revoke(chen, given.id);
    expect(await heldOver(zhao, firm)).toEqual([]);
  });

  test('gives no more than there is: who may not pass on passes nothing on, others no more than they have', async () => {
    const { body: plain } = await give(chen, { party: firm, agent: liHimself });
    expect((await give(li, { party: firm, agent: agency })).body.code).toBe('power.not-grantable');
    await revoke(chen, plain.id);
    const acts = ['read', 'apply', 'empower'];
    const { body: passing } = await give(chen, { party: firm, agent: liHimself, acts, to: '2022-09-30' });
    const narrow = { party: firm, agent: agency, acts: ['read'], to: '2022-09-30' };
    expect((await give(li, { ...narrow, services: ['*'] })).body.code).toBe('power.not-grantable');
    expect((await give(li, { ...narrow, acts: ['withdraw'] })).body.code).toBe('power.not-grantable');
    expect((await give(li, { ...narrow, to: '2022-10-01' })).body.code).toBe('power.not-grantable');
    expect((await give(li, narrow)).body).toMatchObject({ passedOn: true });
    expect(await heldOver(zhao, firm)).toHaveLength(1);
    // What was passed on ends with what it came from.
    await revoke(chen, passing.id);
    expect(await heldOver(zhao, firm)).toEqual([]);
  });

  test('names whom it empowers by number and name, for a term, in services there are', async () => {
    const ask = async (given: Partial<Given>) =>
      (await give(chen, { party: firm, agent: liHimself, ...given })).body.code;
    expect(await ask({ agent: { ...liHimself, name: '李明' } })).toBe('power.agent-unknown');
    expect(await ask({ agent: { ...liHimself, identifier: '411081197911053014' } })).toBe(
      'power.agent-unknown',
    );
    expect(await ask({ services: ['no-such-service'] })).toBe('power.scope-unknown');
    expect(await ask({ to: '2027-01-01' })).toBe('power.too-long');
    expect(await ask({ to: '2022-01-01' })).toBe('power.not-grantable');
  });

  test('has a representative whom only the register changes', async () => {
    const { items } = await chen.get<{ items: PowerView[] }>(`/api/powers?party=${firm}`);
    const representative = items.find(({ kind }) => kind === 'representative');
    expect((await revoke(chen, representative?.id ?? '')).body.code).toBe('power.not-revocable');
    expect((await revoke(li, representative?.id ?? '')).body.code).toBe('power.not-found');
  });
});

test('all of it stands in the log, chained, with what is kept of it at its end', async () => {
  await expectLogged(['identity-proven', 'power-granted', 'power-revoked']);
});
