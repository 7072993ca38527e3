import { isSignedBy, type NoteKey } from '../../kernel/log/checkpoint.ts';
import { eventHash } from '../../kernel/log/event-row.ts';
import { keysFollowing, logOrigin } from '../../kernel/log/log-keys.ts';
import { equalHashes, growTree, hashLength, leafHash, type TreeHash } from '../../kernel/log/merkle.ts';
import { namesOfStreams } from '../../store/cases/kept-cases.ts';
import type { Database } from '../../store/database.ts';
import { listHeads, listLogKeys } from '../../store/transparency/heads.ts';
import {
  findUnplacedEvents,
  findUnplacedReadings,
  readAuditedEvents,
  readAuditedReadings,
} from '../../store/transparency/read-audit.ts';
import { readingHash } from '../../store/transparency/sequence-reads.ts';
import { digest, readTileLeaves, tileWidth } from '../../store/transparency/tree-nodes.ts';
import { type TreeName, treeNames, treeSize } from '../../store/transparency/trees.ts';
import { sha256 } from '../sha256.ts';
import { findKeptHeads, type KeptHead } from './kept-heads.ts';
import { differingSignIns } from './sign-in-heads.ts';

/** What is wrong at one place of a log. */
export type AuditFault =
  /** The content is not what was hashed. */
  | 'edited'
  /** What had this place is gone. */
  | 'deleted'
  /** It does not follow on from what stands before it in its stream. */
  | 'not-linked'
  /** It stands before what it follows on from. */
  | 'reordered'
  /** Another stood here when the tree, or somebody outside, took it in. */
  | 'replaced'
  /** It was put in without a place in the order. */
  | 'inserted'
  /** The log ends before it; it did not when a head was signed. */
  | 'cut-off'
  /** Somewhere from here to `until` something is not what it was when a head was signed. */
  | 'rewritten'
  /** Records of signing in are not what they were when this digest was put into the log. */
  | 'sign-ins-changed'
  /** A head in the file that none of the keys has signed. */
  | 'not-signed';

export type AuditFinding = {
  readonly tree: TreeName;
  readonly what: AuditFault;
  /** The place in the log, from 1; null where there is none. */
  readonly place: number | null;
  readonly until?: number;
  /** The case's number or the entry's register and key, and the event's number in it. */
  readonly name: string | null;
  readonly seq: number | null;
  readonly type: string | null;
};

export type AuditedHead = {
  readonly tree: TreeName;
  readonly size: number;
  readonly time: string;
  /** Kept outside, or only by ourselves. */
  readonly kept: boolean;
  readonly holds: boolean;
};

export type Audit = {
  readonly trees: readonly { readonly tree: TreeName; readonly size: number }[];
  readonly heads: readonly AuditedHead[];
  readonly found: number;
  /** At most a hundred, the first places first. */
  readonly findings: readonly AuditFinding[];
  /** The keys of heads were given, not taken from the database. */
  readonly keysGiven: boolean;
};

export type AuditOptions = {
  readonly cityCode: string;
  /** What was kept outside: a file in which there are heads, and perhaps keys. */
  readonly kept?: string;
  readonly keys?: readonly NoteKey[];
  /** Leaves of the tree of events as somebody outside has kept them, 32 bytes each. */
  readonly leaves?: Uint8Array;
  readonly onProgress?: (entries: number) => void;
};

const page = 1000;
const mostNamed = 100;

/**
 * Reads the whole log and works the trees out again from what events and readings say, not from their
 * hashes: whoever has changed, removed, put in or moved anything has changed a root. Heads that were kept
 * outside say so even of somebody who holds our keys and has rewritten everything that is in the database.
 */
export async function auditLog(db: Database, options: AuditOptions): Promise<Audit> {
  const origin = logOrigin(options.cityCode);
  const kept = findKeptHeads(options.kept ?? '');
  const given = [...(options.keys ?? []), ...kept.keys];
  const known = await listLogKeys(db, db.city);
  // Whoever trusts a key trusts those that it has vouched for since.
  const trusted =
    given.length === 0
      ? known.map(({ publicKey }) => publicKey)
      : given.flatMap(({ publicKey }) => [
          publicKey,
          ...keysFollowing(publicKey, known, origin).map((key) => key.publicKey),
        ]);
  const findings: AuditFinding[] = [];
  const heads: AuditedHead[] = [];
  const trees: { tree: TreeName; size: number }[] = [];
  let found = 0;
  const note = (finding: AuditFinding): void => {
    found += 1;
    if (findings.length < mostNamed) findings.push(finding);
  };
  for (const tree of treeNames) {
    const name = `${origin}/${tree}`;
    const keys = trusted.map((publicKey): NoteKey => ({ name, kind: 'log', publicKey }));
    const outside = kept.heads.filter(({ checkpoint }) => checkpoint.origin === name);
    for (const { checkpoint, note: signed } of outside) {
      if (!keys.some((key) => isSignedBy(signed, key))) {
        note({ ...nowhere(tree), what: 'not-signed', place: checkpoint.size });
      }
    }
    const compared = [...outside.map((head) => headOf(head, true)), ...(await ownHeads(db, tree))];
    const walked = await walk(
      db,
      tree,
      compared,
      tree === 'events' ? options : { onProgress: options.onProgress },
      note,
    );
    trees.push({ tree, size: walked.size });
    heads.push(...walked.heads);
  }
  for (const { place, seq } of await differingSignIns(db))
    note({ ...nowhere('events'), what: 'sign-ins-changed', place, seq, type: 'sign-ins-noted' });
  return {
    trees,
    heads,
    found,
    findings: await named(
      db,
      findings.toSorted((left, right) => (left.place ?? 0) - (right.place ?? 0)),
    ),
    keysGiven: given.length > 0,
  };
}

type Found = AuditFinding & { readonly stream?: string };
type ComparedHead = {
  readonly size: number;
  readonly root: Uint8Array;
  readonly time: string;
  readonly kept: boolean;
};

const nowhere = (tree: TreeName) => ({ tree, name: null, seq: null, type: null }) as const;

const headOf = ({ checkpoint }: KeptHead, kept: boolean): ComparedHead => ({ ...checkpoint, kept });

const ownHeadsCompared = 500;

async function ownHeads(db: Database, tree: TreeName): Promise<readonly ComparedHead[]> {
  const { items } = await listHeads(db, db.city, tree, { limit: ownHeadsCompared });
  return items.map(({ size, root, at }) => ({ size, root, time: at, kept: false }));
}

/** What one place of a log holds: the hash of what it says today, and what is wrong with it by itself. */
type Place = {
  readonly place: number;
  readonly hash: string | null;
  readonly faults: readonly AuditFault[];
  readonly stream?: string;
  readonly seq: number | null;
  readonly type: string | null;
};

async function walk(
  db: Database,
  tree: TreeName,
  compared: readonly ComparedHead[],
  {
    leaves,
    onProgress,
  }: Pick<AuditOptions, 'leaves'> & { readonly onProgress?: AuditOptions['onProgress'] | undefined },
  note: (finding: Found) => void,
): Promise<{ readonly size: number; readonly heads: readonly AuditedHead[] }> {
  const grown = growTree(digest);
  const roots = new Map<number, TreeHash>();
  const sizes = new Set(compared.map(({ size }) => size));
  const taken = takenIn(db, tree, leaves);
  if (sizes.has(0)) roots.set(0, grown.root());
  const first = { exact: Number.POSITIVE_INFINITY };
  const tell = (finding: Found): void => {
    if (finding.place !== null) first.exact = Math.min(first.exact, finding.place);
    note(finding);
  };
  // Known before the walk: what is given its place meanwhile is met by it, or too young to be missed.
  const longest = Math.max(await treeSize(db, db.city, tree), ...compared.map((head) => head.size));
  let replaced = false;
  for (;;) {
    const places = await (tree === 'events' ? eventPlaces : readingPlaces)(db, grown.size());
    for (const { place, hash, faults, ...what } of places) {
      const at = { tree, name: null, ...what };
      // A hole in the order: what stood there is gone with its place.
      for (let gone = grown.size() + 1; gone < place; gone += 1) {
        tell({ ...nowhere(tree), what: 'deleted', place: gone });
        grown.append((await taken(gone)) ?? new Uint8Array(hashLength));
        if (sizes.has(grown.size())) roots.set(grown.size(), grown.root());
      }
      const before = await taken(place);
      const leaf = hash === null ? null : leafHash(new Uint8Array(Buffer.from(hash, 'hex')), digest);
      for (const fault of faults) tell({ ...at, what: fault, place });
      if (leaf !== null && before !== null && faults.length === 0 && !equalHashes(leaf, before)) {
        // Everything behind the first is moved by it, or replaced with it.
        if (!replaced) tell({ ...at, what: 'replaced', place });
        replaced = true;
      }
      // What is gone counts as something else than it was.
      grown.append(leaf ?? new Uint8Array(hashLength));
      if (sizes.has(grown.size())) roots.set(grown.size(), grown.root());
    }
    if (places.length === 0) break;
    onProgress?.(grown.size());
  }
  const size = grown.size();
  for (const unplaced of await unplacedIn(db, tree))
    tell({ ...nowhere(tree), ...unplaced, what: 'inserted', place: null });
  if (longest > size) tell({ ...nowhere(tree), what: 'cut-off', place: size + 1, until: longest });
  const heads = compared.map((head) => {
    const root = roots.get(head.size);
    const holds = root !== undefined && equalHashes(root, head.root);
    return { tree, size: head.size, time: head.time, kept: head.kept, holds };
  });
  tellOfRewriting(heads, size, first.exact, (place, until) =>
    tell({ ...nowhere(tree), what: 'rewritten', place, until }),
  );
  return { size, heads };
}

/** Where no single place could be told: between the longest head that holds and the shortest that does not. */
function tellOfRewriting(
  heads: readonly AuditedHead[],
  size: number,
  exact: number,
  tell: (place: number, until: number) => void,
): void {
  const broken = heads.filter((head) => !head.holds && head.size <= size).map((head) => head.size);
  const until = Math.min(...broken);
  if (broken.length === 0 || exact <= until) return;
  const good = heads.filter((head) => head.holds && head.size < until).map((head) => head.size);
  tell(Math.max(0, ...good) + 1, until);
}

async function eventPlaces(db: Database, after: number): Promise<readonly Place[]> {
  const rows = await readAuditedEvents(db, db.city, after, page);
  return rows.map(({ logIndex, at, event, before }) => {
    if (event === null) return { place: logIndex, hash: null, faults: ['deleted'], ...at, type: null };
    const hash = eventHash(db.city, event, sha256);
    const linked = event.seq === 1 ? event.prevHash === null : event.prevHash === (before?.hash ?? '');
    const late = before !== null && (before.logIndex ?? 0) > logIndex;
    const faults: AuditFault[] = [
      ...(hash === event.hash ? [] : (['edited'] as const)),
      ...(linked ? [] : (['not-linked'] as const)),
      ...(late ? (['reordered'] as const) : []),
    ];
    return { place: logIndex, hash, faults, ...at, type: event.type };
  });
}

async function readingPlaces(db: Database, after: number): Promise<readonly Place[]> {
  const rows = await readAuditedReadings(db, db.city, after, page);
  return rows.map(({ logIndex, hash: stated, reading }) => {
    const nothing = { place: logIndex, seq: null, type: null };
    if (reading === null) return { ...nothing, hash: null, faults: ['deleted'] };
    const hash = readingHash(db.city, reading);
    return { ...nothing, hash, faults: hash === stated ? [] : ['edited'] };
  });
}

async function unplacedIn(
  db: Database,
  tree: TreeName,
): Promise<readonly { readonly stream?: string; readonly seq?: number }[]> {
  return tree === 'events'
    ? findUnplacedEvents(db, db.city)
    : (await findUnplacedReadings(db, db.city)).map(() => ({}));
}

/** The leaf that a place had when it was taken in: by somebody outside, else by our own tiles. Null where nobody knows. */
function takenIn(
  db: Database,
  tree: TreeName,
  outside: Uint8Array | undefined,
): (place: number) => Promise<TreeHash | null> {
  let tile = { number: -1, leaves: [] as readonly TreeHash[] };
  return async (place) => {
    const index = place - 1;
    const end = (index + 1) * hashLength;
    if (outside !== undefined && end <= outside.length) return outside.subarray(index * hashLength, end);
    const number = Math.floor(index / tileWidth);
    if (tile.number !== number) tile = { number, leaves: await readTileLeaves(db, db.city, tree, number) };
    return tile.leaves[index % tileWidth] ?? null;
  };
}

/** Puts the names that people know to the streams. */
async function named(db: Database, findings: readonly Found[]): Promise<readonly AuditFinding[]> {
  const streams = findings.flatMap(({ stream }) => (stream === undefined ? [] : [stream]));
  const names = streams.length === 0 ? new Map<string, string>() : await namesOfStreams(db, db.city, streams);
  return findings.map(({ stream, ...finding }) => ({
    ...finding,
    name: stream === undefined ? finding.name : (names.get(stream) ?? stream),
  }));
}
