import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { envelopeTypes } from '../src/kernel/exchange/index.ts';
import { findEntry } from '../src/store/registers/entries.ts';
import { createExchange } from '../src/usecases/exchange/exchange.ts';
import { generateSigningKey, publicPart } from '../src/usecases/exchange/keys.ts';
import { signEnvelope } from '../src/usecases/exchange/sign-envelope.ts';
import { answerQuestion } from '../src/usecases/sharing/answer-question.ts';
import { startProduct } from './product.ts';
import { bounded, percentile, type Row } from './report.ts';

const enterprises = 10_000;
const warmUp = 200;
const consumer = 'bank-lianxiang';

/**
 * What a question over the exchange costs beside reading the record alone: the signature checked, the grant judged,
 * the question written down for good, the answer signed. One at a time, and each beside a plain reading of its own.
 */
export async function exchangeBench(quick: boolean): Promise<readonly Row[]> {
  const rounds = quick ? 300 : 2_000;
  const product = await startProduct();
  try {
    const { deps } = product;
    await fill(product.ownerUrl);
    const asker = await generateSigningKey(consumer);
    const exchange = createExchange({
      key: await generateSigningKey('city'),
      parties: new Map([[consumer, { id: consumer, url: 'http://127.0.0.1:1', keys: [publicPart(asker)] }]]),
      wall: Date.now,
      random: () => 0,
    });
    const ask = async (changes: object, round: number): Promise<string> =>
      await signEnvelope(
        asker,
        envelopeTypes.question,
        {
          id: randomUUID(),
          from: consumer,
          to: deps.city.profile.code,
          purpose: 'bench',
          case: `B-${round}`,
          key: keyOf(round),
          ...changes,
        },
        Date.now(),
      );
    const rows: Row[] = [];
    for (const [name, changes] of [
      ['yes or no', { operation: 'enterprise.is-registered' }],
      ['a record under a grant', { operation: 'tax-registration.record', grant: 'SQ000001' }],
    ] as const) {
      for (let round = 0; round < warmUp; round += 1)
        await answerQuestion(deps, exchange, await ask(changes, round));
      const whole: number[] = [];
      const overhead: number[] = [];
      const used = process.cpuUsage();
      for (let round = 0; round < rounds; round += 1) {
        const compact = await ask(changes, round);
        const began = performance.now();
        await answerQuestion(deps, exchange, compact);
        const answered = performance.now();
        await findEntry(deps.database, deps.database.city, 'enterprise', keyOf(round));
        whole.push(answered - began);
        overhead.push(answered - began - (performance.now() - answered));
      }
      const { user, system } = process.cpuUsage(used);
      rows.push(
        { metric: `exchange, ${name}: whole, p50`, value: percentile(whole, 0.5), unit: 'ms' },
        { metric: `exchange, ${name}: whole, p95`, value: percentile(whole, 0.95), unit: 'ms' },
        bounded(`exchange, ${name}: overhead, p95`, percentile(overhead, 0.95), 'ms', '<=', 3),
        {
          metric: `exchange, ${name}: processor time of ours, asking included`,
          value: (user + system) / 1000 / rounds,
          unit: 'ms',
        },
      );
    }
    return rows;
  } finally {
    await product.stop();
  }
}

function keyOf(round: number): string {
  return `91411000MA${String(round % enterprises).padStart(7, '0')}X`;
}

/** Entries as registration leaves them, and one grant. */
async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const insert = `insert into register_entry (city, id, register, key, version, head_hash, open, content, public, search, updated_at)`;
  const rest = `1, decode(repeat('00', 32), 'hex'), true`;
  try {
    for (const register of ['enterprise', 'tax-registration'])
      await client.query(
        `${insert} select 'xuchang', gen_random_uuid(), $1::text, key, ${rest},
           jsonb_build_object('uscc', key, 'name', 'Firm ' || n, 'enterpriseName', 'Firm ' || n,
             'status', 'registered', 'openedOn', '2022-06-01'), null, key, '2022-06-01'
         from (select n, '91411000MA' || lpad((n - 1)::text, 7, '0') || 'X' as key
               from generate_series(1, $2::int) n) k`,
        [register, enterprises],
      );
    await client.query(
      `${insert} values ('xuchang', gen_random_uuid(), 'data-grant', 'SQ000001', ${rest}, $1, null, '', '2022-06-01')`,
      [
        JSON.stringify({
          consumer,
          dataset: 'tax-registration',
          operations: ['tax-registration.record'],
          fields: ['enterpriseName', 'openedOn'],
          purpose: 'bench',
          from: '2022-01-01',
          until: '2099-12-31',
          quota: 1_000_000,
        }),
      ],
    );
    await client.query('analyze register_entry');
  } finally {
    await client.end();
  }
}
