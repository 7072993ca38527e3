import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

/** Levels A and AA of WCAG 2.2 and what went before. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** The very axe of the package that works with the browser tool, which reads it into every page twice. */
const packageOfAxe = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axe = readFileSync(createRequire(packageOfAxe).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  readonly run: (options: object) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
    }[];
  }>;
};

/** What axe has against the page that is open, a line for each place. It stays in the page for the next time. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  for (const frame of page.frames()) await readInto(frame);
  return await page.evaluate(
    async (options) => {
      const { axe: inPage } = globalThis as unknown as { readonly axe: Axe };
      const { violations } = await inPage.run(options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 200)}`),
      );
    },
    {
      runOnly: { type: 'tag', values: rules },
      resultTypes: ['violations'],
      // None of these rules reads style sheets, which it would take apart beforehand.
      preload: { assets: ['media'] },
    },
  );
}

/** Whatever is shown in a frame may not answer; axe then does without it. */
async function readInto(frame: Frame): Promise<void> {
  const read = async (): Promise<void> => {
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe);
  };
  if (frame.parentFrame() === null) return await read();
  await Promise.race([read().catch(() => {}), sleep(1_000)]);
}
