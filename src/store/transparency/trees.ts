import { hashLength, type LeafRange, type TreeHash } from '../../kernel/log/merkle.ts';
import type { Database } from '../database.ts';

/** The trees of a city: over what happened, and over who read personal data. */
export const treeNames = ['events', 'reads'] as const;
export type TreeName = (typeof treeNames)[number];

/** How many leaves a tree has by now: what has got its place in the one order. */
export async function treeSize(db: Database, city: string, tree: TreeName): Promise<number> {
  const { rows } = await db.lanes.query<{ size: number }>({
    name: `size-of-${tree}`,
    text: `select last_index as size from ${tree === 'events' ? 'sequencer' : 'read_sequencer'} where city = $1`,
    values: [city],
  });
  return rows[0]?.size ?? 0;
}

/** Read by whole keys, in the order of the log, and handed over in one piece. The leaf at 0 has the index 1. */
const leafQuery: Readonly<Record<TreeName, string>> = {
  events: `select string_agg(e.hash, '' order by s.log_index) as hashes
           from event_sequence s cross join lateral (
             select e.hash from event e where e.city = $1 and e.stream = s.stream and e.seq = s.seq limit 1) e
           where s.city = $1 and s.log_index > $2 and s.log_index <= $3`,
  reads: `select string_agg(s.hash, '' order by s.log_index) as hashes from read_sequence s
          where s.city = $1 and s.log_index > $2 and s.log_index <= $3`,
};

/** What leaves are made of: the hash of each event, or of each reading. Fewer where the log ends before `to`. */
export async function readLeafData(
  db: Database,
  city: string,
  tree: TreeName,
  { from, to }: LeafRange,
): Promise<readonly Uint8Array[]> {
  const { rows } = await db.lanes.query<{ hashes: Buffer | null }>({
    name: `leaves-of-${tree}`,
    text: leafQuery[tree],
    values: [city, from, to],
  });
  return hashesIn(rows[0]?.hashes ?? new Uint8Array(0));
}

/** Hashes that lie behind one another. */
export function hashesIn(bytes: Uint8Array): readonly TreeHash[] {
  return Array.from({ length: bytes.length / hashLength }, (_, at) =>
    bytes.subarray(at * hashLength, (at + 1) * hashLength),
  );
}
