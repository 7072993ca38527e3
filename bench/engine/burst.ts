import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from '../../src/http/server.ts';
import type { EmbeddedDatabase } from '../../src/main/embedded-database/index.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { bounded, type Row } from '../report.ts';
import type { BurstResult } from './burst-load.ts';

/** Notes on cases through the product's own server: its peak, then five times as many for a minute. */
export async function burstRows(
  { appUrl }: EmbeddedDatabase,
  deps: Dependencies,
  seconds: number,
): Promise<readonly Row[]> {
  const app = await createServer({ deps });
  const address = await app.listen({ host: '127.0.0.1', port: 0, backlog: 4_096 });
  try {
    const result = await load(appUrl, address, seconds);
    return [
      { metric: 'burst: peak before', value: result.peak, unit: '1/s' },
      bounded('burst: p95 at half of peak', result.halfP95, 'ms', '<=', 50),
      { metric: 'burst: sent', value: result.sent / seconds, unit: '1/s' },
      { metric: 'burst: done', value: result.done / seconds, unit: '1/s' },
      {
        metric: 'burst: refused as busy, with the time to come again',
        value: result.busy / seconds,
        unit: '1/s',
      },
      bounded('burst: anything else', result.other, 'count', '<=', 0),
      bounded('burst: back to normal after', result.recovered, 's', '<=', 5),
    ];
  } finally {
    await app.close();
  }
}

function load(url: string, address: string, seconds: number): Promise<BurstResult> {
  const child = fork(join(import.meta.dirname, 'burst-load.ts'), [url, address, String(seconds)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (result) => resolve(result as BurstResult));
    child.once('exit', (code) => reject(new Error(`the load ended with ${code}`)));
  });
}
