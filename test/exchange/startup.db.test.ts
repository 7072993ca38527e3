import { afterAll, beforeAll, expect, test } from 'vitest';
import { companyForm } from '../../src/domains/enterprise-startup/town.fixture.ts';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { CaseState } from '../../src/kernel/process/index.ts';
import { packs } from '../../src/main/packs.ts';
import { listCases } from '../../src/store/cases/list-cases.ts';
import { listEntries } from '../../src/store/registers/entries.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import { inventedCity, lin } from './invented-city.ts';

/** Starting a business in a city of another shape, with every outside party over real connections. */
const city = await inventedCity(packs);
const { deps } = city;
let stop: () => Promise<void>;

beforeAll(() => {
  stop = city.startWorker();
});
afterAll(() => stop());
afterAll(city.close);

const financeContact = { name: '王芳', residentId: '410105199003072347', phone: '13800000002' };
const form = {
  ...companyForm,
  financeContact,
  namePlace: '青澜市',
  address: { region: '990000', detail: '文化路 18 号 2 楼' },
  sealMaker: 'seal-maker-tingyuan',
  bank: 'bank-qinglan',
};

function clerkOf(office: string | null): Principal {
  return {
    kind: 'account',
    account: 'clerk',
    displayName: '窗口',
    role: 'clerk',
    ...(office === null ? {} : { office }),
  };
}

/** The case behind a step of the bundle, once it is there. */
async function childOf(id: string, step: string): Promise<CaseState> {
  await expect
    .poll(async () => {
      const child = (await city.state(id)).steps[step]?.child;
      if (typeof child !== 'string') return 'not yet';
      return (await city.state(child)).phase;
    })
    .not.toBe('not yet');
  return await city.state((await city.state(id)).steps[step]?.child ?? '');
}

async function register(id: string): Promise<void> {
  const bundle = await city.state(id);
  if (bundle.phase === 'submitted')
    await actOnCase(deps, clerkOf(bundle.office), id, null, { act: 'accept' });
  const registration = await childOf(id, 'registration');
  await actOnCase(
    deps,
    { ...clerkOf(registration.steps.review?.office ?? null), role: 'handler' } as Principal,
    registration.id,
    null,
    {
      act: 'complete-step',
      step: 'review',
      outcome: 'approve',
      reason: null,
      output: {},
    },
  );
}

async function outcomeOf(id: string): Promise<string | undefined> {
  return (await city.state(id)).outcome?.code;
}

test('everybody answers and the whole is done; the account is opened afterwards', async () => {
  const { id } = await city.ask('startup', form);
  await register(id);
  await expect.poll(() => outcomeOf(id)).toBe('granted');
  await expect
    .poll(async () => {
      const page = await listEntries(deps.database, '990000', 'bank-account', { limit: 10 });
      return page.items.map(({ content }) => content.status);
    })
    .toEqual(['opened']);
});

test('the tax authority returns a wrong phone, the applicant changes it, and the whole is done', async () => {
  const { id } = await city.ask('startup', {
    ...form,
    tradeName: '云栖',
    financeContact: { ...financeContact, phone: '13800000000' },
  });
  await register(id);
  const invoices = await childOf(id, 'invoices');
  await expect.poll(async () => (await city.state(invoices.id)).steps.amend?.status).toBe('open');
  expect((await city.state(invoices.id)).steps.open?.reason).toMatchObject({
    zh: expect.stringMatching(/电话/),
    en: expect.stringMatching(/phone/),
  });
  await actOnCase(deps, lin, invoices.id, null, {
    act: 'complete-step',
    step: 'amend',
    outcome: 'amended',
    reason: null,
    output: { financeContact: { ...financeContact, phone: '13800000009' } },
  });
  await expect.poll(() => outcomeOf(id)).toBe('granted');
});

test('whoever asked is told what else is to be obtained; that licensing offices are told is between offices', async () => {
  const services = async (party: string) => {
    const page = await listCases(deps.database, '990000', [{ entry: 'party', is: party }], { limit: 100 });
    return new Set(page.items.map(({ service }) => service));
  };
  await expect.poll(() => services('lin')).toContain('startup.permit-notice');
  const registrar = deps.city.offices.filter(({ unit }) => unit === 'administrative-approval-bureau');
  await expect
    .poll(async () =>
      (await Promise.all(registrar.map(({ id }) => services(id)))).some((each) =>
        each.has('startup.permit-offices'),
      ),
    )
    .toBe(true);
  expect(await services('lin')).not.toContain('startup.permit-offices');
});

test('a bank that voids the number has everybody told', async () => {
  const tax = deps.city.outsideParties.find(({ kind }) => kind === 'tax')?.id ?? '';
  await city.tell({ party: tax, mode: 'dark' });
  const { id } = await city.ask('startup', { ...form, tradeName: '归舟' });
  await register(id);
  const account = await childOf(id, 'account');
  const reserved = async () =>
    (await city.outbox(account.id)).find(({ operation }) => operation === 'bank.reserve-account')?.state;
  await expect.poll(reserved).toBe('answered');
  // The number is reserved, and cannot be used before tax has it; what the bank is asked next it refuses.
  await city.tell({ party: 'bank-qinglan', mode: 'refuse', times: 1, reason: '尽职调查未通过' });
  await city.tell({ party: tax, mode: 'prompt' });
  await expect.poll(() => outcomeOf(id)).toBe('granted');
  await expect
    .poll(async () => (await openings()).map(({ outcome }) => outcome).sort())
    .toEqual(['granted', 'granted', 'voided']);
  const voided = (await openings()).find(({ outcome }) => outcome === 'voided');
  expect((await city.state(voided?.id ?? '')).steps.open?.reason).toBe('尽职调查未通过');
  expect((await city.outbox(voided?.id ?? '')).map(({ operation }) => operation).sort()).toEqual([
    'bank.open-account',
    'housing-fund.void-account-number',
    'social-insurance.void-account-number',
    'tax.void-account-number',
  ]);
});

async function openings() {
  const page = await listCases(deps.database, '990000', [{ entry: 'party', is: 'lin' }], { limit: 100 });
  return page.items.filter(({ service }) => service === 'startup.account-opening');
}

test('what papers are fetched by is read by whoever asked and by the office that hands them over, and by nobody else', async () => {
  const { id } = await city.ask('startup', { ...form, tradeName: '青柠', delivery: 'counter' });
  await register(id);
  await expect.poll(async () => (await city.state(id)).steps['prepare-counter']?.status).toBe('open');
  const office = (await city.state(id)).steps['prepare-counter']?.office ?? null;
  const hall = { ...clerkOf(office), role: 'handler' } as Principal;
  await actOnCase(deps, hall, id, null, {
    act: 'complete-step',
    step: 'prepare-counter',
    outcome: 'ready',
    reason: null,
    output: {},
  });
  const code = String((await city.state(id)).data.pickupCode);
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  const reads = async (reader: Principal) => {
    const view = await readCase(deps, reader, id);
    return { value: view.data.pickupCode, told: JSON.stringify(view.timeline).includes(code) };
  };
  expect(await reads(lin)).toEqual({ value: code, told: true });
  expect(await reads(hall)).toEqual({ value: code, told: true });
  const watching = ['auditor', 'supervisor'].map((role) => ({ ...clerkOf(null), role }) as Principal);
  for (const reader of watching) expect(await reads(reader)).toEqual({ value: undefined, told: false });
});

test('goes by post: an address that there is not comes back, and the parcel is followed until it is signed for', async () => {
  const { id } = await city.ask('startup', {
    ...form,
    tradeName: '鸿雁',
    delivery: 'post',
    postalAddress: '青澜市查无此地 1 号 林晓 收',
  });
  await register(id);
  await expect.poll(async () => (await city.state(id)).steps['amend-address']?.status).toBe('open');
  await actOnCase(deps, lin, id, null, {
    act: 'complete-step',
    step: 'amend-address',
    outcome: 'amended',
    reason: null,
    output: { postalAddress: '青澜市文化路 18 号 林晓 收' },
  });
  await expect.poll(async () => (await city.state(id)).steps['pack-post']?.status).toBe('open');
  const hall = { ...clerkOf((await city.state(id)).steps['pack-post']?.office ?? null), role: 'handler' };
  await actOnCase(deps, hall as Principal, id, null, {
    act: 'complete-step',
    step: 'pack-post',
    outcome: 'sent',
    reason: null,
    output: { pieces: 2 },
  });
  await expect.poll(() => outcomeOf(id)).toBe('granted');
  const { data, delivery } = await city.state(id);
  expect(data.trackingNumber).toMatch(/^EY\d{9}CN$/);
  expect(delivery).toMatchObject({ way: 'post' });
  const { rows } = await deps.database.pool.query<{ zh: string }>(
    `select body -> 'text' ->> 'zh' as zh from event
     where city = $1 and stream = $2 and type = 'applicant-told' order by seq`,
    [deps.database.city, id],
  );
  expect(rows.map(({ zh }) => zh)).toEqual([
    expect.stringContaining(String(data.trackingNumber)),
    // Where the parcel was seen is the post's word, and is not said in the city's name.
    expect.stringMatching(/已到达投递点，即将投递$/),
  ]);
});
