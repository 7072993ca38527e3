import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { SignedApplication } from '../../src/kernel/process/index.ts';
import { submitDraft } from '../../src/usecases/cases/submit-draft.ts';
import type { RepresentedView } from '../../src/usecases/counter/find-represented.ts';
import type { VisitView } from '../../src/usecases/counter/visit-views.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { forgetSignIns } from '../../src/usecases/sessions/remembered-sign-ins.ts';
import { sendLink, sendLinkCode } from '../../src/usecases/signings/links.ts';
import type { SigningView } from '../../src/usecases/signings/read-signing.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import { sendPicture } from '../support/file-of.ts';
import { startProduct } from '../support/product.ts';
import { type Draft, keptDraft, readCase, until } from '../support/startup.ts';

/**
 * Online, at a counter and on the telephone: the same form, the same case. Those whom a form names sign one content,
 * each where they are; a clerk hands in for somebody only what that person has confirmed, and confirms nothing for them.
 */

const product = await startProduct(city);
const { as, nobody } = product;
const { region } = city.oneDay;
const [chen, li, zhao, clerk, otherClerk] = [
  as('chenyufan'),
  as('limingyuan'),
  as('zhaosiqi'),
  as(city.oneDay.clerk),
  as(city.halfDay.clerk),
];
const share = { contributionForm: 'money', paidBy: '2027-06-01' };
const people = {
  chen: { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' },
  li: { name: '李明远', residentId: '411081197911053013', phone: '13900000002' },
  zhao: { name: '赵思齐', residentId: '411003199508232046', phone: '13900000003' },
  /** Without an account. */
  wang: { name: '王芳', residentId: '411082198506150021', phone: '13800000001' },
} as const;

/** A firm of Chen's and Li's, with Zhao to watch over it: three signers. */
const form = (change: JsonObject = {}): JsonObject =>
  companyForm(city, region, {
    legalRepresentative: people.chen,
    shareholders: [
      { ...people.chen, ...share, contribution: 600_000_00 },
      { ...people.li, ...share, contribution: 400_000_00 },
    ],
    supervisor: people.zhao,
    financeContact: people.chen,
    signatures: 'online',
    ...change,
  });

const send = async ({ id, version }: Draft) =>
  await chen.post<SigningView>(`/api/drafts/${id}/signing`, { version });
const sign = (who: typeof chen, { id, hash }: SigningView) =>
  who.call<SigningView & { code: string }>('POST', `/api/signings/${id}/signature`, { hash });

/** What goes out as text messages. */
const sent: { to: string; text: string }[] = [];
const withPost = (): Dependencies => ({
  ...product.deps,
  post: {
    email: null,
    site: 'https://site',
    sms: {
      send: async ({ to, text }) => {
        sent.push({ to, text });
        return 'sent';
      },
      stateOf: null,
    },
  },
});

describe('three signers, each on their own device', () => {
  test('all sign what all see; the last signature hands it in, and the case says who signed what and how', async () => {
    const round = await send(await keptDraft(chen, region, form()));
    expect(round.signers.map(({ as: roles, state }) => [roles.map(({ en }) => en), state])).toEqual([
      [['Legal representative (or owner)', 'Shareholder'], 'waiting'],
      [['Shareholder'], 'waiting'],
      [['Supervisor'], 'waiting'],
    ]);
    const mine = await li.get<{ items: SigningView[] }>('/api/signings');
    expect(mine.items.find(({ id }) => id === round.id)?.waitsForYou).toBe(true);
    expect((await li.get<SigningView>(`/api/signings/${round.id}`)).form).toEqual(round.form);
    // Two at the same moment, and one who tries twice.
    const answers = await Promise.all([sign(chen, round), sign(li, round), sign(li, round)]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 200, 409,
    ]);
    expect((await sign(zhao, round)).body.state).toBe('complete');
    const submitted = await until('the case', async () => {
      const found = await chen.get<SigningView>(`/api/signings/${round.id}`);
      expect(found.fault).toBeNull();
      return found.case ?? undefined;
    });
    const view = await readCase(chen, submitted.id);
    expect(view.signed?.hash).toBe(round.hash);
    expect(view.signed?.signatures.map(({ how }) => how.en)).toEqual(
      Array.from({ length: 3 }, () => 'signed in, on their own device'),
    );
    expect(view.timeline.some(({ text }) => text.en === '3 signatures on the same content')).toBe(true);
    expect(
      await product.deps.database.pool.query(
        `select 1 from event where type = 'application-signed' and body::text like '%李明远%'`,
      ),
    ).toMatchObject({ rowCount: 0 });
  });

  test('nothing is handed in before all have signed, but what one signs alone, or what was signed on paper', async () => {
    const submits = async (change: JsonObject) => {
      const { id, version } = await keptDraft(chen, region, form({ signatures: 'online', ...change }));
      const { before } = await chen.get<{ before: string | null }>(`/api/drafts/${id}/signing`);
      const { status, body } = await chen.call('POST', `/api/drafts/${id}/submit`, { version });
      return [before, status === 200 ? 'handed in' : body.code];
    };
    expect(await submits({})).toEqual(['required', 'signing.signatures-missing']);
    expect(await submits({ signatures: 'paper' })).toEqual([null, 'handed in']);
    const alone = {
      enterpriseType: '9500',
      organisationForm: '店',
      items: [],
      shareholders: null,
      capital: null,
      supervisor: null,
      bank: null,
    };
    const trader = Object.fromEntries(
      Object.entries({ ...form(), ...alone }).filter(([, value]) => value !== null),
    );
    const draft = await keptDraft(chen, region, { ...trader, signatures: 'online' });
    // As a session left open does, and a program: nobody has shown just now that it is Chen.
    const { rows } = await product.deps.database.pool.query<{ id: string; party: string }>(
      `select id, party from account where city = $1 and username = 'chenyufan'`,
      [product.deps.database.city],
    );
    const [{ id: account, party } = { id: '', party: '' }] = rows;
    const left = { kind: 'account', account, party, displayName: '陈雨帆', role: 'applicant' } as const;
    await expect(
      submitDraft(product.deps, { ...left, provenAt: null }, draft.id, draft.version),
    ).rejects.toMatchObject({ code: 'session.proof-needed' });
    const { body } = await chen.call<{ case: { id: string } }>('POST', `/api/drafts/${draft.id}/submit`, {
      version: draft.version,
    });
    const { signed, timeline } = await readCase(chen, body.case.id);
    expect(signed).toBeNull();
    expect(timeline[0]?.text.en).toBe('Application submitted (submission counts as signature)');
  });

  test('a change makes what was signed count no more, also in a race; whoever was not asked sees nothing', async () => {
    const draft = await keptDraft(chen, region, form());
    const round = await send(draft);
    expect((await sign(chen, round)).status).toBe(200);
    expect((await as('bank-user').call('GET', `/api/signings/${round.id}`)).body.code).toBe(
      'signing.not-found',
    );
    const stale = await chen.call('PUT', `/api/drafts/${draft.id}`, {
      version: draft.version,
      region,
      form: form(),
    });
    expect(stale.body.code).toBe('draft.version-conflict');
    expect(
      (await chen.call('POST', `/api/drafts/${draft.id}/submit`, { version: round.version })).body.code,
    ).toBe('signing.under-way');
    const [saved, signed] = await Promise.all([
      chen.put<Draft>(`/api/drafts/${draft.id}`, {
        version: round.version,
        region,
        form: form({ employees: 9 }),
      }),
      sign(li, round),
    ]);
    expect(signed.status === 200 || /closed|content-changed/.test(signed.body.code)).toBe(true);
    const after = await chen.get<SigningView>(`/api/signings/${round.id}`);
    expect(after.state).toBe('void');
    expect((await sign(zhao, round)).body.code).toMatch(/^signing\.(closed|content-changed)$/);
    // Taken up again it is another content, and all are asked anew.
    const again = await send(saved);
    expect(again.hash).not.toBe(round.hash);
    expect(again.signers.every(({ state }) => state === 'waiting')).toBe(true);
    const refused = await zhao.call<SigningView>('POST', `/api/signings/${again.id}/refusal`, {
      hash: again.hash,
      reason: '出资额不对',
    });
    expect([refused.body.state, refused.body.signers[2]?.reason]).toEqual(['refused', '出资额不对']);
    // Kept once more it still is what she refused.
    const same = await chen.put<Draft>(`/api/drafts/${draft.id}`, {
      version: again.version,
      region,
      form: again.form,
    });
    expect(
      (await chen.call('POST', `/api/drafts/${draft.id}/submit`, { version: same.version })).body.code,
    ).toBe('signing.refused');
  });

  test('without a sign-in: by the link on their own telephone, their identity number and a code', async () => {
    const round = await send(await keptDraft(chen, region, form({ supervisor: people.wang })));
    await sign(chen, round);
    await sign(li, round);
    const deps = withPost();
    await sendLink(deps, round.id, 3);
    const link = sent.findLast(({ to }) => to === people.wang.phone)?.text ?? '';
    expect(link).not.toContain(people.wang.residentId);
    expect(link).toMatch(/请你为.*\n.*You are asked to sign/);
    const token = /sign#(\S+)/.exec(link)?.[1] ?? '';
    const at = { token, identifier: people.wang.residentId };
    const content = await nobody.post<SigningView>('/api/signing-links/content', at);
    expect(content.form).toEqual(round.form);
    const wrong = await nobody.call('POST', '/api/signing-links/content', {
      ...at,
      identifier: people.li.residentId,
    });
    expect(wrong.body.code).toBe('signing.link-wrong');
    // A clerk who was told everything still is not whoever is asked.
    expect((await clerk.call('POST', '/api/signing-links/content', at)).body.code).toBe(
      'access.not-permitted',
    );
    expect((await nobody.call('POST', '/api/signing-links/code', at)).status).toBe(204);
    await sendLinkCode(deps, round.id, 3);
    const code = /验证码 (\d{6})/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
    const say = (tried: string) =>
      nobody.call<SigningView & { code: string }>('POST', '/api/signing-links/signature', {
        ...at,
        hash: round.hash,
        code: tried,
      });
    expect((await say(code === '000000' ? '000001' : '000000')).body.code).toBe('signing.link-wrong');
    expect((await say(code)).body.signers[2]?.how?.en).toMatch(
      /^by link and code sent to the number entered/,
    );
    for (let tries = 0; tries < 5; tries += 1)
      await nobody.call('POST', '/api/signing-links/content', { ...at, identifier: people.li.residentId });
    expect((await nobody.call('POST', '/api/signing-links/content', at)).body.code).toBe(
      'signing.link-wrong',
    );
  });
});

describe('links', () => {
  const numbers = async ({ id }: SigningView) =>
    (await chen.get<SigningView>(`/api/signings/${id}`)).signers.map(({ telephone }) => telephone);

  test('go to no number of the sender’s, nor to one of several, and to whoever is known by what was known', async () => {
    const again = await send(
      await keptDraft(
        chen,
        region,
        form({
          // Li is known by another number than this one of the sender's.
          shareholders: [
            { ...people.chen, ...share, contribution: 600_000_00 },
            { ...people.li, phone: people.chen.phone, ...share, contribution: 400_000_00 },
          ],
          supervisor: { ...people.wang, phone: people.chen.phone },
          financeContact: people.zhao,
        }),
      ),
    );
    expect(await numbers(again)).toEqual([true, true, false]);
    const refused = await chen.call('POST', `/api/signings/${again.id}/links`, { no: 3 });
    expect(refused.body.code).toBe('signing.no-telephone');
    sent.length = 0;
    await sendLink(withPost(), again.id, 2);
    expect(sent.map(({ to }) => to)).not.toContain(people.chen.phone);
    expect(sent).toHaveLength(1);
    // One a minute.
    const soon = await chen.call('POST', `/api/signings/${again.id}/links`, { no: 2 });
    expect(soon.body.code).toBe('message.code-too-soon');
  });

  test('ten a day to one number; what was taken back is read by the sender alone', async () => {
    const supervisor = { ...people.wang, phone: '13800000077' };
    const draft = await keptDraft(chen, region, form({ supervisor, financeContact: people.zhao }));
    const round = await send(draft);
    sent.length = 0;
    for (let times = 0; times < 12; times += 1) await sendLink(withPost(), round.id, 3);
    expect(sent).toHaveLength(10);
    expect((await li.get<SigningView>(`/api/signings/${round.id}`)).form).toEqual(round.form);
    await chen.delete(`/api/drafts/${draft.id}/signing`);
    expect((await li.get<SigningView>(`/api/signings/${round.id}`)).form).toEqual({});
    // Handing in that was under way when it was taken back finds another version.
    const late = await chen.call('POST', `/api/drafts/${draft.id}/submit`, { version: round.version });
    expect(late.body.code).toBe('draft.version-conflict');
  });

  test('whoever sent it and may no longer act on it reads and sends no more than others who are asked', async () => {
    const draft = await keptDraft(chen, region, form());
    const round = await send(draft);
    expect(round.draft).toBe(draft.id);
    await product.deps.database.pool.query(
      `update draft set account = (select id from account where username = 'limingyuan') where id = $1`,
      [draft.id],
    );
    expect((await chen.get<SigningView>(`/api/signings/${round.id}`)).draft).toBeNull();
    const refused = await chen.call('POST', `/api/signings/${round.id}/links`, { no: 2 });
    expect(refused.body.code).toBe('signing.not-found');
  });
});

describe('at the counter', () => {
  let visit: VisitView;
  const open = (who = clerk, change: JsonObject = {}) =>
    who.call<VisitView & { code: string }>('POST', '/api/counter/visits', {
      service: 'startup',
      region,
      ticket: 'A017',
      channel: 'counter',
      person: people.zhao,
      document: 'resident-id',
      ...change,
    });
  const fill = async ({ draft }: VisitView): Promise<Draft> =>
    await clerk.put<Draft>(`/api/drafts/${draft}`, { version: 1, region, form: form() });
  const ask = async ({ id, version }: Draft) =>
    await clerk.post<SigningView>(`/api/drafts/${id}/signing`, { version });

  beforeAll(async () => {
    visit = (await open()).body;
  });

  test('what is typed as a name is one, as in every form, or the clerk is told', async () => {
    const typed = (name: string) => open(clerk, { person: { ...people.wang, name } });
    const refused = await typed('王芳3');
    expect([refused.status, refused.body.code]).toEqual([422, 'access.name-unfit']);
    // Stretched with a space it is the same name.
    expect((await typed('王 芳')).status).toBe(200);
  });

  test('the clerk fills in for whoever is there, and cannot hand in, sign or confirm for them', async () => {
    const draft = await fill(visit);
    const submit = (version: number) => clerk.call('POST', `/api/drafts/${draft.id}/submit`, { version });
    expect((await submit(draft.version)).body.code).toBe('counter.not-confirmed');
    const round = await ask(draft);
    expect(round.signers.map(({ as: roles }) => roles[0]?.en)).toEqual([
      'Applicant',
      'Legal representative (or owner)',
      'Shareholder',
    ]);
    expect((await submit(round.version ?? 0)).body.code).toBe('counter.not-confirmed');
    expect((await sign(clerk, round)).body.code).toBe('signing.not-found');
    const desk = { no: 1, hash: round.hash, file: round.id, how: 'desk-drawn' };
    expect((await clerk.call('POST', `/api/signings/${round.id}/desk-signature`, desk)).body.code).toBe(
      'counter.signature-needed',
    );
    expect((await otherClerk.call('GET', `/api/counter/visits/${visit.id}`)).body.code).toBe(
      'counter.visit-not-found',
    );
    expect((await otherClerk.call('GET', `/api/drafts/${draft.id}`)).body.code).toBe('draft.not-found');
    // Zhao, on her own telephone; the others whom the clerk typed in, on theirs.
    expect((await sign(zhao, round)).body.state).toBe('open');
    expect((await submit(round.version ?? 0)).body.code).toBe('counter.not-confirmed');
    expect((await sign(chen, round)).body.state).toBe('open');
    expect((await sign(li, round)).status).toBe(200);
    const { case: submitted } = await until('the case', async () => {
      const found = await clerk.get<VisitView>(`/api/counter/visits/${visit.id}`);
      return found.case === null ? undefined : found;
    });
    const view = await readCase(zhao, submitted?.id ?? '');
    expect([view.number, view.queryCode]).toEqual([submitted?.number, submitted?.queryCode]);
    expect(view.signed?.attended).toMatchObject({ channel: { en: 'at the counter' } });
    const { rows } = await product.deps.database.pool.query<{ channel: string; applicant_party: string }>(
      'select channel, applicant_party from case_file where id = $1',
      [submitted?.id],
    );
    expect(rows[0]).toEqual({ channel: 'counter', applicant_party: 'person-zhao-siqi' });
  });

  test('or the person signs by hand at the desk; the picture is kept with the case', async () => {
    const { body: first } = await open(clerk, { person: people.wang, ticket: 'A018' });
    await clerk.delete(`/api/counter/visits/${first.id}`);
    const { body: another } = await open(clerk, { person: people.wang, ticket: 'A018' });
    const draft = await fill(another);
    const round = await ask(draft);
    // A number that a clerk entered confirms nothing, however often they come.
    expect(round.signers[0]?.telephone).toBe(false);
    const file = await sendPicture(clerk, { draft: draft.id }, '签名.png');
    const atDesk = async (no: number, how: string) =>
      (
        await clerk.call<SigningView & { code: string }>('POST', `/api/signings/${round.id}/desk-signature`, {
          no,
          hash: round.hash,
          file,
          how,
        })
      ).body;
    // A picture that was sent and never signed by leaves the content as it is.
    const other = await sendPicture(clerk, { draft: draft.id }, '另一张.png', 1);
    expect(other).not.toBe(file);
    // One paper carries what all four have signed; a drawing is one person's alone.
    expect((await atDesk(1, 'desk-paper')).state).toBe('open');
    expect((await atDesk(2, 'desk-drawn')).code).toBe('counter.signature-needed');
    for (const no of [2, 3]) expect((await atDesk(no, 'desk-paper')).state).toBe('open');
    const signed = await atDesk(4, 'desk-paper');
    expect(new Set(signed.signers.map(({ how }) => how?.en))).toEqual(
      new Set(['on paper at the counter (scanned)']),
    );
    const { id } = await until('the case', async () => {
      const found = await clerk.get<VisitView>(`/api/counter/visits/${another.id}`);
      return found.case ?? undefined;
    });
    const { files } = await readCase(clerk, id);
    expect(files.map(({ name }) => name)).toEqual(['签名.png']);
  });

  test('on the telephone nobody is known better than before, and nobody signs at a desk', async () => {
    const phone = { channel: 'phone', document: null, ticket: '' };
    expect((await open(clerk, { document: null })).body.code).toBe('counter.signature-needed');
    expect((await open(clerk, { ...phone, person: { ...people.li, name: '李某' } })).body.code).toBe(
      'access.person-unfit',
    );
    // What needs a proven name is not begun for somebody whom nobody has seen: it would be refused in the end.
    const unseen = { name: '孙若溪', residentId: '411002199002031013', phone: '13900000009' };
    const { status, body } = await open(clerk, { ...phone, person: unseen });
    expect([status, body.code]).toEqual([409, 'counter.caller-unproven']);
    const { body: call } = await open(clerk, { ...phone, person: people.li });
    const round = await ask(await fill(call));
    const file = await sendPicture(clerk, { draft: call.draft ?? '' }, '签名.png');
    const desk = { no: 1, hash: round.hash, file, how: 'desk-paper' };
    expect((await clerk.call('POST', `/api/signings/${round.id}/desk-signature`, desk)).body.code).toBe(
      'counter.signature-needed',
    );
    const left = await clerk.delete<VisitView>(`/api/counter/visits/${call.id}`);
    expect([left.draft, left.endedAt === null]).toEqual([null, false]);
    expect((await clerk.call('GET', `/api/drafts/${call.draft}`)).body.code).toBe('draft.not-found');
  });
});

describe('at the counter for a firm', () => {
  type Visit = VisitView & { code: string; title: string };
  const firm = { id: 'enterprise-yaotai', code: '91411081MA9K7C2D1X', name: '禹州窑台陶瓷有限公司（演示）' };
  const look = (q: string, person: JsonObject = people.zhao) =>
    clerk.call<{ items: RepresentedView[]; code: string }>('POST', '/api/counter/represented', {
      person: { name: person.name ?? '', residentId: person.residentId ?? '' },
      q,
    });
  const open = (person: JsonObject, change: JsonObject = {}) =>
    clerk.call<Visit>('POST', '/api/counter/visits', {
      service: 'startup',
      region,
      ticket: 'B001',
      channel: 'counter',
      person,
      document: 'resident-id',
      for: firm.id,
      ...change,
    });
  /** What Li, who represents the firm, has given Zhao for a while. */
  const given = async () =>
    await li.post<{ id: string }>('/api/powers', {
      party: firm.id,
      agent: { name: people.zhao.name, identifier: people.zhao.residentId },
      services: ['startup'],
      acts: ['read', 'apply'],
      from: product.deps.now().slice(0, 10),
      to: '2022-12-31',
      reason: '',
    });
  const withoutPowers = async () => {
    const { items } = await li.get<{ items: { id: string; kind: string; state: string }[] }>(
      `/api/powers?party=${firm.id}`,
    );
    for (const { id, kind, state } of items)
      if (kind === 'delegate' && state === 'in-force')
        await li.post(`/api/powers/${id}/revocation`, { reason: '换人办' });
  };

  test('the clerk finds it by name, by number, or by what a scanned code carries, with what it may begin by whom', async () => {
    for (const q of [
      '窑台',
      firm.code,
      ` ${firm.code.toLowerCase()} `,
      `https://example.cn/?uscc=${firm.code}`,
    ]) {
      const [found] = (await look(q)).body.items;
      expect([found?.party.id, found?.by?.kind, found?.lacks]).toEqual([firm.id, 'delegate', null]);
      // Whoever is empowered for start-ups begins nothing else.
      expect(found?.services.map(({ code }) => code)).toEqual(['startup']);
    }
    const [head] = (await look(firm.code, people.li)).body.items;
    expect(head?.by).toMatchObject({ kind: 'representative', through: null, to: null });
    // The register has no such firm, as the list says before anything is typed; what needs none is offered.
    expect(head?.barred.map(({ code }) => code)).toContain('enterprise-change');
    expect(head?.services.map(({ code }) => code)).toContain('startup');
    expect(head?.services.map(({ code }) => code)).not.toContain('real-name');
  });

  test('of a firm that they may not act for it says why, of people nothing, and of nobody that there is none', async () => {
    const [stranger] = (await look(firm.name, people.wang)).body.items;
    expect([stranger?.by, stranger?.services, stranger?.lacks?.message.zh]).toEqual([
      null,
      [],
      `现在不能代“${firm.name}”办这件事：登记和授权里都没有这个人`,
    ]);
    expect((await look(people.chen.residentId)).body.code).toBe('counter.represented-unknown');
    expect((await look('没有这家企业')).body.code).toBe('counter.represented-unknown');
    // What is too short to be anybody's lists nobody.
    for (const q of ['  ', ' 禹']) expect((await look(q)).body.code).toBe('counter.represented-unknown');
    expect((await look(firm.code, { ...people.zhao, name: '赵某' })).body.code).toBe('access.person-unfit');
  });

  test('a person who has empowered whoever came is found by their number, and told that they were looked up', async () => {
    const { id } = await chen.post<{ id: string }>('/api/powers', {
      party: 'person-chen-yufan',
      agent: { name: people.zhao.name, identifier: people.zhao.residentId },
      services: ['startup'],
      acts: ['read', 'apply'],
      from: product.deps.now().slice(0, 10),
      to: '2022-12-31',
      reason: '',
    });
    const readings = async () =>
      (await chen.get<{ items: { purpose: { en: string } }[] }>('/api/my/readings')).items.filter(
        ({ purpose }) => purpose.en === 'To fill in an application at a counter',
      ).length;
    const before = await readings();
    const [found] = (await look(people.chen.residentId)).body.items;
    expect([found?.party.id, found?.by?.kind]).toEqual(['person-chen-yufan', 'delegate']);
    expect(await readings()).toBe(before + 1);
    await chen.post(`/api/powers/${id}/revocation`, { reason: '' });
    expect((await look(people.chen.residentId)).body.code).toBe('counter.represented-unknown');
  });

  test('a clerk looks up and begins nothing that is their own, whoever comes for it', async () => {
    const { database } = product.deps;
    const clerkIs = async (party: string | null) => {
      await database.pool.query('update account set party = $3 where city = $1 and username = $2', [
        database.city,
        city.oneDay.clerk,
        party,
      ]);
      forgetSignIns(database);
    };
    await clerkIs(firm.id);
    expect((await look(firm.code)).body.code).toBe('access.not-permitted');
    expect((await open(people.zhao)).body.code).toBe('access.not-permitted');
    await clerkIs(null);
    expect((await look(firm.code)).body.items[0]?.by?.kind).toBe('delegate');
  });

  test('whatever would be refused later is refused before anything is typed', async () => {
    const refused = async (person: JsonObject, change: JsonObject = {}) => {
      const { status, body } = await open(person, change);
      return [status, body.code];
    };
    expect(await refused(people.wang)).toEqual([403, 'counter.power-not-held']);
    expect(await refused(people.zhao, { service: 'enterprise-change' })).toEqual([
      403,
      'counter.power-not-held',
    ]);
    expect(await refused(people.li, { service: 'enterprise-change' })).toEqual([403, 'power.not-offered']);
    expect(await refused(people.li, { service: 'real-name' })).toEqual([409, 'counter.service-not-here']);
    // A person who is there for themselves, or for another person, is no enterprise.
    expect(await refused(people.li, { service: 'enterprise-change', for: 'person-li-mingyuan' })).toEqual([
      409,
      'counter.enterprise-only',
    ]);
    const { for: _, ...own } = { for: 0, service: 'enterprise-change' };
    const { status, body } = await clerk.call<Visit>('POST', '/api/counter/visits', {
      ...own,
      region,
      ticket: '',
      channel: 'counter',
      person: people.li,
      document: 'resident-id',
    });
    expect([status, body.code]).toEqual([409, 'counter.enterprise-only']);
    const phone = { channel: 'phone', document: null };
    expect(await refused({ ...people.li, name: '李某' }, phone)).toEqual([422, 'access.person-unfit']);
  });

  test('the firm asks, whoever came confirms for it, and the case names clerk, person and firm', async () => {
    const { body: visit } = await open(people.zhao);
    expect(visit.for?.zh).toBe(firm.name);
    const { draft } = visit;
    const kept = await clerk.put<Draft>(`/api/drafts/${draft}`, { version: 1, region, form: form() });
    // Nobody of the firm's goes on with it elsewhere meanwhile, nor finds it among its drafts.
    expect((await li.call('GET', `/api/drafts/${draft}`)).body.code).toBe('draft.not-found');
    const listed = await li.get<{ items: Draft[] }>(`/api/drafts?for=${firm.id}`);
    expect(listed.items.map(({ id }) => id)).not.toContain(draft);
    const ask = () =>
      clerk.call<SigningView>('POST', `/api/drafts/${draft}/signing`, { version: kept.version });
    const round = (await ask()).body;
    expect([round.party?.zh, round.signers[0]?.as.map(({ en }) => en)]).toEqual([
      firm.name,
      ['Acting for the applicant', 'Supervisor'],
    ]);
    await sign(zhao, round);
    await sign(chen, round);
    await sign(li, round);
    const { case: submitted } = await until('the case', async () => {
      const found = await clerk.get<VisitView>(`/api/counter/visits/${visit.id}`);
      return found.case === null ? undefined : found;
    });
    const view = await readCase(li, submitted?.id ?? '');
    expect(view.signed?.attended).toMatchObject({
      by: { en: 'by authorisation' },
      channel: { en: 'at the counter' },
    });
    const { rows } = await product.deps.database.pool.query<{ party: string; body: SignedApplication }>(
      `select c.applicant_party as party, e.body from case_file c
       join event e on e.city = c.city and e.stream = c.id and e.type = 'application-signed'
       where c.id = $1`,
      [submitted?.id],
    );
    expect(rows[0]?.party).toBe(firm.id);
    expect(rows[0]?.body.attended?.by).toBe('delegate');
    expect(rows[0]?.body.signatures[0]?.powers).toHaveLength(1);
  });

  test('a power that ends stops it wherever it is: on the form, as it is sent round, and as it is signed', async () => {
    const { body: visit } = await open(people.zhao);
    const kept = await clerk.put<Draft>(`/api/drafts/${visit.draft}`, { version: 1, region, form: form() });
    const round = await clerk.post<SigningView>(`/api/drafts/${visit.draft}/signing`, {
      version: kept.version,
    });
    await withoutPowers();
    const refused = (await sign(zhao, round)).body;
    expect(refused.code).toBe('counter.power-not-held');
    await clerk.delete(`/api/drafts/${visit.draft}/signing`);
    const read = await clerk.get<{ bar: { message: { zh: string } } | null; version: number }>(
      `/api/drafts/${visit.draft}`,
    );
    expect(read.bar?.message.zh).toContain('代表资格或授权已于');
    const again = await clerk.call('POST', `/api/drafts/${visit.draft}/signing`, { version: read.version });
    expect(again.body.code).toBe('counter.power-not-held');
    const [found] = (await look(firm.code)).body.items;
    expect(found?.lacks?.message.zh).toContain('终止');
    await given();
    expect((await look(firm.code)).body.items[0]?.by?.kind).toBe('delegate');
  });

  test('what the register says of the firm decides what is offered, and one that is there no more begins nothing', async () => {
    const { database, newId } = product.deps;
    const says = async (status: string) =>
      await database.pool.query(
        `insert into register_entry
           (city, id, register, key, version, head_hash, open, content, public, search, updated_at)
         values ($1, $2, 'enterprise', $3, 1, decode(repeat('00', 32), 'hex'), true, $4, '{}', '', now())
         on conflict (city, register, key) do update set content = excluded.content`,
        [database.city, newId(), firm.code, { uscc: firm.code, type: '1130', status }],
      );
    const offered = async () => (await look(firm.code, people.li)).body.items[0];
    await says('registered');
    expect((await offered())?.services.map(({ code }) => code)).toContain('enterprise-change');
    const { body: visit } = await open(people.li);
    await says('deregistered');
    const ended = await offered();
    expect(ended?.services).toEqual([]);
    expect(new Set(ended?.barred.map(({ code }) => code))).toContain('startup');
    const { status, body } = await open(people.li);
    expect([status, body.code]).toEqual([403, 'power.not-offered']);
    // Nor what was begun before goes on; and online it is the same.
    const kept = await clerk.put<Draft & { bar: { message: { zh: string } } | null }>(
      `/api/drafts/${visit.draft}`,
      { version: 1, region, form: form() },
    );
    expect(kept.bar?.message.zh).toContain('不再存续');
    const sending = await clerk.call('POST', `/api/drafts/${visit.draft}/signing`, { version: kept.version });
    expect(sending.body.code).toBe('power.not-offered');
    const online = await li.call('POST', '/api/drafts', { service: 'startup', region, for: firm.id });
    expect(online.body.code).toBe('power.not-offered');
  });
});

describe('a helper', () => {
  test('prepares what somebody asked for help with, within their scope, and neither hands in nor signs', async () => {
    const draft = await keptDraft(chen, region, form());
    const help = await chen.post<{ id: string }>(`/api/drafts/${draft.id}/help`);
    const take = () => zhao.call('POST', `/api/help-requests/${help.id}/taking`);
    expect((await take()).body.code).toBe('help.out-of-scope');
    const scope = { kind: 'volunteer', services: ['startup'], regions: [region], from: '2022-01-01' };
    const head = as(city.oneDay.head);
    const wrong = await head.call('POST', '/api/helpers', {
      ...scope,
      username: 'zhaosiqi',
      to: '2021-12-31',
    });
    expect(wrong.body.code).toBe('help.person-unfit');
    const nowhere = { ...scope, regions: ['999999'], username: 'zhaosiqi', to: '2022-12-31' };
    expect((await head.call('POST', '/api/helpers', nowhere)).body.code).toBe('help.person-unfit');
    const [named] = (
      await head.post<{ items: { name: { en: string } }[] }>('/api/helpers', {
        ...scope,
        username: 'zhaosiqi',
        to: '2022-12-31',
      })
    ).items;
    expect(named?.name.en).toBe('Zhao Siqi');
    const given = (who: typeof chen, to: string) =>
      who.call('POST', '/api/helpers', { ...scope, username: 'zhaosiqi', to });
    expect((await given(as(city.halfDay.head), '2022-12-31')).body.code).toBe('help.other-office');
    expect((await zhao.call('GET', `/api/drafts/${draft.id}`)).body.code).toBe('draft.not-found');
    expect((await take()).status).toBe(200);
    const { version } = await zhao.put<Draft>(`/api/drafts/${draft.id}`, {
      version: draft.version,
      region,
      form: form({ employees: 12 }),
    });
    const refusals = await Promise.all([
      zhao.call('POST', `/api/drafts/${draft.id}/submit`, { version }),
      zhao.call('POST', `/api/drafts/${draft.id}/signing`, { version }),
      zhao.call('DELETE', `/api/drafts/${draft.id}`),
      zhao.call('DELETE', `/api/drafts/${draft.id}/signing`),
    ]);
    expect(refusals.map(({ body }) => body.code)).toEqual(Array.from({ length: 4 }, () => 'help.not-yours'));
    expect((await chen.get<{ form: JsonObject }>(`/api/drafts/${draft.id}`)).form.employees).toBe(12);
    // What the helper read, those who stand in the form can see.
    for (const who of [chen, li]) {
      const { items } = await who.get<{ items: { purpose: { en: string } }[] }>('/api/my/readings');
      expect(items.map(({ purpose }) => purpose.en)).toContain('To help with the application');
    }
    // It ends with the scope, whether anybody ends it or not.
    await given(head, '2022-01-01');
    expect((await zhao.call('GET', `/api/drafts/${draft.id}`)).body.code).toBe('draft.not-found');
    await given(head, '2022-12-31');
    expect((await zhao.call('GET', `/api/drafts/${draft.id}`)).status).toBe(200);
    await chen.post(`/api/help-requests/${help.id}/ending`, { rating: 1 });
    expect((await zhao.call('GET', `/api/drafts/${draft.id}`)).body.code).toBe('draft.not-found');
  });
});
