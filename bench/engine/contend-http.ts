import { Agent, request } from 'node:http';
import { type Contender, serveContender } from './contender.ts';
import { openEngine } from './engine.ts';
import { openSets } from './limits.ts';
import { openStallCase } from './run-cases.ts';
import { completionsOf } from './scenario.ts';

/** The callers: cases are opened beside, everything else goes through the server at `address`. */
const [, , , kind = '', address = ''] = process.argv;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

await serveContender((url) => (kind === 'bare' ? bareOf(url) : productOf(url, kind === 'product-minimal')));

/** `minimal`: the case is not sent back, as for a program that shows it to nobody. */
async function productOf(url: string, minimal: boolean): Promise<Contender> {
  const { deps, close } = await openEngine(url);
  return {
    close,
    runCase: async (serial, note) => {
      let view = viewOf(await openStallCase(deps, serial));
      for (const step of completionsOf(serial)) {
        const began = performance.now();
        const office = view.offices[step] ?? '';
        const body = { version: view.version, act: 'complete-step', step, outcome: 'approve', output: {} };
        const answer = await post(`/api/cases/${view.id}/acts`, body, {
          cookie: `yingshang_session=${office}`,
          'idempotency-key': `${view.id} ${step}`,
          'x-requested-with': 'yingshang',
          ...(minimal && { prefer: 'return=minimal' }),
        });
        note(performance.now() - began);
        const version = minimal
          ? Number(JSON.parse(answer.etag))
          : (JSON.parse(answer.text) as { version: number }).version;
        view = { ...view, version };
      }
      return 1;
    },
  };
}

type View = {
  readonly id: string;
  readonly version: number;
  readonly offices: Readonly<Record<string, string>>;
};

/** Which office has which step is said by the scenario; all of them are of one region. */
function viewOf({ id, version }: { readonly id: string; readonly version: number }): View {
  const of = (unit: string): string => `${unit}@411081`;
  return {
    id,
    version,
    offices: {
      papers: of('market-regulation-bureau'),
      place: of('government-services-data-bureau'),
      order: of('public-security-bureau'),
      tax: of('tax-bureau'),
      fund: of('housing-fund-centre'),
      grant: of('market-regulation-bureau'),
    },
  };
}

async function bareOf(url: string): Promise<Contender> {
  const sets = await openSets(url);
  return {
    close: sets.close,
    runCase: async (serial, note) => {
      const [opening = [], ...acts] = sets.fresh(serial).acts;
      await sets.write([opening]);
      for (const act of acts) {
        const began = performance.now();
        await post('/', { act }, {});
        note(performance.now() - began);
      }
      return 1;
    },
  };
}

type Reply = { readonly text: string; readonly etag: string };

function post(path: string, body: object, headers: Readonly<Record<string, string>>): Promise<Reply> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      `${address}${path}`,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          ...headers,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const received = Buffer.concat(chunks).toString();
          if (answer.statusCode === 200 || answer.statusCode === 204)
            resolve({ text: received, etag: answer.headers.etag ?? '' });
          else reject(new Error(`${path}: ${answer.statusCode} ${received.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}
