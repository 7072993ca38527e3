import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/kernel/json.ts';
import { verifyLog } from '../../src/store/log/verify-log.ts';
import { saveAccount } from '../../src/store/people/accounts.ts';
import type { LicenceIdentity } from '../../src/usecases/certificates/identify-by-licence.ts';
import type { OwnCertificate } from '../../src/usecases/certificates/own-certificates.ts';
import { ensureParties } from '../../src/usecases/parties/ensure-parties.ts';
import type { PowerView, StandingView } from '../../src/usecases/parties/power-views.ts';
import type { RealNameView } from '../../src/usecases/parties/real-name-views.ts';
import { hashPassword } from '../../src/usecases/sessions/password.ts';
import { forgetSignIns } from '../../src/usecases/sessions/remembered-sign-ins.ts';
import type { HandoverPreview, StaffView } from '../../src/usecases/staff/staff-views.ts';
import type { CaseView } from '../../src/usecases/views/case-views.ts';
import { companyForm, firstCity, licenceOnlyForm } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, childOf, type Receipt, readCase, register, until } from '../support/startup.ts';

/** Who acts for whom, how people are known, who works for an office; over the API, with everything behind it. */

const city = firstCity;
const product = await startProduct(city);
const { as, deps } = product;
const chen = as(city.applicants[0]);
const li = as(city.applicants[1]);
const zhao = as('zhaosiqi');
const clerk = as(city.oneDay.clerk);
const head = as(city.oneDay.head);
const administrator = as('administrator');

const firm = 'enterprise-qingmei';
const agency = { name: '许昌莲城企业服务代理有限公司（演示）', identifier: '91411002MA00T4FQ4F' };
const chenHimself = { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' };
const liHimself = { name: '李明远', identifier: '411081197911053013' };
const today = deps.now().slice(0, 10);

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

type Draft = {
  readonly id: string;
  readonly version: number;
  readonly form: JsonObject;
  readonly for: { id: string } | null;
};
const form = () => licenceOnlyForm(city, city.oneDay.region);
async function beginFor(who: Client, party: string, filled: JsonObject = form()): Promise<Draft> {
  const { region } = city.oneDay;
  const draft = await who.post<Draft>('/api/drafts', { service: 'startup', region, for: party });
  return await who.put<Draft>(`/api/drafts/${draft.id}`, { version: draft.version, region, form: filled });
}
const submit = (who: Client, { id, version }: Draft) =>
  who.call<{ case: Receipt; code: string }>('POST', `/api/drafts/${id}/submit`, { version });

async function actorsOf(id: string): Promise<readonly JsonObject[]> {
  const { rows } = await deps.database.pool.query<{ actor: JsonObject }>(
    'select actor from event where stream = $1 order by seq',
    [id],
  );
  return rows.map(({ actor }) => actor);
}

describe('a person', () => {
  test('is proven at a counter once, with the office and the day to be read', async () => {
    expect(await zhao.get<StandingView>('/api/standing')).toMatchObject({ level: 'none', proofs: [] });
    const own = await zhao.post<Draft>('/api/drafts', { service: 'startup', region: city.oneDay.region });
    const written = { version: own.version, region: city.oneDay.region, form: form() };
    const draft = await zhao.put<Draft>(`/api/drafts/${own.id}`, written);
    expect((await submit(zhao, draft)).body.code).toBe('access.proof-needed');
    const shown = {
      name: '赵思齐',
      residentId: '411003199508232046',
      phone: '13900000003',
      document: 'resident-id',
    };
    expect((await clerk.call('POST', '/api/identity-proofs', { ...shown, name: '赵思' })).body.code).toBe(
      'access.person-unfit',
    );
    expect((await zhao.call('POST', '/api/identity-proofs', shown)).status).toBe(403);
    // No clerk is a witness to who they are themselves.
    const { database } = deps;
    const owned = async (party: string | null) =>
      await database.pool.query('update account set party = $3 where city = $1 and username = $2', [
        database.city,
        city.oneDay.clerk,
        party,
      ]);
    await owned('person-zhao-siqi');
    forgetSignIns(database);
    expect((await clerk.call('POST', '/api/identity-proofs', shown)).body.code).toBe('access.not-permitted');
    await owned(null);
    forgetSignIns(database);
    expect((await clerk.call('POST', '/api/identity-proofs', shown)).status).toBe(204);
    expect(await zhao.get<StandingView>('/api/standing')).toMatchObject({
      level: 'counter',
      proofs: [{ how: { zh: '居民身份证' }, office: { id: city.oneDay.office } }],
    });
    // What was refused is still there, and goes as it is.
    expect((await submit(zhao, draft)).status).toBe(200);
  });
});

/** Somebody with an account whom nobody has proven yet; their number comes from nowhere. */
async function stranger(id: string, residentId: string): Promise<Client> {
  const name = { zh: '孙若溪', en: 'Sun Ruoxi' };
  await ensureParties(deps, [
    {
      id: `person-${id}`,
      kind: 'person',
      name,
      identifier: residentId,
      phone: '13900000099',
      region: city.oneDay.region,
      address: name,
    },
  ]);
  await saveAccount(
    deps.database,
    deps.database.city,
    {
      id,
      username: id,
      passwordHash: await hashPassword('demo-2022'),
      name,
      grants: [{ role: 'applicant' }],
      party: `person-${id}`,
      demonstration: true,
      disabledAt: null,
    },
    deps.now(),
  );
  return as(id);
}

describe('a person who proves their real name online', () => {
  const ask = (who: Client, channel: string, entries = {}, consent = true) =>
    who.call<RealNameView & { code: string }>('POST', '/api/real-name', { channel, entries, consent });
  const read = (who: Client) => who.get<RealNameView>('/api/real-name');
  const outcome = (who: Client) =>
    until('the answer of the source', async () => {
      const { check } = await read(who);
      return check?.waitsFor === null ? check : undefined;
    });

  test('is asked for consent, corrects what the bank gives back, and is then known to every service', async () => {
    const sun = await stranger('sunruoxi', '411002199203151222');
    expect((await ask(sun, 'face', {}, false)).body.code).toBe('case.form-invalid');
    const [, , bank] = (await read(sun)).channels;
    const entries = {
      bank: bank?.parties[0]?.id ?? '',
      card: '6222000011112222',
      phoneAtBank: '13900000000',
    };
    expect((await ask(sun, 'bank', entries)).body.check).toMatchObject({ waitsFor: 'source' });
    // Not twice at once, by whatever way.
    expect((await ask(sun, 'app')).body.code).toBe('access.proof-under-way');
    const returned = await until('the bank to give it back', async () => {
      const { check } = await read(sun);
      return check?.waitsFor === 'person' ? check : undefined;
    });
    expect(returned.reason?.zh).toMatch(/手机号/);
    const view = await readCase(sun, returned.case.id);
    await act(sun, view.id, {
      act: 'complete-step',
      step: 'amend',
      outcome: 'amended',
      reason: null,
      output: { channel: 'bank', ...entries, phoneAtBank: '13900000099' },
    });
    const known = await until('the proof', async () => {
      const found = await read(sun);
      return found.level === 'none' ? undefined : found;
    });
    expect(known).toMatchObject({
      level: 'source',
      proof: { how: { zh: '银行账户四要素核验' }, until: expect.stringMatching(/^20\d\d-03-15$/) },
    });
    // Asked once: no other way, and no service, asks again; the case keeps how its applicant was known.
    expect((await ask(sun, 'face')).body.code).toBe('access.proven-before');
    product.clock.advance(1);
    const begun = await apply(sun, city.oneDay.region, form());
    const { rows } = await deps.database.pool.query<{ known: JsonObject }>(
      "select body -> 'known' as known from event where stream = $1 and seq = 1",
      [begun.id],
    );
    expect(rows[0]?.known).toMatchObject({ level: 'source', how: 'bank-account', checks: 0 });
  });

  test('stays unknown where the source says no, or is away, and can try another way', async () => {
    const sun = await stranger('sunwen', '411002199203150000');
    await ask(sun, 'face');
    expect(await outcome(sun)).toMatchObject({ passed: false, reason: { zh: '姓名与身份证号码不一致' } });
    expect((await read(sun)).level).toBe('none');
    await product.tell({ party: 'provincial-app', mode: 'dark' });
    const { check } = (await ask(sun, 'app')).body;
    if (check === null || check === undefined) throw new Error('no check began');
    expect((await read(sun)).check).toMatchObject({ waitsFor: 'source' });
    await act(sun, check.case.id, { act: 'withdraw', reason: '换一种方式' });
    expect(await outcome(sun)).toMatchObject({ passed: false });
    await product.tell({ party: 'provincial-app', mode: 'prompt' });
  });
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

  test('is struck off at its own request and at nobody else’s, whoever enters its code', async () => {
    const { held } = await chen.get<StandingView>('/api/standing');
    const founded = held.find(({ party }) => party.id.startsWith('enterprise-') && party.id !== firm);
    if (founded === undefined) throw new Error('nothing was founded');
    const { region } = city.oneDay;
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
    expect((await asks(chen, firm)).body.code).toBe('power.not-this-enterprise');
    const { status, body } = await asks(chen, founded.party.id);
    expect(status).toBe(200);
    expect((await readCase(chen, body.case.id)).strands.map(({ step }) => step.code)).toContain('check');
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
    expect(await actorsOf(asked.id)).toMatchObject([
      { kind: 'account', id: city.applicants[1], role: 'delegate', party: firm, powers: [given.id] },
    ]);
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
    const whole = await chen.put<Draft>(`/api/drafts/${draft.id}`, { ...again, form: form() });
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

describe('an office', () => {
  const { office, handler: away } = city.oneDay;
  const staffOf = async (who: Client, username: string) =>
    (await who.get<{ items: StaffView[] }>(`/api/staff?office=${office}`)).items.find(
      (each) => each.username === username,
    );
  const colleague = 'new-colleague';
  const joining = {
    username: colleague,
    name: { zh: '新同事', en: 'New Colleague' },
    role: 'handler',
    office,
    from: today,
  };
  const reviews = async (): Promise<string> => {
    const asked = await apply(li, city.oneDay.region, companyForm(city, city.oneDay.region));
    await act(clerk, asked.id, { act: 'accept' });
    const registration = await childOf(head, asked.id, 'registration');
    await act(head, registration, { act: 'assign-step', step: 'review', to: { account: away } });
    return registration;
  };
  const assigned = async (id: string): Promise<string | null> => {
    const { rows } = await deps.database.pool.query<{ assignee: string | null }>(
      "select assignee from work_item where case_id = $1 and item = 'review'",
      [id],
    );
    return rows[0]?.assignee ?? null;
  };

  test('takes somebody on, by its head and by nobody else’s', async () => {
    const elsewhere = as(city.halfDay.head);
    expect((await elsewhere.call('POST', '/api/staff', joining)).body.code).toBe('staff.grant-unfit');
    expect((await head.call('POST', '/api/staff', { ...joining, role: 'auditor' })).body.code).toBe(
      'staff.grant-unfit',
    );
    expect((await clerk.call('POST', '/api/staff', joining)).status).toBe(403);
    expect((await head.call('POST', '/api/staff', joining)).status).toBe(204);
    expect((await head.call('POST', '/api/staff', joining)).body.code).toBe('staff.name-taken');
    expect(await staffOf(head, colleague)).toMatchObject({
      grants: [{ role: 'handler', state: 'in-force', mayEnd: true }],
    });
    expect((await elsewhere.call('GET', `/api/staff?office=${office}`)).status).toBe(403);
  });

  test('sees before somebody leaves what will go where, and hands it over when they are gone', async () => {
    const cases = [await reviews(), await reviews()];
    const query = `office=${office}&colleague=${colleague}`;
    const preview = await head.get<HandoverPreview>(`/api/staff/${away}/leaving?${query}`);
    expect(preview.count).toBeGreaterThanOrEqual(2);
    expect(new Set(preview.items.map(({ goes }) => goes))).toEqual(new Set(['colleague']));
    const order = { office, lastDay: today, colleague, reason: '调动' };
    expect(
      (await head.call('POST', `/api/staff/${away}/leaving`, { ...order, colleague: city.halfDay.handler }))
        .body.code,
    ).toBe('staff.colleague-unfit');
    expect((await head.call('POST', `/api/staff/${away}/leaving`, order)).status).toBe(204);
    // Until the day is over they work on.
    expect(await assigned(cases[0] ?? '')).toBe(away);
    expect((await as(away).get<{ account: unknown }>('/api/session')).account).not.toBeNull();
    expect(await staffOf(head, away)).toMatchObject({ leavings: [{ lastDay: today, done: false }] });
    const yesterday = '2022-05-31';
    expect(
      (await head.call('POST', `/api/staff/${away}/leaving`, { ...order, lastDay: yesterday })).status,
    ).toBe(204);
    for (const id of cases) {
      expect(await assigned(id)).toBe(colleague);
      expect((await actorsOf(id)).at(-1)).toEqual({ kind: 'system', id: `left ${away}` });
    }
    expect(await staffOf(head, away)).toMatchObject({ assigned: 0, leavings: [{ done: true, leftOver: 0 }] });
    expect((await as(away).get<{ account: unknown }>('/api/session')).account).toBeNull();
    const { version } = await readCase(head, cases[0] ?? '');
    const late = await as(away).call('POST', `/api/cases/${cases[0]}/acts`, {
      version,
      act: 'note',
      note: '还在',
    });
    expect(late.status).toBe(401);
    const back = await head.call('POST', `/api/cases/${cases[0]}/acts`, {
      version,
      act: 'assign-step',
      step: 'review',
      to: { account: away },
    });
    expect(back.body.code).toBe('case.account-unfit');
  });

  test('lets somebody come back, and hands work back to itself where there is no colleague', async () => {
    expect(
      (await head.call('POST', `/api/staff/${away}/roles`, { role: 'handler', office, from: today })).status,
    ).toBe(204);
    const id = await reviews();
    const ending = { role: 'handler', office, lastDay: '2022-05-31' };
    expect((await head.call('POST', `/api/staff/${away}/roles/ending`, ending)).status).toBe(204);
    expect(await assigned(id)).toBeNull();
    expect((await head.call('POST', `/api/staff/${away}/roles/ending`, ending)).body.code).toBe(
      'staff.grant-unknown',
    );
  });

  test('is not left without its last administrator', async () => {
    const ending = { role: 'administrator', lastDay: today };
    const path = '/api/staff/administrator/roles/ending';
    expect((await administrator.call('POST', path, ending)).body.code).toBe('staff.last-administrator');
    expect((await head.call('POST', path, ending)).body.code).toBe('staff.not-found');
  });
});

test('all of it stands in the log, chained, with what is kept of it at its end', async () => {
  const { faults } = await verifyLog(deps.database, deps.database.city);
  expect(faults).toEqual([]);
  const { rows } = await deps.database.pool.query<{ type: string }>(
    "select distinct type from event where kind in ('power', 'person', 'staff') order by type",
  );
  expect(rows.map(({ type }) => type)).toEqual([
    'identity-proven',
    'joined-staff',
    'leaving-ordered',
    'power-granted',
    'power-revoked',
    'role-given',
    'work-handed-over',
  ]);
});
