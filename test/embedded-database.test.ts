import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  discardEmbeddedDatabase,
  type EmbeddedDatabase,
  findRunningDatabase,
  startEmbeddedDatabase,
} from '../src/main/embedded-database/index.ts';
import { keepRunning } from '../src/main/kept-running.ts';
import type { Tell } from '../src/main/start-error.ts';

let folder = '';
let told: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  chmodSync(folder, 0o755);
  told = [];
});
afterEach(() => discardEmbeddedDatabase(folder));

const start = (): Promise<EmbeddedDatabase> =>
  startEmbeddedDatabase({ dataFolder: folder, tell: (text) => told.push(text.en) });

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function postmasterOf({ adminUrl }: EmbeddedDatabase): Promise<number> {
  const [row] = await query(adminUrl, "select pg_read_file('postmaster.pid') as file");
  return Number(String(row?.file).split('\n')[0]);
}

describe('the embedded database', () => {
  test('is durable, sorts by pinyin, and keeps what it was given over a restart', async () => {
    const first = await start();
    await query(first.ownerUrl, "create table kept (word text); insert into kept values ('许昌'), ('安徽')");
    await first.stop();
    expect(findRunningDatabase(folder)).toBeNull();

    const second = await start();
    expect(findRunningDatabase(folder)?.ownerUrl).toBe(second.ownerUrl);
    expect(await query(second.ownerUrl, 'select word from kept order by word')).toEqual([
      { word: '安徽' },
      { word: '许昌' },
    ]);
    const [settings] = await query(
      second.appUrl,
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('TimeZone') as zone",
    );
    expect(settings).toEqual({ fsync: 'on', commit: 'on', zone: 'UTC' });
    await second.stop();
    expect(told).toEqual([]);
  });

  test('is started again where it was when it is killed, until it is stopped', async () => {
    const first = await start();
    await query(first.ownerUrl, "create table kept (word text); insert into kept values ('许昌')");
    const port = Number(new URL(first.ownerUrl).port);
    const tell: Tell = (text) => told.push(text.en);
    const again = () => startEmbeddedDatabase({ dataFolder: folder, tell, port });
    const kept = keepRunning(first, again, tell);
    for (let times = 0; times < 2; times += 1) {
      process.kill(await postmasterOf(first), 'SIGKILL');
      await first.ended;
      await expect
        .poll(() => query(first.ownerUrl, 'select word from kept').catch(() => []))
        .toEqual([{ word: '许昌' }]);
    }
    await kept.stop();
    expect(findRunningDatabase(folder)).toBeNull();
    expect(told.filter((line) => line === 'The database is back.')).toHaveLength(2);
  }, 120_000);

  test('is stopped also while it is being started again', async () => {
    const first = await start();
    const port = Number(new URL(first.ownerUrl).port);
    const kept = keepRunning(
      first,
      () => startEmbeddedDatabase({ dataFolder: folder, tell: () => {}, port }),
      () => {},
    );
    process.kill(await postmasterOf(first), 'SIGKILL');
    await first.ended;
    await kept.stop();
    expect(findRunningDatabase(folder)).toBeNull();
  }, 120_000);

  test("gives the product's login no right to the owner's tables", async () => {
    const database = await start();
    await query(database.ownerUrl, 'create table private (word text)');
    await expect(query(database.appUrl, 'select from private')).rejects.toThrow('permission denied');
    await expect(query(database.appUrl, 'create table own (word text)')).rejects.toThrow('permission denied');
    await database.stop();
  });

  test('stops the server that a killed run has left, and keeps what that run committed', async () => {
    const left = await leaveServerBehind();
    const database = await start();
    expect(told).toEqual([expect.stringContaining('of an earlier run')]);
    expect(database.ownerUrl).not.toBe(left);
    expect(await query(database.ownerUrl, 'select word from kept')).toEqual([{ word: 'committed' }]);
    await database.stop();
  });

  test("lies where its account can enter, and changes no permission of the person's", async () => {
    chmodSync(folder, 0o700);
    const database = await start();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const isInside = database.folder.startsWith(folder);
    // Root runs it under another account, which may not enter; anyone else runs it as themselves.
    expect(isInside).toBe(process.getuid?.() !== 0);
    expect(told.some((line) => line.includes('cannot enter'))).toBe(!isInside);
    await database.stop();
    const again = await start();
    expect(again.folder).toBe(database.folder);
    await again.stop();
  });
});

/** Starts a server from a process that is then killed; gives the owner's address. */
async function leaveServerBehind(): Promise<string> {
  const module = new URL('../src/main/embedded-database/index.ts', import.meta.url).href;
  const code = `
    const { startEmbeddedDatabase } = await import(${JSON.stringify(module)});
    const database = await startEmbeddedDatabase({ dataFolder: ${JSON.stringify(folder)}, tell: () => {} });
    process.stdout.write(database.ownerUrl);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(child.stdout, 'data');
  await query(String(url), "create table kept as select 'committed' as word");
  child.kill('SIGKILL');
  await once(child, 'exit');
  return String(url);
}
