import type { Channel, LaterAct } from '../../kernel/process/events.ts';
import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';

/** What somebody came to do in a case that is there, in which they, or whom they act for, are the applicant. */
export type VisitAbout = {
  readonly case: string;
  readonly act: LaterAct['act'];
  /** How many corrections had been asked for by then: another one is another matter. */
  readonly corrections: number;
  readonly reason: string;
};

/** Somebody at a counter or on the telephone, for whom a clerk fills in a form. */
export type VisitRow = {
  readonly id: string;
  readonly office: string;
  /** The clerk's account. */
  readonly clerk: string;
  readonly channel: Extract<Channel, 'counter' | 'phone'>;
  /** As it stands on the slip of the queue; empty without one. */
  readonly ticket: string;
  /** Whoever is there. */
  readonly party: string;
  /** For whom they ask, by a power; null: for themselves. */
  readonly actsFor: string | null;
  /** The kind of document that was seen; null on the telephone. */
  readonly document: string | null;
  readonly service: string;
  readonly draft: string;
  /** What they came to do in a case that is there; null: they begin one. */
  readonly about: VisitAbout | null;
  readonly openedAt: string;
  readonly endedAt: string | null;
  readonly caseId: string | null;
};

const columns = `v.id, v.office, v.clerk, v.channel, v.ticket, v.party, v.acts_for as "actsFor", v.document, v.service, v.draft,
  v.about, v.opened_at as "openedAt", v.ended_at as "endedAt", v.case_id as "caseId"`;

export async function storeVisit(
  db: Database,
  city: string,
  visit: Omit<VisitRow, 'endedAt' | 'caseId'>,
): Promise<void> {
  await db.pool.query(
    `insert into counter_visit (city, id, office, clerk, channel, ticket, party, acts_for, document, service, draft,
       opened_at, about)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      city,
      visit.id,
      visit.office,
      visit.clerk,
      visit.channel,
      visit.ticket,
      visit.party,
      visit.actsFor,
      visit.document,
      visit.service,
      visit.draft,
      visit.openedAt,
      visit.about === null ? null : JSON.stringify(visit.about),
    ],
  );
}

/** The visit, or null. */
export async function findVisit(db: Database, city: string, id: string): Promise<VisitRow | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.pool.query<VisitRow>(
    `select ${columns} from counter_visit v where v.city = $1 and v.id = $2`,
    [city, id],
  );
  return rows[0] ?? null;
}

/** The visit in which a draft was begun, or null where it was begun otherwise. */
export async function findVisitOfDraft(db: Database, city: string, draft: string): Promise<VisitRow | null> {
  if (!isUuid(draft)) return null;
  const { rows } = await db.pool.query<VisitRow>(
    `select ${columns} from counter_visit v where v.city = $1 and v.draft = $2`,
    [city, draft],
  );
  return rows[0] ?? null;
}

/** Visits at an office, the last first. */
export async function listVisits(
  db: Database,
  city: string,
  office: string,
  page: { readonly limit: number; readonly after?: string },
): Promise<Page<VisitRow>> {
  const [at, id] = readCursor(page.after, 'instant', 'uuid') ?? [
    'infinity',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const { rows } = await db.pool.query<VisitRow>(
    `select ${columns} from counter_visit v
     where v.city = $1 and v.office = $2 and (v.opened_at, v.id) < ($3::timestamptz, $4::uuid)
     order by v.opened_at desc, v.id desc limit $5`,
    [city, office, at, id, page.limit + 1],
  );
  return pageOf(rows, page.limit, (last) => writeCursor(last.openedAt, last.id));
}

/** The visit is over: with the case that came of it, or without one. */
export async function endVisit(
  db: Database,
  city: string,
  id: string,
  caseId: string | null,
  now: string,
): Promise<void> {
  await db.pool.query(
    `update counter_visit set ended_at = $4, case_id = coalesce(case_id, $3)
     where city = $1 and id = $2 and ended_at is null`,
    [city, id, caseId, now],
  );
}
