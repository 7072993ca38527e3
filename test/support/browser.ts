import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const systemPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing but the page under test: no updates, no reports, no prefetching. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without a window: the machine's own, else the one `npm test` has installed. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const system = systemPlaces.find((path) => existsSync(path));
  return chromium.launch({
    headless: true,
    ...(system === undefined ? {} : { executablePath: system }),
    // Root cannot make the sandbox's namespaces, and playwright says so only by a crash.
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
  });
}
