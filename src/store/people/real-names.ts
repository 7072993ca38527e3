import type { Actor } from '../../kernel/access/principal.ts';
import type { ProofLevel } from '../../kernel/access/real-name.ts';
import { type Database, inTransaction } from '../database.ts';
import { recordPeopleEvents } from './people-streams.ts';

/** When and by what it was shown who a person is. */
export type RealNameProof = {
  readonly id: string;
  /** The person's party. */
  readonly person: string;
  readonly level: Exclude<ProofLevel, 'none'>;
  /** The kind of document, the source that was asked, or the kind of licence. */
  readonly how: string;
  readonly office: string | null;
  readonly case: string | null;
  readonly provenBy: string | null;
  readonly provenAt: string;
  /** The last day it is good for, YYYY-MM-DD; null: no end. */
  readonly until: string | null;
};

/** A person's proofs, the latest first. */
export async function listProofs(
  db: Database,
  city: string,
  person: string,
): Promise<readonly RealNameProof[]> {
  const { rows } = await db.lanes.query<RealNameProof>({
    name: 'real-name-proofs',
    text: `select r.id, r.person, r.level, r.how, r.office, r.case_id as "case", r.proven_by as "provenBy",
             r.proven_at as "provenAt", r.valid_until::text as until
           from real_name_proof r where r.city = $1 and r.person = $2 order by r.proven_at desc, r.id desc limit 50`,
    values: [city, person],
  });
  return rows;
}

/** Writes a proof down, with its event in the person's stream. Doing it again under the same id changes nothing. */
export async function storeProof(
  db: Database,
  city: string,
  proof: RealNameProof,
  { actor, stream }: { readonly actor: Actor; readonly stream: string },
): Promise<void> {
  const { id, person, level, how, office, provenBy, provenAt, until } = proof;
  await inTransaction(db.pool, async (client) => {
    const { rowCount } = await client.query(
      `insert into real_name_proof (city, id, person, level, how, office, case_id, proven_by, proven_at,
         valid_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [city, id, person, level, how, office, proof.case, provenBy, provenAt, until],
    );
    if (rowCount === 0) return;
    await recordPeopleEvents(client, city, { id: stream, kind: 'person' }, provenAt, [
      { actor, body: { type: 'identity-proven', person, level, how, case: proof.case, until } },
    ]);
  });
}
