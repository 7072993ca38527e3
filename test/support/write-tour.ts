import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findSystemBrowser } from '../../bootstrap/chromium.js';
import { firstCity as city, companyForm, licenceOnlyForm } from './cities.ts';
import { type Client, createClient, signIn } from './client.ts';
import { act, apply, approve, childOf, ended, keptDraft } from './startup.ts';

/*
 * `npm run tour -- http://localhost:8080`: takes the pictures of docs/tour.md anew from a running demonstration. It
 * brings cases into the states that are shown, as people would, and looks at them in three sizes and both languages.
 */

const pictures = resolve(import.meta.dirname, '../../docs/pictures');
const sizes = {
  390: { width: 390, height: 844 },
  1280: { width: 1280, height: 800 },
  1920: { width: 1920, height: 1080 },
} as const;
type Size = keyof typeof sizes;

type Stop = {
  readonly name: string;
  readonly path: string;
  readonly who: string | null;
  /** Only in these sizes; absent: in all. */
  readonly sizes?: readonly Size[];
  readonly open?: (page: Page) => Promise<void>;
};

const url = process.argv[2];
if (url === undefined) {
  console.error('npm run tour -- http://localhost:8080');
  process.exit(64);
}

/** Another run in the same demonstration finds the names of the one before taken. */
let names = Date.now() % 1_000_000_007;
function untaken(): { readonly tradeName: string } {
  const syllables = '清禾远山明川新田白石青松金谷银海东篱南窗西园北野长风高云平湖春江夏荷秋实冬梅';
  names += 1;
  let tradeName = '';
  for (let rest = names; rest > 0; rest = Math.floor(rest / syllables.length)) {
    tradeName += syllables.charAt(rest % syllables.length);
  }
  return { tradeName };
}

const cookies = new Map<string, Promise<string>>();
function as(username: string): Client {
  const base = url ?? '';
  return createClient(base, {
    username,
    cookie: () => {
      const known = cookies.get(username) ?? signIn(base, username, city.password);
      cookies.set(username, known);
      return known;
    },
    forget: () => void cookies.delete(username),
  });
}

/** A connection to power as somebody goes through it who has answered what kind of customer they are. */
const ownWay = `/services/power-connection?${new URLSearchParams({
  table: 'power-customer-class',
  facts: JSON.stringify({
    permanence: 'permanent',
    project: 'ordinary',
    voltage: '10kv',
    dualSource: false,
  }),
})}`;

/** Somebody who has finished one thing, has another under way at several offices, a third to answer, and a draft. */
async function prepare(): Promise<readonly Stop[]> {
  const [me] = city.applicants;
  const person = as(me);
  const { clerk, handler, region } = city.oneDay;
  const whole = await apply(person, region, companyForm(city, region, untaken()));
  await act(as(clerk), whole.id, { act: 'accept' });
  const registration = await childOf(as(handler), whole.id, 'registration');
  await act(as(handler), registration, approve);
  await ended(person, whole.id);
  const licence = (
    await as(handler).get<{ readonly certificates: readonly { readonly number: string }[] }>(
      `/api/cases/${registration}`,
    )
  ).certificates[0];

  const running = await apply(person, region, companyForm(city, region, untaken()));
  await act(as(clerk), running.id, { act: 'accept' });
  const review = await childOf(as(handler), running.id, 'registration');
  const corrected = await apply(person, region, licenceOnlyForm(city, region, untaken()));
  await act(as(clerk), corrected.id, {
    act: 'request-correction',
    items: [{ field: 'address', text: '请写明楼层和房号' }],
  });
  await apply(person, region, licenceOnlyForm(city, region, untaken()));
  const draft = await keptDraft(person, region, { tradeName: '山明' });

  return [
    { name: 'home', path: '/', who: null },
    { name: 'service', path: '/services/startup', who: null },
    { name: 'own-way', path: ownWay, who: null },
    { name: 'application', path: `/apply/${draft.id}`, who: me },
    { name: 'my-page', path: '/my', who: me },
    { name: 'my-case', path: `/my/cases/${running.id}`, who: me },
    { name: 'answer', path: `/my/cases/${corrected.id}`, who: me },
    { name: 'certificate', path: `/verify?number=${licence?.number ?? ''}`, who: null },
    { name: 'desk', path: `/work/case/${review}`, who: handler },
    { name: 'cases', path: '/work/cases?open=all', who: 'supervisor' },
    { name: 'overview', path: '/cockpit', who: 'supervisor' },
    { name: 'place', path: `/cockpit/places/${region}`, who: 'supervisor' },
    { name: 'wall', path: '/cockpit?wall=1', who: 'supervisor', sizes: [1920] },
    { name: 'indicator', path: '/cockpit/indicators/startup-steps', who: 'supervisor' },
    { name: 'design', path: '/design', who: null },
  ];
}

async function shoot(page: Page, file: string, format: 'webp' | 'jpeg', quality: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format, quality });
  await writeFile(resolve(pictures, file), Buffer.from(data, 'base64'));
  await session.detach();
}

async function arrive(page: Page, { path, open }: Stop): Promise<void> {
  await page.goto(path);
  await page.locator('main').filter({ hasText: /\S/ }).waitFor();
  await settled(page);
  await open?.(page);
}

/** Until nothing has been awaited for half a second: parts of a page come one after the other. */
async function settled(page: Page): Promise<void> {
  for (let still = 0; still < 5; ) {
    await page.waitForTimeout(100);
    still = (await page.locator('.skeleton').count()) === 0 ? still + 1 : 0;
  }
}

/** The three that the front page of the project shows. */
const front: Readonly<Record<string, string>> = {
  home: 'portal.jpg',
  desk: 'workbench.jpg',
  overview: 'cockpit.jpg',
};

async function lookAt(browser: Browser, stops: readonly Stop[], lang: 'zh' | 'en'): Promise<void> {
  for (const who of new Set(stops.map((stop) => stop.who))) {
    const context = await browser.newContext({
      baseURL: url,
      locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
      reducedMotion: 'reduce',
    });
    if (who !== null) {
      await context.request.post('/api/session', {
        data: { username: who, password: city.password },
        headers: { 'x-requested-with': 'yingshang' },
        failOnStatusCode: true,
      });
    }
    for (const stop of stops.filter((each) => each.who === who)) {
      for (const size of stop.sizes ?? ([390, 1280, 1920] as const)) {
        // A window of its own: the first layout after a change of size may still use the size before.
        const page = await context.newPage();
        await page.setViewportSize(sizes[size]);
        await arrive(page, stop);
        await shoot(page, `tour/${stop.name}-${size}-${lang}.webp`, 'webp', 62);
        const also = front[stop.name];
        if (also !== undefined && size === 1280 && lang === 'zh') await shoot(page, also, 'jpeg', 80);
        await page.close();
      }
      console.log(`${stop.name} ${lang}`);
    }
    await context.close();
  }
}

await mkdir(resolve(pictures, 'tour'), { recursive: true });
const stops = await prepare();
const system = findSystemBrowser();
const browser = await chromium.launch({
  ...(system === undefined ? {} : { executablePath: system }),
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-gpu'],
});
try {
  for (const lang of ['zh', 'en'] as const) await lookAt(browser, stops, lang);
} finally {
  await browser.close();
}
