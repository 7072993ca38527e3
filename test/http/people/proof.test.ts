import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { saveAccount } from '../../../src/store/people/accounts.ts';
import { ensureParties } from '../../../src/usecases/parties/ensure-parties.ts';
import type { StandingView } from '../../../src/usecases/parties/power-views.ts';
import type { RealNameView } from '../../../src/usecases/parties/real-name-views.ts';
import { hashPassword } from '../../../src/usecases/sessions/password.ts';
import { forgetSignIns } from '../../../src/usecases/sessions/remembered-sign-ins.ts';
import type { Client } from '../../support/client.ts';
import { act, apply, readCase, until, withSignedPaper } from '../../support/startup.ts';
import { city, type Draft, form, peopleSetting, shownByZhao, submit } from './setting.ts';

/** How it is known who somebody is, once for every service. */

const { product, as, deps, zhao, clerk, expectLogged } = await peopleSetting();

describe('a person', () => {
  test('is proven at a counter once, with the office and the day to be read', async () => {
    expect(await zhao.get<StandingView>('/api/standing')).toMatchObject({ level: 'none', proofs: [] });
    const own = await zhao.post<Draft>('/api/drafts', { service: 'startup', region: city.oneDay.region });
    const written = {
      version: own.version,
      region: city.oneDay.region,
      form: await withSignedPaper(zhao, own.id, form()),
    };
    const draft = await zhao.put<Draft>(`/api/drafts/${own.id}`, written);
    expect((await submit(zhao, draft)).body.code).toBe('access.proof-needed');
    const shown = shownByZhao;
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

test('all of it stands in the log, chained, with what is kept of it at its end', async () => {
  await expectLogged(['identity-proven', 'power-granted']);
});
