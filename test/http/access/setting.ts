import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { forgetSignIns } from '../../../src/usecases/sessions/remembered-sign-ins.ts';
import { publishedBulletin } from '../../support/bulletins.ts';
import { companyForm, licenceOnlyForm } from '../../support/cities.ts';
import type { Answer, Client } from '../../support/client.ts';
import { startProduct } from '../../support/product.ts';
import {
  type ActRequest,
  apply,
  childOf,
  type Draft,
  ended,
  keptDraft,
  type Receipt,
  readCase,
  register,
} from '../../support/startup.ts';
import { bytes, city, oneDay, type Row, seesCase, usernames, type Who } from './kinds.ts';

/** What the rows ask for; made before the first of them. */
type Made = {
  draft: Draft;
  file: string;
  waiting: Receipt;
  done: Receipt;
  account: string;
  licence: string;
  certificate: string;
  bulletin: string;
};

export type Setting = Awaited<ReturnType<typeof accessSetting>>;

/** Call at the top of a test file, with `await`: a product in which a start-up was done and one waits. */
export async function accessSetting() {
  const product = await startProduct(city);
  const people = Object.fromEntries(
    Object.entries(usernames).map(([who, username]) => [
      who,
      username === null ? product.nobody : product.as(username),
    ]),
  ) as Readonly<Record<Who, Client>>;
  const made = {} as Made;
  const database = new pg.Client({ connectionString: product.ownerUrl });

  beforeAll(async () => {
    await database.connect();
    made.done = await apply(people.applicant, oneDay.region, companyForm(city, oneDay.region));
    const registration = await register(product, made.done.id, oneDay);
    await ended(people.applicant, made.done.id);
    made.account = await childOf(people.applicant, made.done.id, 'account');
    const [issued] = (await readCase(people.applicant, registration)).certificates;
    made.licence = issued?.number ?? '';
    made.certificate = issued?.id ?? '';
    made.bulletin = await publishedBulletin(product);
    // From here on nothing happens but what is asked for.
    await product.worker.stop();
    await renewDraft();
    await renewCase();
  });
  afterAll(() => database.end());

  async function renewDraft(): Promise<void> {
    made.draft = await keptDraft(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
    const body = { ...newUpload(), for: { draft: made.draft.id } };
    made.file = (await people.applicant.post<{ id: string }>('/api/files', body)).id;
    await putPiece(people.applicant);
    await people.applicant.post(`/api/files/${made.file}/finish`);
  }

  const newUpload = () => ({
    for: { draft: made.draft.id },
    name: '附件.pdf',
    type: 'application/pdf',
    size: bytes.length,
    hash: createHash('sha256').update(bytes).digest('hex'),
  });
  const putPiece = (who: Client) =>
    who.call('PUT', `/api/files/${made.file}/chunks/0`, undefined, {
      raw: bytes,
      headers: { 'content-type': 'application/octet-stream' },
    });

  async function renewCase(): Promise<void> {
    made.waiting = await apply(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
  }

  /** An act on the waiting case, at the version it has. */
  function actRow(request: ActRequest, allowed: readonly Who[], status = 200): Row {
    return {
      operation: 'actOnCase',
      what: request.act,
      ask: async (who) => {
        const { version } = await readCase(people.applicant, made.waiting.id);
        return await who.call('POST', `/api/cases/${made.waiting.id}/acts`, { version, ...request });
      },
      allowed,
      refused: (who) => (seesCase.includes(who) ? 403 : 404),
      status,
    };
  }

  /** What changes a sign-in asks for a proof that is minutes old at most: here it was given long ago. */
  async function longAfterSigningIn(ask: () => Promise<Answer>): Promise<Answer> {
    const proven = async (hoursAgo: number) => {
      const at = new Date(Date.parse(product.deps.now()) - hoursAgo * 3_600_000);
      await database.query('update session set proven_at = $1', [at.toISOString()]);
      forgetSignIns(product.deps.database);
    };
    await proven(1);
    try {
      return await ask();
    } finally {
      await proven(0);
    }
  }

  /** What was stored when the next transaction was to have this number, and none was under way. */
  let stored: { readonly next: string; readonly digest: unknown } | null = null;

  /** A digest of every table but those in which reading itself is written down. */
  async function everythingStored(): Promise<unknown> {
    // Whoever writes takes a number: while the next is still the same, nobody has.
    const { rows } = await database.query<{ next: string; quiet: boolean }>(
      `select pg_snapshot_xmax(s)::text as next, pg_snapshot_xmin(s) = pg_snapshot_xmax(s) as quiet
       from pg_current_snapshot() s`,
    );
    const [now] = rows;
    if (stored !== null && now?.quiet === true && stored.next === now.next) return stored.digest;
    const digest = await digestOfTables();
    stored = now?.quiet === true ? { next: now.next, digest } : null;
    return digest;
  }

  async function digestOfTables(): Promise<unknown> {
    const { rows: tables } = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'
         and table_name not in ('session', 'access_log', 'serial') order by table_name`,
    );
    const digests = tables.map(
      ({ name }) => `select '${name}' as name, count(*)::int as rows,
        md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`,
    );
    return (await database.query(`${digests.join(' union all ')} order by name`)).rows;
  }

  return {
    product,
    people,
    made,
    renewDraft,
    renewCase,
    newUpload,
    putPiece,
    actRow,
    longAfterSigningIn,
    everythingStored,
  };
}
