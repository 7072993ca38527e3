import { type Browser, chromium } from 'playwright-core';
import { findSystemBrowser } from '../bootstrap/chromium.js';
import { bounded, percentile, type Row } from './report.ts';
import { withProduct } from './start.ts';

/*
 * How long a person waits on a cheap phone on a poor line: 1.6 Mbit/s, 150 ms, a processor four times slower than
 * this machine's, nothing in the cache.
 */

const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slower = 4;
const pages = { home: '/', 'service page': '/services/startup' } as const;

type Wait = { readonly painted: number; readonly usable: number; readonly kilobytes: number };

/** First paint and the moment when the page's scripts have taken it over, in seconds; the middle of several visits. */
export async function pagesBench(quick: boolean): Promise<readonly Row[]> {
  return await withProduct(async (url) => {
    const system = findSystemBrowser();
    const browser = await chromium.launch({
      ...(system === undefined ? {} : { executablePath: system }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu'],
    });
    try {
      const rows: Row[] = [];
      for (const [name, path] of Object.entries(pages)) {
        const waits: Wait[] = [];
        // What the server compiles and remembers at the first request is no matter of the line.
        await fetch(`${url}${path}`);
        for (let n = 0; n < (quick ? 3 : 9); n += 1) waits.push(await visit(browser, `${url}${path}`));
        const middle = (of: (wait: Wait) => number) => percentile(waits.map(of), 0.5);
        rows.push(
          bounded(`${name}: first paint`, middle(({ painted }) => painted) / 1000, 's', '<=', 1.5),
          bounded(`${name}: usable`, middle(({ usable }) => usable) / 1000, 's', '<=', 2.5),
          { metric: `${name}: bytes on the line`, value: middle(({ kilobytes }) => kilobytes), unit: 'kB' },
        );
      }
      return rows;
    } finally {
      await browser.close();
    }
  });
}

async function visit(browser: Browser, url: string): Promise<Wait> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    // React leaves its properties on what it has taken over: from then on a press is heard.
    await page.addInitScript(`
      const look = () => {
        const taken = [...document.querySelectorAll('main *')].some((element) =>
          Object.keys(element).some((key) => key.startsWith('__reactProps')));
        if (taken) globalThis.takenOver = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    `);
    await page.goto(url, { waitUntil: 'load' });
    const usable = await page.evaluate<number>(`new Promise((resolve) => {
      const look = () =>
        globalThis.takenOver === undefined ? requestAnimationFrame(look) : resolve(globalThis.takenOver);
      look();
    })`);
    const painted = await page.evaluate<number>(
      `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
    );
    return { painted, usable: Math.max(usable, painted), kilobytes: bytes / 1000 };
  } finally {
    await context.close();
  }
}
