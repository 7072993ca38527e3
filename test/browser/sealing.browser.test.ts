import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { saveAccount } from '../../src/store/people/accounts.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { changeCase } from '../../src/usecases/cases/change-case.ts';
import { loadCase } from '../../src/usecases/cases/load-case.ts';
import { hashPassword } from '../../src/usecases/sessions/password.ts';
import { drawCommitment, experts } from '../procedures/tender.fixture.ts';
import { tenderPack } from '../procedures/tender.pack.ts';
import { bidText } from '../procedures/tender-children.ts';
import { openVisits } from '../support/browser.ts';
import { cities } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { formsOf, rowsHolding } from '../support/search-database.ts';
import type { InPage } from './sealing-page.ts';

/* Keys are made, bids sealed and shares given out in real browsers; nothing secret goes over the wire. */

const [, city] = cities;
const product = await startProduct(city, { web: true, packs: [tenderPack] });
const { visit, allow } = await openVisits(product, { keep: true });
const { deps } = product;

/** Offices that hold the key (`tender.pack.ts`), by who sits in them. */
const holders = ['seal-handler', 'revenue-handler', 'qinglan-handler', 'savings-handler', 'finance-handler'];
const bids = {
  guqing: { party: 'person-gu-qing', said: bidText(1_234_567_891, '顾青承诺工期一百八十天') },
  shenan: { party: 'person-shen-an', said: bidText(1_198_765_432, '沈安承诺工期一百九十九天') },
  tinghe: { party: 'enterprise-tinghe', said: bidText(1_287_654_321, '汀禾承诺质保二十年') },
} as const;

const script = await bundled();
const sent: string[] = [];

/** The product's start page, with what a tender's page will bring beside it; all that it sends is kept. */
async function open(who: string): Promise<Page> {
  const page = await visit(who);
  page.on('request', (request) => {
    sent.push([request.url(), JSON.stringify(request.headers()), request.postData()].join('\n'));
  });
  await page.route('**/sealing-page.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto('/');
  await page.addScriptTag({ type: 'module', url: '/sealing-page.js' });
  await page.waitForFunction(() => 'inPage' in globalThis);
  return page;
}

/** Calls one of the functions of `sealing-page.ts` there. */
async function inPage<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...given: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  return await page.evaluate(
    ([called, values]) => {
      const { inPage: functions } = globalThis as unknown as {
        inPage: Record<string, (...values: readonly unknown[]) => never>;
      };
      return functions[called]?.(...values) as never;
    },
    [name, given] as const,
  );
}

test('bids are sealed in the bidders’ browsers and opened by three holders’, and the wire never saw them', async () => {
  await thirdBidder();
  const tender = await announce();
  const windows = new Map<string, Page>();
  for (const holder of holders) windows.set(holder, await open(holder));
  for (const page of windows.values()) await inPage(page, 'giveKey', tender);
  await actOnCase(deps, handler('finance-office@990000'), tender, null, {
    act: 'complete-step',
    step: 'pool',
    outcome: 'frozen',
    reason: null,
    output: { commitment: drawCommitment, experts, opensAt: '2024-04-03T09:30' },
  });

  for (const [who, { party, said }] of Object.entries(bids)) {
    const page = await open(who);
    await inPage(page, 'bid', tender, party, said);
  }
  const secrets = await Promise.all([...windows.values()].map((page) => inPage(page, 'secretKey')));
  const said = Object.values(bids).flatMap((bid) => Object.values(JSON.parse(bid.said)).map(String));
  for (const secret of [...said, ...secrets])
    for (const form of formsOf(secret)) expect(sent.filter((each) => each.includes(form))).toEqual([]);
  // The wire did carry what is no secret.
  expect(sent.some((each) => each.includes('"kind":"bid"'))).toBe(true);
  expect(await rowsHolding(product.ownerUrl, [...said, ...secrets])).toBe(0);

  // Their sessions end meanwhile, and pages that hear of something new ask once more before they know.
  allow(/status of 401/);
  product.clock.advance(21 * 24 * 60);
  await actOnCase(deps, { kind: 'system', cause: 'sweep' }, tender, null, { act: 'check-clocks' });
  await expect.poll(async () => (await state(tender)).steps.open?.status).toBe('open');
  for (const holder of holders.slice(1, 4)) {
    const page = windows.get(holder);
    if (page === undefined) throw new Error('no window');
    await signInAgain(page, holder);
    await inPage(page, 'release', tender);
  }
  const { opened, reading } = (await state(tender)).data as unknown as {
    readonly opened: readonly { readonly party: string; readonly content: unknown }[];
    readonly reading: { readonly wrong: unknown; readonly closed: unknown };
  };
  expect(Object.fromEntries(opened.map(({ party, content }) => [party, content]))).toEqual(
    Object.fromEntries(Object.values(bids).map((bid) => [bid.party, JSON.parse(bid.said)])),
  );
  expect(reading).toMatchObject({ wrong: [], closed: [] });
});

/** As the web is built: for the oldest browsers that it serves. */
async function bundled(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: ['chrome107', 'edge107', 'firefox110', 'safari16'],
      lib: {
        entry: resolve(import.meta.dirname, 'sealing-page.ts'),
        formats: ['es'],
        fileName: 'sealing-page',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [output] = built;
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
}

async function announce(): Promise<string> {
  const owner = { party: 'person-gu-qing', account: 'guqing', name: '顾青' };
  const { state: begun } = await changeCase(deps, {
    principal: {
      kind: 'account',
      account: 'guqing',
      displayName: '顾青',
      role: 'applicant',
      party: owner.party,
    },
    case: { id: deps.newId(), service: 'tender' },
    expectedVersion: null,
    command: {
      act: 'submit',
      region: '990000',
      channel: 'online',
      applicant: owner,
      form: { subject: '汀水大桥' },
      parent: null,
    },
  });
  return begun.id;
}

async function thirdBidder(): Promise<void> {
  const account = {
    id: 'tinghe',
    username: 'tinghe',
    passwordHash: await hashPassword(city.password),
    name: { zh: '汀禾', en: 'Tinghe' },
    grants: [{ role: 'applicant' as const }],
    party: bids.tinghe.party,
    demonstration: true,
    disabledAt: null,
  };
  await saveAccount(deps.database, deps.database.city, account, deps.now());
}

function handler(office: string): Principal {
  return { kind: 'account', account: 'somebody', displayName: '某人', role: 'handler', office };
}

async function state(id: string) {
  return (await loadCase(deps, id)).state;
}

/** A session does not last three weeks; the window, and the key in it, does. */
async function signInAgain(page: Page, username: string): Promise<void> {
  await page.context().request.post('/api/session', {
    data: { username, password: city.password },
    headers: { 'x-requested-with': 'yingshang' },
    failOnStatusCode: true,
  });
}
