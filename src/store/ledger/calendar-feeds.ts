import type { Database } from '../database.ts';
import { isUuid } from '../page.ts';

export type CalendarFeed = {
  readonly id: string;
  readonly office: string;
  /** Account. */
  readonly madeBy: string;
  readonly madeAt: string;
};

const columns = 'id, office, made_by as "madeBy", made_at as "madeAt"';

export async function addFeed(
  db: Database,
  city: string,
  feed: CalendarFeed & { readonly digest: Uint8Array },
): Promise<void> {
  await db.pool.query(
    'insert into calendar_feed (city, id, office, digest, made_by, made_at) values ($1, $2, $3, $4, $5, $6)',
    [city, feed.id, feed.office, Buffer.from(feed.digest), feed.madeBy, feed.madeAt],
  );
}

/** Those of an office that were made since then and not revoked, the newest first. */
export async function listFeeds(
  db: Database,
  city: string,
  office: string,
  since: string,
): Promise<readonly CalendarFeed[]> {
  const { rows } = await db.pool.query<CalendarFeed>(
    `select ${columns} from calendar_feed
     where city = $1 and office = $2 and revoked_at is null and made_at > $3
     order by made_at desc, id limit 50`,
    [city, office, since],
  );
  return rows;
}

/** The feed behind a secret, or null where none was made since then, or it was revoked. */
export async function findFeed(
  db: Database,
  city: string,
  digest: Uint8Array,
  since: string,
): Promise<CalendarFeed | null> {
  const { rows } = await db.pool.query<CalendarFeed>(
    `select ${columns} from calendar_feed
     where city = $1 and digest = $2 and revoked_at is null and made_at > $3`,
    [city, Buffer.from(digest), since],
  );
  return rows[0] ?? null;
}

/** Whether there was one of this office to revoke. */
export async function revokeFeed(
  db: Database,
  city: string,
  given: { readonly id: string; readonly office: string; readonly at: string },
): Promise<boolean> {
  if (!isUuid(given.id)) return false;
  const { rowCount } = await db.pool.query(
    `update calendar_feed set revoked_at = $4
     where city = $1 and id = $2 and office = $3 and revoked_at is null`,
    [city, given.id, given.office, given.at],
  );
  return rowCount === 1;
}
