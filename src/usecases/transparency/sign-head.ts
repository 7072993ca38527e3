import { refuse } from '../../kernel/errors/index.ts';
import { type Note, noteText, signCheckpoint } from '../../kernel/log/checkpoint.ts';
import { logInstant } from '../../kernel/log/event-row.ts';
import { logOrigin } from '../../kernel/log/log-keys.ts';
import { equalHashes } from '../../kernel/log/merkle.ts';
import { signNationally } from '../../kernel/log/national.ts';
import { findHead, type Head, insertHead, latestHead } from '../../store/transparency/heads.ts';
import { readRoot } from '../../store/transparency/tree-nodes.ts';
import { type TreeName, treeSize } from '../../store/transparency/trees.ts';
import type { Dependencies } from '../dependencies.ts';
import type { HeadKey } from './head-key.ts';
import { currentKey } from './log-signer.ts';

export const treeOrigin = ({ city }: Dependencies, tree: TreeName): string =>
  `${logOrigin(city.profile.code)}/${tree}`;

/**
 * Signs a head of the tree as it is now. Refuses where the log does not go on from the last head: to sign
 * then would be to sign two histories.
 */
export async function signHead(deps: Dependencies, tree: TreeName): Promise<Head> {
  const { database } = deps;
  const key = await currentKey(deps);
  const [last, size] = [
    await latestHead(database, database.city, tree),
    await treeSize(database, database.city, tree),
  ];
  if (last !== null) {
    if (size < last.size) throw refuse('transparency.log-shorter', { size, signed: last.size });
    const before = await readRoot(database, database.city, tree, last.size);
    if (!equalHashes(before, last.root)) throw refuse('transparency.log-rewritten', { signed: last.size });
  }
  const root = await readRoot(database, database.city, tree, size);
  const now = logInstant(deps.now());
  // A clock that was put back must not put heads out of order.
  const at = last !== null && last.at > now ? last.at : now;
  const signed = await signCheckpoint(
    { origin: treeOrigin(deps, tree), size, root, time: at },
    key.publicKey,
    key.sign,
  );
  const head = {
    tree,
    size,
    at,
    root: Buffer.from(root),
    key: key.id,
    note: noteText(await alsoNationally(signed, key)),
  };
  await insertHead(database, database.city, head);
  return (await findHead(database, database.city, tree, { size, at })) ?? head;
}

/** With a second signature by SM2 under it, where there is a key for that. */
async function alsoNationally(note: Note, { national }: HeadKey): Promise<Note> {
  const [own] = note.signatures;
  if (national === undefined || own === undefined) return note;
  const second = await signNationally(note.text, { name: own.name, ...national });
  return { ...note, signatures: [...note.signatures, second] };
}

/** A head over at least so many leaves: the last one where that suffices, else a new one. */
export async function headCovering(deps: Dependencies, tree: TreeName, size: number): Promise<Head> {
  const { database } = deps;
  const last = await latestHead(database, database.city, tree);
  return last !== null && last.size >= size ? last : await signHead(deps, tree);
}
