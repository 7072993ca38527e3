import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareCity } from '../src/main/prepare-city.ts';
import { migrate } from '../src/store/migrate.ts';
import { bulkRows } from './engine/bulk.ts';
import { burstRows } from './engine/burst.ts';
import { decayRows } from './engine/decay.ts';
import { openEngine } from './engine/engine.ts';
import { httpRows } from './engine/http.ts';
import { pureRows } from './engine/pure.ts';
import { rebuildRows } from './engine/rebuild.ts';
import { type Entrant, runRounds } from './engine/rounds.ts';
import { createPeerDatabase, type Running, startBenchServer, startContender } from './engine/servers.ts';
import { twoProcessRows } from './engine/two.ts';
import { rowsOf } from './engine/verdict.ts';
import { print, type Row, reportOf } from './report.ts';

/*
 * `npm run bench:engine`: scenario S6 (`engine/scenario.ts`) by the engine, by the database alone, and by
 * other people's libraries, all on one embedded PostgreSQL with its default durability, in rounds that take
 * turns. `--quick` takes less than a minute and leaves the peers out.
 */

const usage = 'npm run bench:engine -- [--quick] [--json]';
const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  console.log(usage);
  process.exit(0);
}
const unknown = words.filter((word) => word !== '--quick' && word !== '--json');
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} here. ${usage}`);
  process.exit(64);
}
const quick = words.includes('--quick');
const json = words.includes('--json');
const rounds = quick ? 1 : 3;
const seconds = quick ? 2 : 4;
const folder = (name: string): string => join(import.meta.dirname, name);

const peers = [
  { name: 'DBOS, steps inside', module: 'dbos.ts', more: ['steps'] },
  { name: 'DBOS, completed from outside', module: 'dbos.ts', more: ['external'] },
  { name: 'graphile-worker', module: 'graphile.ts', more: [] },
  { name: 'pg-boss', module: 'pgboss.ts', more: [] },
  { name: 'xstate, snapshots stored', module: 'xstate.ts', more: [] },
  { name: 'bpmn-engine, state stored', module: 'bpmn.ts', more: [] },
] as const;

// Before anything else has taught the compiler other shapes: what is measured is decisions.
const pure = await pureRows(quick ? 1 : 6);
const server = await startBenchServer();
const started: Running[] = [];
try {
  await migrate(server.ownerUrl);
  const engine = await openEngine(server.appUrl);
  await prepareCity(engine.deps);
  const start = async (module: string, url: string, ...more: readonly string[]): Promise<Running> => {
    const running = await startContender(folder(module), url, ...more);
    started.push(running);
    return running;
  };
  const warm = await start('engine/contend-engine.ts', server.appUrl);
  const cold = await start('engine/contend-engine.ts', server.appUrl, 'cold');
  const byRow = await start('engine/contend-rows.ts', server.ownerUrl);
  const bySet = await start('engine/contend-sets.ts', server.ownerUrl);
  const entrants: Entrant[] = [
    { name: 'engine 1', running: warm, callers: 1, seconds: seconds / 2 },
    { name: 'engine 64', running: warm, callers: 64, seconds },
    { name: 'engine 256', running: warm, callers: 256, seconds },
    { name: 'engine 64, nothing remembered', running: cold, callers: 64, seconds },
    { name: 'rows 1', running: byRow, callers: 1, seconds: seconds / 2 },
    { name: 'rows 16', running: byRow, callers: 16, seconds },
    { name: 'sets', running: bySet, callers: 1, seconds },
  ];
  if (!quick) {
    installPeers();
    for (const [index, { name, module, more }] of peers.entries()) {
      const url = await createPeerDatabase(server, `peer_${index}`);
      const running = await start(`peers/${module}`, url, ...more);
      entrants.push({ name, running, callers: 64, seconds });
    }
  }
  // Code is compiled and the log's files are there before anything is measured.
  for (const { running, callers } of entrants) await running.run({ callers, seconds: quick ? 1 : 2 });
  const results = await runRounds(server, entrants, rounds);
  const rows: Row[] = [...rowsOf(results)];
  for (const running of started.splice(0)) await running.stop();
  const module = folder('engine/contend-engine.ts');
  rows.push(...(await twoProcessRows(server, module, seconds, rounds)));
  rows.push(...(await bulkRows(engine.deps)));
  rows.push(...(await httpRows(server, engine.deps, quick)));
  rows.push(...(await burstRows(server, engine.deps, quick ? 5 : 60)));
  rows.push(...(await rebuildRows(server, engine.deps)));
  rows.push(
    ...(await decayRows(server, engine.deps, module, {
      closed: quick ? 50_000 : 1_000_000,
      open: quick ? 5_000 : 100_000,
      seconds,
    })),
  );
  await engine.close();
  rows.push(...pure);
  const report = reportOf(quick ? 'engine --quick' : 'engine', rows);
  if (!quick) {
    mkdirSync(folder('results'), { recursive: true });
    writeFileSync(folder('results/engine.json'), `${JSON.stringify(report, null, 2)}\n`);
  }
  print(report, json);
} finally {
  for (const running of started) await running.stop().catch(() => {});
  await server.stop();
}

/** The peers come from the package registry, for this bench alone. */
function installPeers(): void {
  if (existsSync(folder('peers/node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder('peers'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the peers could not be installed');
}
