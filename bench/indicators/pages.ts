import type { Product } from '../product.ts';
import { bounded, percentile, type Row } from '../report.ts';

const region = '411081';

/** What the first screen of the cockpit asks for, and what the page of an indicator does, each asked as a browser would. */
export async function pageRows({ url }: Product, times: number): Promise<readonly Row[]> {
  const cockpit = await timed(times, () => all(url, ['/api/plans', '/api/indicators?plan=1']));
  const list = await timed(times, () => all(url, ['/api/indicators']));
  const rows: Row[] = [
    bounded('cockpit p95', percentile(cockpit, 0.95), 'ms', '<=', 150),
    bounded('all indicators p95', percentile(list, 0.95), 'ms', '<=', 150),
  ];
  for (const code of ['startup-days-county', 'startup-steps', 'startup-online-share']) {
    const path = `/api/indicators/${code}`;
    const page = await timed(times, () =>
      all(url, [
        `${path}?groupBy=region`,
        `${path}?groupBy=channel`,
        `${path}/contributions?limit=50&region=${region}`,
      ]),
    );
    rows.push(bounded(`page of ${code} p95`, percentile(page, 0.95), 'ms', '<=', 250));
  }
  return rows;
}

async function all(url: string, paths: readonly string[]): Promise<void> {
  const answers = await Promise.all(paths.map((path) => fetch(`${url}${path}`)));
  for (const answer of answers) {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  }
}

async function timed(times: number, run: () => Promise<void>): Promise<readonly number[]> {
  await run();
  const took: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const began = performance.now();
    await run();
    took.push(performance.now() - began);
  }
  return took;
}
