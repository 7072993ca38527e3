import type { DelegableAct, Power } from '../../kernel/access/powers.ts';
import type { Actor } from '../../kernel/access/principal.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { type Database, inTransaction } from '../database.ts';
import { isUuid } from '../page.ts';
import { tellParty } from './notices.ts';
import { recordPeopleEvents } from './people-streams.ts';

/** A power with how it came about and how it ended. */
export type PowerRow = Power & {
  readonly reason: string;
  readonly source: PowerSource | null;
  readonly grantedBy: string | null;
  readonly grantedAt: string;
  readonly revokedAt: string | null;
  readonly revokedReason: string | null;
};

/** Where a representative is known from. */
export type PowerSource = { readonly register: string; readonly key: string; readonly case: string | null };

type StoredPower = Omit<PowerRow, 'scope' | 'revoked'> & {
  readonly services: readonly string[];
  readonly acts: readonly DelegableAct[];
};

const columns = `p.id, p.kind, p.party, p.agent, p.services, p.acts, p.from_day::text as "from",
  p.to_day::text as "to", p.via, p.reason, p.source, p.granted_by as "grantedBy", p.granted_at as "grantedAt",
  p.revoked_at as "revokedAt", p.revoked_reason as "revokedReason"`;

function powerOf({ services, acts, ...rest }: StoredPower): PowerRow {
  return { ...rest, scope: { services, acts }, revoked: rest.revokedAt !== null };
}

/**
 * What `powersHeldBy` needs to know of a party: powers given to it, those given to agencies it holds a power
 * over, and all that any of these stand on. Ended ones are left out.
 */
export async function listPowersBehind(db: Database, city: string, agent: string): Promise<readonly Power[]> {
  const { rows } = await db.lanes.query<StoredPower>({
    name: 'powers-behind',
    text: `with recursive reached as (
             select p.id, p.via from power p where p.city = $1 and p.agent = $2 and p.revoked_at is null
             union
             select c.id, c.via from power p
             join power c on c.city = $1 and c.agent = p.party and c.kind = 'agency' and c.revoked_at is null
             where p.city = $1 and p.agent = $2 and p.revoked_at is null
             union
             select u.id, u.via from reached r
             cross join lateral unnest(r.via) v (id)
             join power u on u.city = $1 and u.id = v.id and u.revoked_at is null)
           select ${columns} from power p
           where p.city = $1 and p.id in (select id from reached) order by p.granted_at, p.id`,
    values: [city, agent],
  });
  return rows.map(powerOf);
}

/** Every power over a party, the latest first, ended ones with them; at most `limit`. */
export async function listPowersOver(
  db: Database,
  city: string,
  party: string,
  limit: number,
): Promise<readonly PowerRow[]> {
  const { rows } = await db.pool.query<StoredPower>(
    `select ${columns} from power p where p.city = $1 and p.party = $2
     order by p.granted_at desc, p.id desc limit $3`,
    [city, party, limit],
  );
  return rows.map(powerOf);
}

export async function findPower(db: Database, city: string, id: string): Promise<PowerRow | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.pool.query<StoredPower>(
    `select ${columns} from power p where p.city = $1 and p.id = $2`,
    [city, id],
  );
  const [row] = rows;
  return row === undefined ? null : powerOf(row);
}

export type NewPower = Omit<Power, 'revoked'> & {
  readonly reason: string;
  readonly source: PowerSource | null;
  readonly grantedBy: string | null;
};

/** Stores a power with the event that gave it. Doing it again changes nothing; false then. */
export async function storePower(
  db: Database,
  city: string,
  power: NewPower,
  { actor, now }: { readonly actor: Actor; readonly now: string },
): Promise<boolean> {
  const { id, kind, party, agent, scope, from, to, via, reason, source, grantedBy } = power;
  return await inTransaction(db.lanes, async (client) => {
    const { rowCount } = await client.query({
      name: 'store-power',
      text: `insert into power (city, id, kind, party, agent, services, acts, from_day, to_day, via, reason, source,
               granted_by, granted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing`,
      values: [
        city,
        id,
        kind,
        party,
        agent,
        scope.services,
        scope.acts,
        from,
        to,
        via,
        reason,
        source && JSON.stringify(source),
        grantedBy,
        now,
      ],
    });
    if (rowCount === 0) return false;
    const body = {
      type: 'power-granted',
      kind,
      party,
      agent,
      scope,
      from,
      to,
      via,
      source,
    } as unknown as JsonObject & {
      type: string;
    };
    await recordPeopleEvents(client, city, { id, kind: 'power' }, now, [{ actor, body }]);
    // Whom the register names is told by the case; whoever was empowered hears it from nobody else.
    if (kind !== 'representative')
      await tellParty(client, city, {
        party: agent,
        // What happens at one moment is told in its order.
        id: `power ${id} 1`,
        at: now,
        about: { kind: 'power-given', party, to },
      });
    return true;
  });
}

/** Ends a power from this moment on, with the event that says so; false where it has ended already. */
export async function endPower(
  db: Database,
  city: string,
  id: string,
  {
    actor,
    now,
    account,
    reason,
  }: {
    readonly actor: Actor;
    readonly now: string;
    readonly account: string | null;
    readonly reason: string;
  },
): Promise<boolean> {
  return await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{
      party: string;
      agent: string;
      to: string | null;
      byAgent: boolean;
    }>(
      `update power set revoked_at = $3, revoked_by = $4, revoked_reason = $5
       where city = $1 and id = $2 and revoked_at is null
       returning party, agent, to_day::text as to,
         exists (select from account a where a.city = $1 and a.id = $4 and a.party = power.agent) as "byAgent"`,
      [city, id, now, account, reason],
    );
    const [ended] = rows;
    if (ended === undefined) return false;
    const { party, agent, to, byAgent } = ended;
    if (!byAgent)
      await tellParty(client, city, {
        party: agent,
        id: `power ${id} 2`,
        at: now,
        about: { kind: 'power-ended', party, to },
      });
    await recordPeopleEvents(client, city, { id, kind: 'power' }, now, [
      { actor, body: { type: 'power-revoked' } },
    ]);
    return true;
  });
}

/** Whom the register says to represent a party now. */
export async function listRepresentatives(
  db: Database,
  city: string,
  party: string,
): Promise<readonly PowerRow[]> {
  const { rows } = await db.lanes.query<StoredPower>({
    name: 'list-representatives',
    text: `select ${columns} from power p
           where p.city = $1 and p.party = $2 and p.kind = 'representative' and p.revoked_at is null`,
    values: [city, party],
  });
  return rows.map(powerOf);
}
