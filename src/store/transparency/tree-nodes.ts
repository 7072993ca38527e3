import { hash } from 'node:crypto';
import {
  type BytesDigest,
  completeSubtrees,
  consistencyRanges,
  inclusionRanges,
  joinPeaks,
  type LeafRange,
  leafHash,
  nodeHash,
  type TreeHash,
} from '../../kernel/log/merkle.ts';
import { type Database, longReading } from '../database.ts';
import { hashesIn, readLeafData, type TreeName } from './trees.ts';

/** A tile is a complete subtree this wide, kept with the hashes it is made of. */
export const tileWidth = 256;
const tileHeight = 8;

/** SHA-256 by the platform's own code. */
export const digest: BytesDigest = (bytes) => hash('sha256', bytes, 'buffer');

/** The root of a tree of the first `size` leaves. */
export async function readRoot(db: Database, city: string, tree: TreeName, size: number): Promise<TreeHash> {
  const [root] = await readRanges(db, city, tree, [{ from: 0, to: size }]);
  return root ?? joinPeaks([], digest);
}

/** What proves that a leaf is in the tree of this size; both must be there. */
export function readInclusion(
  db: Database,
  city: string,
  tree: TreeName,
  { leaf, size }: { readonly leaf: number; readonly size: number },
): Promise<readonly TreeHash[]> {
  return readRanges(db, city, tree, inclusionRanges(leaf, size));
}

/** What proves that the tree of `size` begins with that of `earlier`. */
export function readConsistency(
  db: Database,
  city: string,
  tree: TreeName,
  { earlier, size }: { readonly earlier: number; readonly size: number },
): Promise<readonly TreeHash[]> {
  return readRanges(db, city, tree, consistencyRanges(earlier, size));
}

/** Hashes over ranges of leaves that are there. Several proofs of one moment may be asked for together, and share what they read. */
export async function readRanges(
  db: Database,
  city: string,
  tree: TreeName,
  ranges: readonly LeafRange[],
): Promise<readonly TreeHash[]> {
  const entries = entriesOf(db, city, tree);
  return Promise.all(
    ranges.map(async (range) =>
      joinPeaks(
        await Promise.all(completeSubtrees(range).map((node) => hashOfNode(entries, node.level, node.index))),
        digest,
      ),
    ),
  );
}

/** The hashes that a tile is, or will be, made of: leaves at level 0, above it roots of full tiles of the level below. */
type Entries = (level: number, tile: number) => Promise<readonly TreeHash[]>;

async function hashOfNode(entries: Entries, level: number, index: number): Promise<TreeHash> {
  const tileLevel = Math.floor(level / tileHeight);
  const width = 2 ** (level % tileHeight);
  const from = index * width;
  const row = await entries(tileLevel, Math.floor(from / tileWidth));
  const at = from % tileWidth;
  return joinComplete(row.slice(at, at + width));
}

/** The root over a power of two of hashes. */
export function joinComplete(hashes: readonly TreeHash[]): TreeHash {
  let row = hashes;
  while (row.length > 1) {
    const above: TreeHash[] = [];
    for (let at = 0; at + 1 < row.length; at += 2) {
      const [left, right] = [row[at], row[at + 1]];
      if (left !== undefined && right !== undefined) above.push(nodeHash(left, right, digest));
    }
    row = above;
  }
  const [root] = row;
  if (root === undefined) throw new Error('a node beyond the end of the tree');
  return root;
}

/** Reads each row of hashes once, however many proofs need it. */
function entriesOf(db: Database, city: string, tree: TreeName): Entries {
  const known = new Map<string, Promise<readonly TreeHash[]>>();
  const entries: Entries = (level, tile) => {
    const key = `${level} ${tile}`;
    const row = known.get(key) ?? (level === 0 ? leavesOf(tile) : rootsBelow(level - 1, tile * tileWidth));
    known.set(key, row);
    return row;
  };
  return entries;

  async function leavesOf(tile: number): Promise<readonly TreeHash[]> {
    const written = await readTileLeaves(db, city, tree, tile);
    if (written.length > 0) return written;
    const data = await readLeafData(db, city, tree, { from: tile * tileWidth, to: (tile + 1) * tileWidth });
    return data.map((each) => leafHash(each, digest));
  }

  async function rootsBelow(level: number, from: number): Promise<readonly TreeHash[]> {
    const roots = [...(await readWrittenRoots(db, city, tree, level, from))];
    // Tiles follow a little behind the log: those that are full but not written yet are worked out.
    while (roots.length < tileWidth) {
      const row = await entries(level, from + roots.length);
      if (row.length < tileWidth) break;
      roots.push(joinComplete(row));
    }
    return roots;
  }
}

/** The leaves of a tile as they were when it was written; none while it is not. */
export async function readTileLeaves(
  db: Database,
  city: string,
  tree: TreeName,
  tile: number,
): Promise<readonly TreeHash[]> {
  const { rows } = await db.lanes.query<{ leaves: Buffer }>({
    name: 'read-tile',
    text: 'select leaves from log_tile where city = $1 and tree = $2 and level = 0 and tile = $3',
    values: [city, tree, tile],
  });
  return hashesIn(rows[0]?.leaves ?? new Uint8Array(0));
}

/** Roots of the tiles from `from` on that are one tile of the level above. */
async function readWrittenRoots(
  db: Database,
  city: string,
  tree: TreeName,
  level: number,
  from: number,
): Promise<readonly TreeHash[]> {
  const { rows } = await db.lanes.query<{ root: Buffer }>({
    name: 'read-tile-roots',
    text: `select root from log_tile
           where city = $1 and tree = $2 and level = $3 and tile >= $4 and tile < $5 order by tile`,
    values: [city, tree, level, from, from + tileWidth],
  });
  return rows.map(({ root }) => root);
}

/** Fewer than one tile of the level above is made of, so that a level is at most one tile behind the one below. */
const tilesAtOnce = 64;

/**
 * Writes the next tiles that have become full. Each is written once and rests on nothing but the log, so
 * several may do it at once: they write the same. True when there is more to do.
 */
export async function writeTiles(db: Database, city: string, tree: TreeName): Promise<boolean> {
  const next = await nextTile(db, city, tree, 0);
  const data = await readLeafData(db, city, tree, {
    from: next * tileWidth,
    to: (next + tilesAtOnce) * tileWidth,
  });
  const count = Math.floor(data.length / tileWidth);
  const tiles = Array.from({ length: count }, (_, at) => {
    const leaves = data.slice(at * tileWidth, (at + 1) * tileWidth).map((each) => leafHash(each, digest));
    return { tile: next + at, root: joinComplete(leaves), leaves: Buffer.concat(leaves) };
  });
  await insertTiles(db, city, tree, 0, tiles);
  for (let level = 1; count > 0; level += 1) {
    const tile = await nextTile(db, city, tree, level);
    const roots = await readWrittenRoots(db, city, tree, level - 1, tile * tileWidth);
    if (roots.length < tileWidth) break;
    await insertTiles(db, city, tree, level, [{ tile, root: joinComplete(roots), leaves: null }]);
  }
  return count === tilesAtOnce;
}

async function nextTile(db: Database, city: string, tree: TreeName, level: number): Promise<number> {
  const { rows } = await db.lanes.query<{ tile: number }>({
    name: 'last-tile',
    text: `select tile from log_tile where city = $1 and tree = $2 and level = $3 order by tile desc limit 1`,
    values: [city, tree, level],
  });
  return (rows[0]?.tile ?? -1) + 1;
}

type Tile = { readonly tile: number; readonly root: TreeHash; readonly leaves: Buffer | null };

async function insertTiles(
  db: Database,
  city: string,
  tree: TreeName,
  level: number,
  tiles: readonly Tile[],
): Promise<void> {
  if (tiles.length === 0) return;
  await db.lanes.query({
    ...longReading,
    name: 'insert-tiles',
    text: `insert into log_tile (city, tree, level, tile, root, leaves)
           select $1, $2, $3, t.* from unnest($4::bigint[], $5::bytea[], $6::bytea[]) t
           on conflict do nothing`,
    values: [
      city,
      tree,
      level,
      tiles.map(({ tile }) => tile),
      tiles.map(({ root }) => Buffer.from(root)),
      tiles.map(({ leaves }) => leaves),
    ],
  });
}
