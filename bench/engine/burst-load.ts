import { Agent, request } from 'node:http';
import { percentile } from '../report.ts';
import { openEngine } from './engine.ts';
import { openStallCase } from './run-cases.ts';

/*
 * The callers of `burst.ts`, in a process of their own: first a closed loop that finds the peak, then calls at
 * fixed moments, however long the answers take.
 */

export type BurstResult = {
  readonly peak: number;
  readonly halfP95: number;
  readonly sent: number;
  readonly done: number;
  readonly busy: number;
  readonly other: number;
  readonly recovered: number;
};

type Target = { readonly id: string; version: number };
type Answer = { readonly status: number; readonly retryAfter: boolean; readonly ms: number };

const [, , url = '', address = '', length = ''] = process.argv;
const seconds = Number(length);
const agent = new Agent({ keepAlive: true, maxSockets: 4_096 });
const officer = 'market-regulation-bureau@411081';

// Nobody waits for what it finds any more.
process.on('disconnect', () => process.exit(1));

const { deps, close } = await openEngine(url);
const targets: Target[] = [];
await Promise.all(
  Array.from({ length: 64 }, async (_, caller) => {
    for (let index = 0; index < 48; index += 1) {
      const { id, version } = await openStallCase(deps, caller * 48 + index);
      targets.push({ id, version });
    }
  }),
);

await closedLoop(64, Math.min(5, seconds));
const peak = await closedLoop(64, Math.min(8, seconds));
const half = await openLoop(peak / 2, Math.min(8, seconds));
const burst = await openLoop(peak * 5, seconds);
const began = performance.now();
for (;;) {
  const target = targets.pop();
  if (target === undefined) throw new Error('no case is free');
  const { status, ms } = await note(target);
  targets.unshift(target);
  if ((status === 200 && ms < 250) || performance.now() - began > 60_000) break;
}
const result: BurstResult = {
  peak,
  halfP95: percentile(
    half.flatMap(({ status, ms }) => (status === 200 ? [ms] : [])),
    0.95,
  ),
  sent: burst.length,
  done: burst.filter(({ status }) => status === 200).length,
  busy: burst.filter(({ status, retryAfter }) => status === 503 && retryAfter).length,
  other: burst.filter(({ status, retryAfter }) => status !== 200 && !(status === 503 && retryAfter)).length,
  recovered: (performance.now() - began) / 1000,
};
await close();
process.send?.(result, () => process.exit(0));

async function closedLoop(callers: number, forSeconds: number): Promise<number> {
  const until = performance.now() + forSeconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        const target = targets.pop();
        if (target === undefined) throw new Error('no case is free');
        if ((await note(target)).status === 200) done += 1;
        targets.unshift(target);
      }
    }),
  );
  return done / forSeconds;
}

/** So many calls a second; gives what came of each. A call that finds no case free looks at the queue instead. */
async function openLoop(rate: number, forSeconds: number): Promise<readonly Answer[]> {
  const answers: Promise<Answer>[] = [];
  const start = performance.now();
  while (performance.now() - start < forSeconds * 1000) {
    const due = Math.floor(((performance.now() - start) / 1000) * rate);
    while (answers.length < due) {
      const target = targets.pop();
      answers.push(
        target === undefined
          ? call('GET', '/api/work?limit=20')
          : note(target).finally(() => targets.unshift(target)),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return await Promise.all(answers);
}

async function note(target: Target): Promise<Answer> {
  const answer = await call('POST', `/api/cases/${target.id}/acts`, {
    version: target.version,
    act: 'note',
    note: '已电话告知',
  });
  if (answer.status === 200) target.version += 1;
  return answer;
}

function call(method: string, path: string, body?: object): Promise<Answer> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const began = performance.now();
  return new Promise((resolve) => {
    const failed = () => resolve({ status: 0, retryAfter: false, ms: performance.now() - began });
    const sent = request(
      `${address}${path}`,
      {
        agent,
        method,
        headers: {
          cookie: `yingshang_session=${officer}`,
          'x-requested-with': 'yingshang',
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      },
      (answer) => {
        answer.resume();
        answer.on('error', failed);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            retryAfter: answer.headers['retry-after'] !== undefined,
            ms: performance.now() - began,
          }),
        );
      },
    );
    sent.on('error', failed);
    sent.end(text);
  });
}
