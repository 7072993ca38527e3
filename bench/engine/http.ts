import { createServer as createRawServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from '../../src/http/server.ts';
import type { EmbeddedDatabase } from '../../src/main/embedded-database/index.ts';
import { createBatched } from '../../src/store/batches.ts';
import { saveAccount } from '../../src/store/people/accounts.ts';
import { createSession } from '../../src/store/people/sessions.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { hashToken } from '../../src/usecases/sessions/token.ts';
import { bounded, type Row } from '../report.ts';
import { openSets } from './limits.ts';
import type { RecordedAct } from './recorded-acts.ts';
import { median, runRounds } from './rounds.ts';
import { startContender } from './servers.ts';

/**
 * The completions of the scenario through the product's own server, with session, validation, and the case
 * as the officer then sees it in reply, or its version alone; beside a bare `node:http` server that writes the same
 * rows in sets, and answers that it did.
 */
export async function httpRows(
  server: EmbeddedDatabase,
  deps: Dependencies,
  quick: boolean,
): Promise<readonly Row[]> {
  await signInOfficers(deps);
  const app = await createServer({ deps });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const raw = await startRawServer(server.ownerUrl);
  const module = join(import.meta.dirname, 'contend-http.ts');
  const product = await startContender(module, server.appUrl, 'product', addressOf(app.server.address()));
  const minimal = await startContender(
    module,
    server.appUrl,
    'product-minimal',
    addressOf(app.server.address()),
  );
  const bare = await startContender(module, server.ownerUrl, 'bare', raw.url);
  try {
    const seconds = quick ? 2 : 6;
    const entrants = [
      { name: 'HTTP 64', running: product, callers: 64, seconds },
      { name: 'HTTP 64, version alone', running: minimal, callers: 64, seconds },
      { name: 'bare HTTP 64', running: bare, callers: 64, seconds },
    ];
    for (const { running, callers } of entrants) await running.run({ callers, seconds: quick ? 1 : 4 });
    const results = await runRounds(server, entrants, quick ? 1 : 3);
    const rate = (name: string): readonly number[] =>
      (results.get(name) ?? []).map((run) => run.cases / run.seconds);
    const times = results.get('HTTP 64') ?? [];
    const others = rate('bare HTTP 64');
    const ratio = (name: string): number =>
      median(rate(name).map((value, round) => value / (others[round] ?? Number.NaN)));
    return [
      { metric: 'HTTP 64: cases', value: median(rate('HTTP 64')), unit: '1/s' },
      { metric: 'HTTP 64: act p50', value: median(times.map(({ p50 }) => p50)), unit: 'ms' },
      { metric: 'HTTP 64: act p95', value: median(times.map(({ p95 }) => p95)), unit: 'ms' },
      { metric: 'HTTP 64: act p99', value: median(times.map(({ p99 }) => p99)), unit: 'ms' },
      { metric: 'bare HTTP 64: cases', value: median(others), unit: '1/s' },
      { metric: 'HTTP 64, version alone: cases', value: median(rate('HTTP 64, version alone')), unit: '1/s' },
      bounded('HTTP ÷ bare node:http with the same batched write', ratio('HTTP 64'), 'ratio', '>=', 0.5),
      bounded(
        'HTTP, version alone in reply ÷ bare node:http with the same batched write',
        ratio('HTTP 64, version alone'),
        'ratio',
        '>=',
        0.5,
      ),
    ];
  } finally {
    await product.stop();
    await minimal.stop();
    await bare.stop();
    await app.close();
    await raw.stop();
  }
}

/** Each office of the scenario's region has one officer, whose token is the office's id. */
async function signInOfficers(deps: Dependencies): Promise<void> {
  const { database, city } = deps;
  for (const { id, region } of city.offices) {
    if (region !== '411081') continue;
    const name = { zh: '承办', en: 'Handler' };
    await saveAccount(
      database,
      database.city,
      {
        id: `bench-${id}`,
        username: `bench-${id}`,
        passwordHash: null,
        name,
        grants: [{ role: 'handler', office: id }],
        party: null,
        demonstration: true,
        disabledAt: null,
      },
      deps.now(),
    );
    await createSession(database, database.city, {
      tokenHash: hashToken(id),
      account: `bench-${id}`,
      createdAt: new Date(deps.wall()).toISOString(),
      expiresAt: '2099-01-01T00:00:00.000Z',
    });
  }
}

async function startRawServer(url: string) {
  const sets = await openSets(url);
  const write = createBatched({
    most: 256,
    run: async (acts: readonly RecordedAct[]) => {
      await sets.write(acts);
      return acts.map(() => true);
    },
  });
  const server = createRawServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { act } = JSON.parse(Buffer.concat(chunks).toString()) as { act: RecordedAct };
      write(act).then(
        () => response.setHeader('content-type', 'application/json').end('{"written":true}'),
        () => response.writeHead(500).end(),
      );
    });
  });
  // The callers come back after the others' turn.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: addressOf(server.address()),
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      await sets.close();
    },
  };
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the server has no address');
  return `http://127.0.0.1:${address.port}`;
}
