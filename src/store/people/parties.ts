import type { JsonObject } from '../../kernel/json.ts';
import { createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';

/** An enterprise or a natural person who asks. */
export type Party = {
  readonly id: string;
  readonly kind: 'person' | 'enterprise';
  /** A keyed digest of the resident ID or unified code (`personOf`). */
  readonly identifierMark: string;
  /** Whose key the personal fields of `content` are sealed under; null for an enterprise. */
  readonly person: string | null;
  readonly content: JsonObject;
};

const columns = `p.id, p.kind, p.identifier_mark as "identifierMark", p.person, p.content`;

/** The party, or null. */
export async function findParty(db: Database, city: string, id: string): Promise<Party | null> {
  return await partiesOf(db, city)(id);
}

const partiesOf = ofEachCity((db, city) =>
  createBatched({
    most: 200,
    run: async (ids: readonly string[]): Promise<readonly (Party | null)[]> => {
      const { rows } = await db.pool.query<Party>({
        name: 'find-parties',
        text: `select ${columns} from party p where p.city = $1 and p.id = any ($2::text[])`,
        values: [city, [...new Set(ids)]],
      });
      const parties = new Map(rows.map((party) => [party.id, party]));
      return ids.map((id) => parties.get(id) ?? null);
    },
  }),
);

/** The party with this resident ID or unified code, given as its digest, or null. */
export async function findPartyByIdentifier(
  db: Database,
  city: string,
  identifierMark: string,
): Promise<Party | null> {
  const { rows } = await db.lanes.query<Party>({
    name: 'find-party-by-identifier',
    text: `select ${columns} from party p where p.city = $1 and p.identifier_mark = $2`,
    values: [city, identifierMark],
  });
  return rows[0] ?? null;
}

/** Enterprises whose name begins so, in the order of their names: read along the index of names. */
export async function findEnterprisesNamed(
  db: Database,
  city: string,
  beginning: string,
  limit: number,
): Promise<readonly Party[]> {
  const { rows } = await db.pool.query<Party>(
    `select ${columns} from party p
     where p.city = $1 and p.kind = 'enterprise'
       and (p.content -> 'name' ->> 'zh') collate "C" between $2 and $3
     order by (p.content -> 'name' ->> 'zh') collate "C", p.id limit $4`,
    // The last character that there is: whatever begins so comes before it.
    [city, beginning, `${beginning}\u{10FFFF}`, limit],
  );
  return rows;
}

/** Adds a party, or changes the one with its id. */
export async function saveParty(db: Database, city: string, party: Party, now: string): Promise<void> {
  await db.lanes.query({
    name: 'save-party',
    text: `insert into party (city, id, kind, identifier_mark, person, content, updated_at)
           values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (city, id) do update set
             kind = excluded.kind, identifier_mark = excluded.identifier_mark, person = excluded.person,
             content = excluded.content, updated_at = excluded.updated_at`,
    values: [
      city,
      party.id,
      party.kind,
      party.identifierMark,
      party.person,
      JSON.stringify(party.content),
      now,
    ],
  });
}

/** These parties, those that are there. */
export async function listParties(
  db: Database,
  city: string,
  ids: readonly string[],
): Promise<readonly Party[]> {
  const find = partiesOf(db, city);
  const found = await Promise.all([...new Set(ids)].map((id) => find(id)));
  return found.filter((party) => party !== null);
}
