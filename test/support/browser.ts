import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { findSystemBrowser } from '../../bootstrap/chromium.js';
import type { Product } from './product.ts';

/**
 * What the browser is to do without. It lays out a page of its own for the address bar of each window, which nobody sees
 * and which takes more of the processor than ours. Of two such lists the browser heeds the last, so what the browser
 * tool leaves out stands here again.
 */
const without = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Nothing but the page under test: no updates, no reports, no prefetching. */
const quiet = [
  `--disable-features=${without.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without a window: the machine's own, else the one `npm test` has installed. */
async function launchBrowser(): Promise<Browser> {
  const system = findSystemBrowser();
  return chromium.launch({
    headless: true,
    ...(system === undefined ? {} : { executablePath: system }),
    // Root cannot make the sandbox's namespaces, and playwright says so only by a crash.
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
  });
}

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export type VisitOptions = {
  readonly lang?: 'zh' | 'en';
  readonly size?: { readonly width: number; readonly height: number };
  /** A screen that is tapped. */
  readonly touch?: boolean;
  /** Without: as in a browser that runs no scripts. */
  readonly script?: boolean;
};

/** People in front of their browsers. */
export type Visits = {
  /** A browser window of its own for somebody; signed in, where a name is given, before the first page. */
  readonly visit: (username: string | null, options?: VisitOptions) => Promise<Page>;
  /** For the running test: what the console may say, since the test brings it about. */
  readonly allow: (...said: readonly RegExp[]) => void;
};

/**
 * Call at the top of a test file, with `await`: one browser for the file. A test fails if a page had an
 * error in it, was refused something by the content security policy, or complained in the console. Its
 * windows are closed after it, unless the file keeps them.
 */
export async function openVisits(product: Product, { keep = false } = {}): Promise<Visits> {
  const browser = await launchBrowser();
  afterAll(() => browser.close());
  const complaints: string[] = [];
  const allowed: RegExp[] = [];
  // A server that has too much to do says so and when to come back; pages do, and a browser notes it all the same.
  const always = [/status of 503/];

  afterEach(async () => {
    const unexpected = complaints.filter(
      (said) => ![...always, ...allowed].some((pattern) => pattern.test(said)),
    );
    // What is still being fetched is broken off by the closing, and the page says so: that is no fault of its own.
    if (!keep) await Promise.all(browser.contexts().map((context) => context.close()));
    complaints.length = 0;
    allowed.length = 0;
    // As one text: of a list, the line that names a failed test would say no more than how long it is.
    expect(unexpected.join('\n'), 'what the pages complained about').toBe('');
  });

  return {
    visit: async (username, { lang = 'zh', size = desk, touch = false, script = true } = {}) => {
      const context = await browser.newContext({
        baseURL: product.url,
        viewport: size,
        hasTouch: touch,
        locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
        javaScriptEnabled: script,
        // Movements end at once, so that nothing is looked at halfway.
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(60_000);
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          complaints.push(`${message.page()?.url() ?? ''}: ${message.text()} (${message.location().url})`);
        }
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      if (username !== null) {
        await context.request.post('/api/session', {
          data: { username, password: product.city.password },
          headers: { 'x-requested-with': 'yingshang' },
          failOnStatusCode: true,
        });
      }
      return await context.newPage();
    },
    allow: (...said) => void allowed.push(...said),
  };
}

/** What a part of a page says, the parts for listeners included. */
export async function textOf(part: Locator): Promise<string> {
  return (await part.textContent()) ?? '';
}

/** By how many pixels a page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return await page
    .locator('html')
    .evaluate((html: { scrollWidth: number; clientWidth: number }) => html.scrollWidth - html.clientWidth);
}

/** Chooses from the list that opens below a field, as a person who types its beginning does. */
export async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true });
  await field.fill(option);
  await field.press('Enter');
}
