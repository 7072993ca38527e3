import { readFileSync } from 'node:fs';

/** Something that runs the scenario: the engine, a limit, or a peer. Each lives in a process of its own. */
export type Contender = {
  /**
   * One case from its opening to its end, or several at once; gives how many. `note` is told how long each
   * act took.
   */
  readonly runCase: (serial: number, note: (ms: number) => void) => Promise<number>;
  readonly close: () => Promise<void>;
};

export type RunRequest = { readonly callers: number; readonly seconds: number };

export type RunResult = {
  readonly cases: number;
  readonly acts: number;
  readonly seconds: number;
  /** Of one act, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly cpuSeconds: number;
  readonly rssMiB: number;
};

/**
 * Serves a contender to the process that started this one: runs it when told, with so many callers of whom
 * each begins a case when its last one has ended.
 */
export async function serveContender(open: (url: string) => Promise<Contender>): Promise<void> {
  const contender = await open(process.argv[2] ?? '');
  let serial = 0;
  // Nobody waits for what it does any more.
  process.on('disconnect', () => process.exit(1));
  process.on('message', async (request: RunRequest | 'stop') => {
    try {
      if (request === 'stop') {
        await contender.close();
        process.exit(0);
      }
      process.send?.({ result: await run(contender, request, () => serial++) });
    } catch (error) {
      process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.send?.({ ready: true });
}

async function run(
  contender: Contender,
  { callers, seconds }: RunRequest,
  next: () => number,
): Promise<RunResult> {
  const times: number[] = [];
  let cases = 0;
  const cpu = process.cpuUsage();
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        const done = await contender.runCase(next(), (ms) => times.push(ms));
        cases += done;
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  times.sort((left, right) => left - right);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return {
    cases,
    acts: cases * actsPerCase,
    seconds: took,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpuSeconds: (user + system) / 1e6,
    rssMiB: residentKiB() / 1024,
  };
}

/** Opening a case, six completions: the last grants. */
export const actsPerCase = 7;

function residentKiB(): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
}
