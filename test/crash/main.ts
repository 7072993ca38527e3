import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { discardEmbeddedDatabase } from '../../src/main/embedded-database/index.ts';
import { startLoad } from './load.ts';
import {
  chooseVictim,
  fillDisk,
  type Hold,
  killOnce,
  type Outage,
  probeOf,
  removeDisk,
  smallDisk,
  stall,
} from './outages.ts';
import { newLedger, person } from './people.ts';
import { databaseAnswers, type ServerProcess, serverProcess, type Trial } from './processes.ts';
import { seeded } from './random.ts';
import { type Finding, openStore, reckon, settled } from './reckoning.ts';

/*
 * `npm run test:crash`: people work at the product while its server and its database are killed hard, again
 * and again; in the end everything that was acknowledged is there once, and nothing that time had to do is
 * missing. `--disk-full` and `--stall` do that to the database instead.
 */

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string' },
    'disk-full': { type: 'boolean', default: false },
    stall: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '30' },
    within: { type: 'string', default: '5' },
    keep: { type: 'boolean', default: false },
  },
});

/** One second of a trial is half an hour of its city: limits of hours pass while it runs. */
const rate = 1_800;
/** The service must be back so soon after the database; longer only where the machine has other work. */
const mostServiceMs = Number(options.within) * 1_000;
const diskMegabytes = 700;

const folder = mkdtempSync(join(tmpdir(), 'yingshang-crash-'));
// The account that runs the database must pass through.
chmodSync(folder, 0o755);
const seed = Number(options.seed ?? Math.floor(Math.random() * 1e9));
const findings: Finding[] = [];
print(`seed ${seed}, ${folder}`);
process.exitCode = await run();

async function run(): Promise<number> {
  if (options['disk-full']) {
    const refused = smallDisk(folder, diskMegabytes);
    if (refused !== null) {
      print(
        `not tried: a small disk cannot be mounted here (${refused.reason}); root with leave to mount can`,
      );
      rmSync(folder, { recursive: true });
      return 2;
    }
  }
  const port = await freePort();
  const trial: Trial = {
    folder,
    port,
    url: `http://127.0.0.1:${port}`,
    clock: {
      wall: Date.now(),
      city: Date.parse('2022-06-06T09:00:00+08:00'),
      rate,
      stopFile: join(folder, 'clock-stops-at'),
    },
  };
  const server = serverProcess(trial);
  try {
    await trouble(trial, server);
  } catch (error) {
    findings.push({ what: 'the trial came to its end', faults: [String(error)] });
  } finally {
    await server.stop();
    if (!options.keep) {
      await discardEmbeddedDatabase(join(folder, 'var'));
      if (options['disk-full']) removeDisk(folder);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return conclude();
}

async function trouble(trial: Trial, server: ServerProcess): Promise<void> {
  const random = seeded(seed);
  const ledger = newLedger();
  server.start();
  await databaseAnswers(trial, null, 60_000);
  const watcher = person(trial.url, 'chenyufan', ledger, 20);
  const watched = await watcher.apply('trial.permit', { mark: 'probe' });
  const handler = person(trial.url, 'yuzhou-handler', ledger, 20);
  const probe = probeOf(handler, watched);
  await probe();
  const load = startLoad(trial.url, ledger, random);
  await sleep(3_000);
  if (options.stall || options['disk-full']) {
    const seconds = Number(options.seconds);
    const hold = options.stall
      ? await stall(trial, ledger, probe, seconds)
      : await fillDisk(folder, ledger, probe, seconds);
    findings.push(...heldBack(hold, options.stall ? 'stalled' : 'had no room'));
    await sleep(3_000);
  } else {
    findings.push(...keptUp(await kill(trial, server, probe, random)));
  }
  await load.stop();
  print(
    `${ledger.acknowledged.length} acts, ${ledger.repeated} requests sent again, ${ledger.clear} clear refusals, ${ledger.unheard} unheard, ${ledger.refused} refused by the rules`,
  );
  findings.push(
    { what: 'every refusal while the database was away was clear', faults: ledger.faulty },
    { what: `${load.seenToTheEnd.length} bundles and companies came to their end`, faults: load.failures },
    {
      what: 'the server has never ended by itself',
      faults: server.endedByItself(),
    },
  );
  const stopped = trial.clock.city + (Date.now() - trial.clock.wall) * rate;
  writeFileSync(trial.clock.stopFile, String(stopped));
  const store = await openStore(trial, stopped);
  try {
    findings.push(await settled(store), ...(await reckon(store, ledger)));
  } finally {
    await store.close();
  }
}

async function kill(
  trial: Trial,
  server: ServerProcess,
  probe: () => Promise<void>,
  random: () => number,
): Promise<readonly Outage[]> {
  const outages: Outage[] = [];
  for (let left = Number(options.kills); left > 0; left -= 1) {
    await sleep(1_000 + 2_500 * random());
    const outage = await killOnce(trial, server, chooseVictim(random), probe, random);
    outages.push(outage);
    print(
      `${String(outages.length).padStart(4)}  ${outage.victim.padEnd(11)} database ${seconds(outage.database)}, service ${seconds(outage.service)} after it`,
    );
  }
  return outages;
}

function keptUp(outages: readonly Outage[]): readonly Finding[] {
  const services = outages.map(({ service }) => service).toSorted((a, b) => a - b);
  const median = services[Math.floor(services.length / 2)] ?? 0;
  const most = services.at(-1) ?? 0;
  return [
    {
      what: `service back after the database: median ${seconds(median)}, at most ${seconds(most)} in ${outages.length} kills`,
      faults: outages
        .filter(({ service }) => service > mostServiceMs)
        .map(({ victim, service }) => `${victim}: ${seconds(service)}`),
    },
  ];
}

function heldBack({ refusals, service }: Hold, how: string): readonly Finding[] {
  return [
    {
      what: `${refusals} clear refusals while the database ${how}`,
      faults: refusals > 0 ? [] : ['nobody was told'],
    },
    {
      what: `service back by itself ${seconds(service)} after it`,
      faults: service > mostServiceMs ? [seconds(service)] : [],
    },
  ];
}

function conclude(): number {
  for (const { what, faults } of findings) {
    print(`${faults.length === 0 ? '✓' : '✗'} ${what}`);
    for (const fault of faults.slice(0, 10)) print(`    ${fault}`);
    if (faults.length > 10) print(`    … and ${faults.length - 10} more`);
  }
  const failed = findings.filter(({ faults }) => faults.length > 0).length;
  print(`${findings.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
