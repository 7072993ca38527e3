import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import type { Database } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';
import type { IdempotentAnswer } from './act.ts';
import type { Page } from './case-row.ts';

/** A form being filled in; its personal fields are sealed. */
export type Draft = {
  readonly id: string;
  readonly account: string;
  readonly party: string | null;
  readonly service: string;
  readonly version: number;
  readonly region: string | null;
  readonly form: JsonObject;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** What it was begun again from. */
  readonly begunFrom: BegunFrom | null;
};

/** The ended case whose form a draft began with, and the labels of what could not go along. */
export type BegunFrom = {
  readonly case: string;
  readonly number: string;
  readonly leftOut: readonly Text[];
};

const columns = `id, account, party, service, version, region, form, created_at as "createdAt",
  updated_at as "updatedAt",
  begun_from as "begunFrom"`;

/**
 * Begins a draft, at version 1, and remembers with it what the request that asked for it was answered. Null,
 * and nothing is stored, when a request with that key has acted already.
 */
export async function createDraft(
  db: Database,
  city: string,
  draft: Pick<Draft, 'id' | 'account' | 'party' | 'service' | 'region' | 'form'> &
    Partial<Pick<Draft, 'begunFrom'>>,
  now: string,
  answer?: IdempotentAnswer,
): Promise<Draft | null> {
  const { rows } = await db.lanes.query<Draft>({
    name: 'create-draft',
    text: `with answered as (
       insert into idempotency (city, account, key, request_hash, response, created_at)
       select $1, $3, $9, $10, $11::jsonb, $8::timestamptz where $9::text is not null
       on conflict do nothing returning key
     )
     insert into draft (city, id, account, party, service, version, region, form, created_at, updated_at, begun_from)
     select $1, $2::uuid, $3, $4, $5, 1, $6, $7::jsonb, $8::timestamptz, $8::timestamptz, $12::jsonb
     where $9::text is null or exists (select from answered) returning ${columns}`,
    values: [
      city,
      draft.id,
      draft.account,
      draft.party,
      draft.service,
      draft.region,
      JSON.stringify(draft.form),
      now,
      answer?.key ?? null,
      answer?.requestHash ?? null,
      answer === undefined ? null : JSON.stringify(answer.response),
      draft.begunFrom == null ? null : JSON.stringify(draft.begunFrom),
    ],
  });
  return rows[0] ?? null;
}

/** The draft, or null. */
export async function findDraft(db: Database, city: string, id: string): Promise<Draft | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.lanes.query<Draft>({
    name: 'find-draft',
    text: `select ${columns} from draft where city = $1 and id = $2`,
    values: [city, id],
  });
  return rows[0] ?? null;
}

/** Whose drafts: those an account writes for its own party; or a party's, of these services and their parts. */
export type DraftsOf =
  | { readonly account: string; readonly party: string }
  | { readonly party: string; readonly services: readonly string[] };

/** Drafts, the last touched first. */
export async function listDrafts(
  db: Database,
  city: string,
  whose: DraftsOf,
  page: { readonly limit: number; readonly after?: string | null },
): Promise<Page<Draft>> {
  const [at, id] = readCursor(page.after, 'instant', 'uuid') ?? [
    'infinity',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const own = 'account' in whose;
  const condition = own
    ? 'account = $6 and (party is null or party = $2)'
    : `party = $2 and exists (
         select from unnest($6::text[]) s (code)
         where s.code = '*' or service = s.code or starts_with(service, s.code || '.'))
       -- What a clerk fills in for somebody who is there is opened in that visit alone.
       and not exists (select from counter_visit v where v.city = $1 and v.draft = draft.id)`;
  const { rows } = await db.pool.query<Draft>(
    `select ${columns} from draft
     where city = $1 and ${condition} and (updated_at, id) < ($3::timestamptz, $4::uuid)
     order by updated_at desc, id desc limit $5`,
    [city, whose.party, at, id, page.limit + 1, own ? whose.account : whose.services],
  );
  return pageOf(rows, page.limit, (last) => writeCursor(last.updatedAt, last.id));
}

/**
 * Keeps what was typed. Refuses `draft.version-conflict`, with the current draft as its detail, when
 * the draft was saved elsewhere meanwhile, and `draft.not-found` when it is gone.
 */
export async function saveDraft(
  db: Database,
  city: string,
  draft: Pick<Draft, 'id' | 'version' | 'region' | 'form'>,
  now: string,
): Promise<Draft> {
  const { rows } = await db.lanes.query<Draft>({
    name: 'save-draft',
    text: `update draft set version = version + 1, region = $4, form = $5, updated_at = $6
           where city = $1 and id = $2 and version = $3 returning ${columns}`,
    values: [city, draft.id, draft.version, draft.region, JSON.stringify(draft.form), now],
  });
  const [saved] = rows;
  if (saved !== undefined) return saved;
  const current = await findDraft(db, city, draft.id);
  throw current === null ? refuse('draft.not-found') : refuse('draft.version-conflict', {}, { current });
}

/** Makes a draft that of another party, with its form sealed anew. Refuses as `saveDraft` does. */
export async function giveDraft(
  db: Database,
  city: string,
  draft: Pick<Draft, 'id' | 'version' | 'party' | 'form'>,
  now: string,
): Promise<Draft> {
  const { rows } = await db.lanes.query<Draft>({
    name: 'give-draft',
    text: `update draft set version = version + 1, party = $4, form = $5, updated_at = $6
           where city = $1 and id = $2 and version = $3 returning ${columns}`,
    values: [city, draft.id, draft.version, draft.party, JSON.stringify(draft.form), now],
  });
  const [given] = rows;
  if (given !== undefined) return given;
  const current = await findDraft(db, city, draft.id);
  throw current === null ? refuse('draft.not-found') : refuse('draft.version-conflict', {}, { current });
}

/** Throws a draft away; true when it was there. */
export async function deleteDraft(db: Database, city: string, id: string): Promise<boolean> {
  const { rowCount } = await db.pool.query('delete from draft where city = $1 and id = $2', [city, id]);
  return rowCount === 1;
}
