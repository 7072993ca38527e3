import pg from 'pg';
import type { Principal } from '../src/kernel/access/principal.ts';
import { listCases } from '../src/store/cases/list-cases.ts';
import { actOnCase } from '../src/usecases/cases/act-on-case.ts';
import { changeCase } from '../src/usecases/cases/change-case.ts';
import { loadCase } from '../src/usecases/cases/load-case.ts';
import { application, sheetSent, signedSheet } from './applications.ts';
import { type Product, startProduct } from './product.ts';
import { percentile, type Row } from './report.ts';

const region = '411081';
const applicant: Principal = {
  kind: 'account',
  account: 'chenyufan',
  displayName: '陈雨帆',
  role: 'applicant',
  party: 'person-chen-yufan',
  proof: 'counter',
};

/** How long one whole set-up and its person's acts took, in milliseconds. */
type Lifecycle = { readonly whole: number; readonly acts: readonly number[] };

/**
 * Whole set-ups of a company: the form, acceptance, name, licence, and five outside parties in parallel,
 * eight cases in all, through use cases and through HTTP, beside few and many existing cases.
 */
export async function setupBench(quick: boolean): Promise<readonly Row[]> {
  const product = await startProduct();
  try {
    const count = quick ? 24 : 120;
    const rows: Row[] = [];
    let serial = 0;
    for (const existing of quick ? [1_000] : [1_000, 100_000]) {
      await warm(product, serial);
      serial += 8;
      await fill(product, existing);
      const label = `${existing.toLocaleString('en')} cases`;
      for (const [way, run] of [
        ['use cases', throughUseCases],
        ['HTTP', throughHttp],
      ] as const) {
        const first = serial;
        serial += count;
        rows.push(...(await measure(`${way}, ${label}`, count, 8, (index) => run(product, first + index))));
      }
    }
    return rows;
  } finally {
    await product.stop();
  }
}

/** So that what is measured is not the compiler. */
export async function warm(product: Product, first: number): Promise<void> {
  await measure('warm-up', 8, 4, (index) => throughUseCases(product, first + index));
}

async function measure(
  name: string,
  count: number,
  concurrent: number,
  run: (index: number) => Promise<Lifecycle>,
): Promise<readonly Row[]> {
  const lifecycles: Lifecycle[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: concurrent }, async () => {
      for (let index = next++; index < count; index = next++) lifecycles.push(await run(index));
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const acts = lifecycles.flatMap((each) => each.acts);
  const wholes = lifecycles.map(({ whole }) => whole);
  return [
    { metric: `${name}: set-ups`, value: count / seconds, unit: '1/s' },
    { metric: `${name}: whole set-up p50`, value: percentile(wholes, 0.5), unit: 'ms' },
    { metric: `${name}: whole set-up p99`, value: percentile(wholes, 0.99), unit: 'ms' },
    { metric: `${name}: a person's act p50`, value: percentile(acts, 0.5), unit: 'ms' },
    { metric: `${name}: a person's act p95`, value: percentile(acts, 0.95), unit: 'ms' },
    { metric: `${name}: a person's act p99`, value: percentile(acts, 0.99), unit: 'ms' },
  ];
}

function officer(office: string): Principal {
  return { kind: 'account', account: 'bench', displayName: 'bench', role: 'handler', office };
}

/** One set-up of a company from the form to its end, as its people act, without HTTP. */
export async function throughUseCases({ deps }: Product, serial: number): Promise<Lifecycle> {
  const acts: number[] = [];
  const timed = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    const result = await act();
    acts.push(performance.now() - began);
    return result;
  };
  const began = performance.now();
  const [id, sheet] = [deps.newId(), deps.newId()];
  const submitted = await timed(() =>
    changeCase(deps, {
      principal: applicant,
      case: { id, service: 'startup' },
      expectedVersion: null,
      command: {
        act: 'submit',
        region,
        channel: 'online',
        applicant: { party: 'person-chen-yufan', account: 'chenyufan', name: '陈雨帆' },
        form: application(serial, sheet),
        files: [{ id: sheet, ...sheetSent }],
        parent: null,
      },
    }),
  );
  const handler = officer(submitted.state.office ?? '');
  await timed(() => actOnCase(deps, handler, id, submitted.state.version, { act: 'accept' }));
  const child = await until(async () => {
    const { items } = await listCases(deps.database, deps.database.city, 'everything', {
      parent: id,
      limit: 20,
    });
    return items.find(({ service }) => service === 'startup.registration');
  });
  const review = {
    act: 'complete-step',
    step: 'review',
    outcome: 'approve',
    reason: null,
    output: {},
  } as const;
  await timed(() => actOnCase(deps, handler, child.id, null, review));
  await until(async () => ((await loadCase(deps, id)).state.phase === 'ended' ? true : undefined));
  return { whole: performance.now() - began, acts };
}

const cookies = new Map<string, string>();

async function throughHttp(product: Product, serial: number): Promise<Lifecycle> {
  const acts: number[] = [];
  const began = performance.now();
  const owner = await clientOf(product, 'chenyufan');
  const clerk = await clientOf(product, 'yuzhou-handler');
  const timed = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await act();
    acts.push(performance.now() - start);
    return result;
  };
  const draft = await owner<Draft>('POST', '/api/drafts', { service: 'startup', region });
  const sheet = await sendSheet(owner, draft.id);
  const kept = await timed(() =>
    owner<Draft>('PUT', `/api/drafts/${draft.id}`, {
      version: draft.version,
      region,
      form: application(serial, sheet),
    }),
  );
  const { case: submitted } = await timed(() =>
    owner<{ case: { id: string } }>('POST', `/api/drafts/${draft.id}/submit`, { version: kept.version }),
  );
  const path = `/api/cases/${submitted.id}`;
  const opened = await clerk<Case>('GET', path);
  await timed(() => clerk<Case>('POST', `${path}/acts`, { version: opened.version, act: 'accept' }));
  const child = await until(async () => {
    const parent = await clerk<Case>('GET', path);
    return parent.children.find(({ service }) => service.code === 'startup.registration');
  });
  const registration = await clerk<Case>('GET', `/api/cases/${child.id}`);
  await timed(() =>
    clerk<Case>('POST', `/api/cases/${child.id}/acts`, {
      version: registration.version,
      act: 'complete-step',
      step: 'review',
      outcome: 'approve',
      output: {},
    }),
  );
  await until(async () =>
    (await loadCase(product.deps, submitted.id)).state.phase === 'ended' ? true : undefined,
  );
  return { whole: performance.now() - began, acts };
}

/** The scan of the sheet that the owners have signed, as the page sends it; gives its id. */
async function sendSheet(owner: Awaited<ReturnType<typeof clientOf>>, draft: string): Promise<string> {
  const { id } = await owner<{ id: string }>('POST', '/api/files', { for: { draft }, ...sheetSent });
  await owner('PUT', `/api/files/${id}/chunks/0`, signedSheet);
  await owner('POST', `/api/files/${id}/finish`);
  return id;
}

type Draft = { readonly id: string; readonly version: number };
type Case = {
  readonly version: number;
  readonly children: readonly { readonly id: string; readonly service: { readonly code: string } }[];
};

/** Asks as somebody who has signed in. */
export async function clientOf({ url }: Pick<Product, 'url'>, username: string) {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'yingshang' };
  if (!cookies.has(`${url} ${username}`)) {
    const body = JSON.stringify({ username, password: 'demo-2022' });
    const answer = await fetch(`${url}/api/session`, { method: 'POST', headers, body });
    cookies.set(`${url} ${username}`, answer.headers.get('set-cookie')?.split(';')[0] ?? '');
  }
  const cookie = cookies.get(`${url} ${username}`) ?? '';
  const file = async (path: string): Promise<Blob> => {
    const answer = await fetch(`${url}${path}`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return await answer.blob();
  };
  const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const bytes = body instanceof Uint8Array;
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? { 'x-requested-with': 'yingshang' } : headers),
        ...(bytes && { 'content-type': 'application/octet-stream' }),
        cookie,
      },
      ...(body === undefined ? {} : { body: bytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  return Object.assign(ask, { file });
}

/** Looks again now and then, seldom enough to be no load of its own; what takes half a minute has failed. */
async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error('a set-up did not get on within 30 s');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Copies ended cases, with their events, until the store holds as many as asked for. */
async function fill({ ownerUrl }: Product, wanted: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ ended: number; all: number }>(
      'select count(*)::int as all, count(*) filter (where ended_at is not null)::int as ended from case_file',
    );
    const [{ ended, all } = { ended: 0, all: 0 }] = rows;
    const copies = Math.max(0, Math.ceil((wanted - all) / Math.max(1, ended)));
    for (const [table, id, columns] of [
      ['case_file', 'id', await columnsOf(client, 'case_file')],
      ['event', 'stream', await columnsOf(client, 'event')],
      ['involvement', 'case_id', await columnsOf(client, 'involvement')],
    ] as const) {
      const copied = columns.map((column) => {
        // The wanted count keeps a second filling, which copies the first one's copies, from naming them again.
        if (column === id) return `md5(t.${id}::text || '/${wanted}/' || n)::uuid`;
        return column === 'number' ? `number || '/${wanted}/' || n` : `t.${column}`;
      });
      const ofEnded = table === 'case_file' ? 't.ended_at is not null' : `t.${id} in (select id from ended)`;
      await client.query(
        `with ended as (select id from case_file where ended_at is not null limit ${ended})
         insert into ${table} (${columns.join(', ')}) select ${copied.join(', ')}
         from ${table} t, generate_series(1, ${copies}) n where ${ofEnded} and t.city = 'xuchang'`,
      );
    }
    await placeInOrder(client);
    await client.query('analyze');
    await client.query('checkpoint').catch(() => {});
  } finally {
    await client.end();
  }
}

/** Gives the copies their places in the city's order, as if the worker had long since been through them. */
async function placeInOrder(client: pg.Client): Promise<void> {
  await client.query('begin');
  await client.query('lock table sequencer in exclusive mode');
  await client.query(
    `insert into event_sequence (city, log_index, stream, seq)
     select 'xuchang', last_index + row_number() over (order by e.stream, e.seq), e.stream, e.seq
     from sequencer s join event e on e.city = s.city and e.tx >= s.horizon
     where s.city = 'xuchang' and not exists (
       select from event_sequence o where o.city = e.city and o.stream = e.stream and o.seq = e.seq)`,
  );
  await client.query(
    `update sequencer set horizon = pg_current_xact_id(),
       last_index = (select max(log_index) from event_sequence where city = 'xuchang')
     where city = 'xuchang'`,
  );
  await client.query(
    `update projector p set position = s.last_index from sequencer s where s.city = p.city and p.city = 'xuchang'`,
  );
  await client.query('commit');
}

async function columnsOf(client: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and column_name <> 'tx' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}
