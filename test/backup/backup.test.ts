import { mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/http/server.ts';
import { createDependencies } from '../../src/main/create-dependencies.ts';
import { packs } from '../../src/main/packs.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { sequenceEvents } from '../../src/store/log/sequence-events.ts';
import { latestHead } from '../../src/store/transparency/heads.ts';
import { type BackupMade, makeBackup } from '../../src/usecases/backup/make-backup.ts';
import { readBackup } from '../../src/usecases/backup/read-backup.ts';
import { restoreBackup } from '../../src/usecases/backup/restore-backup.ts';
import type { BackupSecret } from '../../src/usecases/backup/sealed-file.ts';
import type { BackupLabel } from '../../src/usecases/backup/units.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { checkCases } from '../../src/usecases/rebuild/check-cases.ts';
import { auditLog } from '../../src/usecases/transparency/audit-log.ts';
import { signHead } from '../../src/usecases/transparency/sign-head.ts';
import { firstCity as city, companyForm, licenceOnlyForm, personalTexts } from '../support/cities.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { fingerprintOf } from '../support/fingerprint.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, ended, type Receipt, readCase, register } from '../support/startup.ts';

/*
 * A product at work is backed up, also while people go on, broken off and gone on with; what comes back is
 * the same to the last row, its log is found in order, and work goes on in it.
 */

const product = await startProduct(city);
const { as } = product;
const applicant = as(city.applicants[0]);
const dataFolder = resolve(import.meta.dirname, '../../data');
const secret: BackupSecret = { kind: 'key', bytes: new Uint8Array(32).fill(9) };
const masterKey = new Uint8Array(32).fill(5);

let folder = '';
let done: Receipt;
const acknowledged: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-backup-'));
  done = await apply(applicant, city.oneDay.region, companyForm(city, city.oneDay.region));
  await register(product, done.id, city.oneDay);
  await ended(applicant, done.id);
  acknowledged.push(done.id);
  await signHead(product.deps, 'events');
});
afterAll(() => rm(folder, { recursive: true }));

const backup = (
  name: string,
  change: { readonly onUnit?: (label: BackupLabel) => void } = {},
): Promise<BackupMade> =>
  makeBackup({
    ownerUrl: product.ownerUrl,
    file: join(folder, name),
    secret,
    files: [{ path: 'keys/city.json', content: Buffer.from('{}') }],
    withKeys: true,
    masterKey,
    ...change,
  });

/** Into a database of its own, which is dropped when `look` has looked. */
async function restored(
  name: string,
  look: (deps: Dependencies, database: TestDatabase) => Promise<void>,
): Promise<void> {
  const target = await createTestDatabase();
  try {
    await restoreBackup({
      file: join(folder, name),
      secret,
      admit: () => {},
      within: (fill) => fill(target.ownerUrl),
    });
    const database = openDatabase({ url: target.appUrl, city: city.slug, applicationName: 'restored' });
    try {
      const deps = await createDependencies({
        dataFolder,
        city: city.slug,
        packs,
        database,
        masterKey,
        demonstration: true,
        clock: product.clock.now,
      });
      await look({ ...deps, logSigner: product.deps.logSigner }, target);
    } finally {
      await closeDatabase(database);
    }
  } finally {
    await target.drop();
  }
}

test('what comes back is every row of every table, and the log is found in order', async () => {
  await product.worker.stop();
  const made = await backup('quiet');
  const before = await fingerprintOf(product.ownerUrl);
  const head = await latestHead(product.deps.database, city.slug, 'events');
  await restored('quiet', async (deps, target) => {
    const after = await fingerprintOf(target.ownerUrl);
    // Events that had no place yet have been given theirs.
    const { 'public.event_sequence': placed, 'public.sequencer': at, ...rest } = after;
    expect(rest).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => name in rest)));
    expect(Number.parseInt(placed ?? '', 10)).toBe(Number.parseInt(after['public.event'] ?? '', 10));
    expect(at).toBeDefined();
    const { rows: sessions } = await deps.database.pool.query('select from session');
    expect(sessions).toEqual([]);
    const audit = await auditLog(deps.database, {
      cityCode: deps.city.profile.code,
      kept: head?.note ?? '',
    });
    expect(audit).toMatchObject({ found: 0 });
    expect(audit.heads.filter(({ kept, holds }) => kept && holds)).toHaveLength(1);
    expect(await checkCases(deps)).toMatchObject({ found: 0 });
  });
  expect(made.rows).toBeGreaterThan(100);
  product.worker.start();
});

test('nothing that was acknowledged before is missing from a backup made while people go on', async () => {
  let going = true;
  const others = (async () => {
    for (let at = 0; going || at < 3; at += 1) {
      const { id } = await apply(
        as(city.applicants[at % 2] ?? ''),
        city.oneDay.region,
        licenceOnlyForm(city, city.oneDay.region),
      );
      await act(as(city.oneDay.clerk), id, { act: 'accept' });
    }
  })();
  const waiting = await apply(applicant, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
  acknowledged.push(waiting.id);
  await backup('busy');
  going = false;
  await others;
  await restored('busy', async (deps) => {
    for (const id of acknowledged) {
      const { rows } = await deps.database.pool.query('select from case_file where city = $1 and id = $2', [
        city.slug,
        id,
      ]);
      expect(rows).toHaveLength(1);
    }
    expect(await checkCases(deps)).toMatchObject({ found: 0 });
    expect(await auditLog(deps.database, { cityCode: deps.city.profile.code })).toMatchObject({ found: 0 });

    // The product runs on it: a person signs in, opens the case and goes on; the log grows from where it was.
    const app = await createServer({ deps });
    const headers = { 'x-requested-with': 'yingshang' };
    const signed = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers,
      payload: { username: city.oneDay.clerk, password: city.password },
    });
    const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? '';
    const seen = await app.inject({ url: `/api/cases/${waiting.id}`, headers: { ...headers, cookie } });
    expect(seen.statusCode).toBe(200);
    const accepted = await app.inject({
      method: 'POST',
      url: `/api/cases/${waiting.id}/acts`,
      headers: { ...headers, cookie },
      payload: { version: seen.json<{ version: number }>().version, act: 'accept' },
    });
    expect(accepted.statusCode).toBe(200);
    while ((await sequenceEvents(deps.database, city.slug)).count === 0);
    const grown = await signHead(deps, 'events');
    expect(grown.size).toBeGreaterThan(
      (await latestHead(product.deps.database, city.slug, 'events'))?.size ?? 0,
    );
    expect(await auditLog(deps.database, { cityCode: deps.city.profile.code })).toMatchObject({ found: 0 });
    await app.close();
  });
});

test('one that was broken off goes on where it stopped, with what was written meanwhile', async () => {
  const broken = backup('broken', {
    onUnit: (label) => {
      if (label.kind === 'rows' && label.table === 'public.case_file')
        throw new Error('the machine went down');
    },
  });
  await expect(broken).rejects.toThrow('the machine went down');
  // One more case behind all that was copied, and an event in the midst of it.
  const { id } = await apply(applicant, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
  const [, earlier = ''] = acknowledged;
  await act(as(city.oneDay.clerk), earlier, { act: 'accept' });
  // What follows from it comes afterwards: the two are compared as they are now.
  await product.worker.stop();
  const made = await backup('broken');
  expect(made.alreadyThere).toBeGreaterThan(50);
  const snapshots: string[] = [];
  let late = 0;
  await readBackup(made.file, secret, async ({ label }) => {
    if (label.kind === 'attempt') snapshots.push(label.seen);
    if (label.kind === 'rows' && label.late === 'more') late += label.count;
  });
  expect(snapshots).toHaveLength(2);
  expect(late).toBeGreaterThan(0);
  await restored('broken', async (deps) => {
    expect((await readCase(applicant, id)).id).toBe(id);
    const eventsOf = async ({ database }: Dependencies): Promise<unknown> => {
      const { rows } = await database.pool.query(
        'select stream, max(seq) as last from event where city = $1 and stream = any ($2) group by 1 order by 1',
        [city.slug, [id, earlier]],
      );
      return rows;
    };
    expect(await eventsOf(deps)).toEqual(await eventsOf(product.deps));
    product.worker.start();
    expect(await checkCases(deps)).toMatchObject({ found: 0 });
    expect(await auditLog(deps.database, { cityCode: deps.city.profile.code })).toMatchObject({ found: 0 });
  });
});

test('nothing personal is legible in a backup', async () => {
  const bytes = await readFile(join(folder, 'busy'));
  expect(personalTexts.filter((text) => bytes.includes(text))).toEqual([]);
});

test('it comes into an empty database only, and what is refused has changed nothing', async () => {
  const target = await createTestDatabase();
  const into = (name: string, by: BackupSecret = secret) =>
    restoreBackup({
      file: join(folder, name),
      secret: by,
      admit: () => {},
      within: (fill) => fill(target.ownerUrl),
    });
  try {
    const empty = await fingerprintOf(target.ownerUrl);
    const wrong: BackupSecret = { kind: 'key', bytes: new Uint8Array(32).fill(1) };
    await expect(into('quiet', wrong)).rejects.toMatchObject({ code: 'backup.wrong-secret' });
    expect(await fingerprintOf(target.ownerUrl)).toEqual(empty);
    await into('quiet');
    const filled = await fingerprintOf(target.ownerUrl);
    await expect(into('quiet')).rejects.toMatchObject({ code: 'backup.not-empty' });
    expect(await fingerprintOf(target.ownerUrl)).toEqual(filled);
  } finally {
    await target.drop();
  }
});

test('it is never written over another, and a full disk leaves what can be gone on with', async () => {
  await expect(backup('quiet')).rejects.toMatchObject({ code: 'backup.file-there' });
  await symlink('/dev/full', join(folder, 'full.partial'));
  await expect(backup('full')).rejects.toMatchObject({ code: 'backup.disk-full' });
  await expect(stat(join(folder, 'full'))).rejects.toMatchObject({ code: 'ENOENT' });
});
