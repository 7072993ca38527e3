import { type Database, inTransaction } from '../database.ts';
import { isUuid } from '../page.ts';

export type TicketState = 'waiting' | 'called' | 'ended' | 'missed' | 'left';

/** A number of a hall on a day; who has it is not known. */
export type TicketRow = {
  readonly id: string;
  readonly hall: string;
  readonly day: string;
  readonly number: number;
  readonly channel: 'hall' | 'phone';
  readonly takenAt: string;
  readonly state: TicketState;
  readonly calledAt: string | null;
  readonly calledBy: string | null;
  readonly place: string | null;
};

const columns = `t.id, t.hall, t.day::text, t.number, t.channel, t.taken_at as "takenAt", t.state,
  t.called_at as "calledAt", t.called_by as "calledBy", t.place`;

/**
 * Gives the next number of a hall on a day; at the same moment nobody else gets it. Null where as many as may wait of
 * those who took theirs on a telephone wait already: then no number is used up.
 */
export async function giveTicket(
  db: Database,
  city: string,
  ticket: Pick<TicketRow, 'id' | 'hall' | 'day' | 'channel' | 'takenAt'> & { readonly holder: Buffer },
  mostByPhone: number,
): Promise<TicketRow | null> {
  const { hall, day, channel } = ticket;
  return await inTransaction(db.pool, async (client) => {
    await client.query(
      `insert into hall_day (city, hall, day, given) values ($1, $2, $3, 1)
       on conflict (city, hall, day) do update set given = hall_day.given`,
      [city, hall, day],
    );
    const { rows } = await client.query<TicketRow>(
      `with waiting as (
         select count(*) as n from hall_ticket
         where city = $1 and hall = $3 and day = $4 and state = 'waiting' and channel = 'phone'
       ), last as (
         select coalesce(max(number), 0) as n from hall_ticket where city = $1 and hall = $3 and day = $4
       )
       insert into hall_ticket as t (city, id, hall, day, number, channel, holder, taken_at, state)
       select $1, $2, $3, $4::date, last.n + 1, $5, $6, $7, 'waiting' from waiting, last
       where $5 <> 'phone' or waiting.n < $8
       returning ${columns}`,
      [city, ticket.id, hall, day, channel, ticket.holder, ticket.takenAt, mostByPhone],
    );
    const [row] = rows;
    if (row === undefined) return null;
    await client.query('update hall_day set given = $4 where city = $1 and hall = $2 and day = $3', [
      city,
      hall,
      day,
      row.number,
    ]);
    return row;
  });
}

/**
 * Calls whoever has waited longest to a window, and ends whom the caller called before; null where nobody waits, and
 * then nobody's call is ended. One call of a hall at a time: `after` is the call that the caller knows of, and where
 * another has been made since, as by a second press of the button, that one stays.
 */
export async function callNext(
  db: Database,
  city: string,
  at: { readonly hall: string; readonly day: string },
  call: {
    readonly by: string;
    readonly place: string;
    readonly now: string;
    readonly after: string | null | undefined;
  },
): Promise<{ readonly id: string } | null> {
  return await inTransaction(db.pool, async (client) => {
    await client.query('select from hall_day where city = $1 and hall = $2 and day = $3 for update', [
      city,
      at.hall,
      at.day,
    ]);
    const { rows: own } = await client.query<{ id: string }>(
      `select id from hall_ticket
       where city = $1 and hall = $2 and day = $3 and state = 'called' and called_by = $4
       order by number desc limit 1`,
      [city, at.hall, at.day, call.by],
    );
    const current = own[0] ?? null;
    if (current !== null && call.after !== undefined && call.after !== current.id) return current;
    const { rows } = await client.query<{ id: string }>(
      `update hall_ticket as t set state = 'called', called_at = $4, called_by = $5, place = $6
       where t.city = $1 and t.id = (
         select n.id from hall_ticket n
         where n.city = $1 and n.hall = $2 and n.day = $3 and n.state = 'waiting'
         order by n.number limit 1 for update skip locked)
       returning t.id`,
      [city, at.hall, at.day, call.now, call.by, call.place],
    );
    const [next] = rows;
    if (next === undefined) return null;
    await client.query(
      `update hall_ticket set state = 'ended', ended_at = $5
       where city = $1 and hall = $2 and day = $3 and state = 'called' and called_by = $4 and id <> $6`,
      [city, at.hall, at.day, call.by, call.now, next.id],
    );
    return next;
  });
}

/** Ends a number that one has called oneself: attended to, or nobody came. Null where it was not. */
export async function endCall(
  db: Database,
  city: string,
  id: string,
  end: { readonly by: string; readonly state: 'ended' | 'missed'; readonly now: string },
): Promise<TicketRow | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.pool.query<TicketRow>(
    `update hall_ticket as t set state = $4, ended_at = $5
     where t.city = $1 and t.id = $2 and t.called_by = $3 and t.state = 'called'
     returning ${columns}`,
    [city, id, end.by, end.state, end.now],
  );
  return rows[0] ?? null;
}

/** Whoever has the number goes: nobody is called in vain. */
export async function leaveQueue(db: Database, city: string, holder: Buffer, now: string): Promise<void> {
  await db.pool.query(
    `update hall_ticket set state = 'left', ended_at = $3
     where city = $1 and holder = $2 and state = 'waiting'`,
    [city, holder, now],
  );
}

/** The number of whoever has this secret, and how many are before it; null where there is none. */
export async function findTicket(
  db: Database,
  city: string,
  holder: Buffer,
): Promise<(TicketRow & { readonly before: number }) | null> {
  const { rows } = await db.pool.query<TicketRow & { readonly before: number }>(
    `select ${columns}, (
       select count(*)::int from hall_ticket b
       where b.city = $1 and b.hall = t.hall and b.day = t.day and b.state = 'waiting' and b.number < t.number
     ) as before
     from hall_ticket t where t.city = $1 and t.holder = $2`,
    [city, holder],
  );
  return rows[0] ?? null;
}

/** How many wait in a hall, and whom it called last, the last first. */
export async function readHall(
  db: Database,
  city: string,
  at: { readonly hall: string; readonly day: string },
  shown: number,
): Promise<{ readonly waiting: number; readonly called: readonly TicketRow[] }> {
  const [{ rows: counted }, { rows: called }] = await Promise.all([
    db.pool.query<{ n: number }>(
      `select count(*)::int as n from hall_ticket
       where city = $1 and hall = $2 and day = $3 and state = 'waiting'`,
      [city, at.hall, at.day],
    ),
    db.pool.query<TicketRow>(
      `select ${columns} from hall_ticket t
       where t.city = $1 and t.hall = $2 and t.day = $3 and t.state = 'called'
       order by t.called_at desc, t.number desc limit $4`,
      [city, at.hall, at.day, shown],
    ),
  ]);
  return { waiting: counted[0]?.n ?? 0, called };
}

/** What somebody has called and not ended on a day. */
export async function callOf(
  db: Database,
  city: string,
  at: { readonly hall: string; readonly day: string },
  by: string,
): Promise<TicketRow | null> {
  const { rows } = await db.pool.query<TicketRow>(
    `select ${columns} from hall_ticket t
     where t.city = $1 and t.hall = $2 and t.day = $3 and t.state = 'called' and t.called_by = $4
     order by t.number desc limit 1`,
    [city, at.hall, at.day, by],
  );
  return rows[0] ?? null;
}
