import { refuse } from '../../kernel/errors/index.ts';
import { toBase64 } from '../../kernel/log/base64.ts';
import { keyLine } from '../../kernel/log/checkpoint.ts';
import { logOrigin } from '../../kernel/log/log-keys.ts';
import { leafHash } from '../../kernel/log/merkle.ts';
import { nationalKeyLine } from '../../kernel/log/national.ts';
import { type Head, latestHead, listHeads, listLogKeys } from '../../store/transparency/heads.ts';
import { digest, readConsistency, readInclusion } from '../../store/transparency/tree-nodes.ts';
import { readLeafData, type TreeName, treeNames, treeSize } from '../../store/transparency/trees.ts';
import {
  type Cosignature,
  headName,
  lastCosigned,
  listCosignatures,
  listWitnesses,
} from '../../store/transparency/witnesses.ts';
import type { Dependencies } from '../dependencies.ts';
import { treeOrigin } from './sign-head.ts';
import type { HeadView, TransparencyView } from './transparency-views.ts';

/** Everything about the log that anybody may know: keys, witnesses, how long the trees are, their last heads. */
export async function readTransparency(deps: Dependencies): Promise<TransparencyView> {
  const { database, city } = deps;
  const [keys, witnesses, signing] = await Promise.all([
    listLogKeys(database, database.city),
    listWitnesses(database, database.city),
    deps.logSigner?.current().catch(() => null),
  ]);
  const trees = await Promise.all(
    treeNames.map(async (tree) => {
      const [head, size, last] = await Promise.all([
        latestHead(database, database.city, tree),
        treeSize(database, database.city, tree),
        lastCosigned(database, database.city, tree),
      ]);
      const [view = null] = head === null ? [] : await viewHeads(deps, tree, [head]);
      const origin = treeOrigin(deps, tree);
      const lines = keys.map(({ publicKey }) => keyLine({ name: origin, kind: 'log', publicKey }));
      const national = signing?.national;
      const nationalLine = (publicKey: Uint8Array) => nationalKeyLine({ name: origin, publicKey });
      return {
        last,
        view: {
          tree,
          origin,
          size,
          keys: lines,
          national: national === undefined ? null : nationalLine(national.publicKey),
          nationalRetired: national?.retired.map(nationalLine) ?? [],
          head: view,
        },
      };
    }),
  );
  return {
    origin: logOrigin(city.profile.code),
    trees: trees.map(({ view }) => view),
    keys: keys.map(({ id, publicKey, since, endorsedBy, endorsement }) => ({
      id,
      publicKey: toBase64(publicKey),
      since,
      endorsedBy,
      endorsement: endorsement === null ? null : toBase64(endorsement),
    })),
    witnesses: witnesses.map(({ name, publicKey, since }) => ({
      name,
      key: keyLine({ name, kind: 'witness', publicKey }),
      since,
      last: trees.flatMap(({ last, view: { tree } }) =>
        last
          .filter(({ witness }) => witness === name)
          .map(({ size, cosignedAt }) => ({ tree, size, at: cosignedAt })),
      ),
    })),
  };
}

/** Heads as they were given out, the latest first. */
export async function readHeads(
  deps: Dependencies,
  tree: TreeName,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ readonly items: HeadView[]; readonly next: string | null }> {
  const { items, next } = await listHeads(deps.database, deps.database.city, tree, page);
  return { items: await viewHeads(deps, tree, items), next };
}

export async function readLatestHead(deps: Dependencies, tree: TreeName): Promise<HeadView> {
  const head = await latestHead(deps.database, deps.database.city, tree);
  const [view] = head === null ? [] : await viewHeads(deps, tree, [head]);
  if (view === undefined) throw refuse('transparency.head-unknown');
  return view;
}

export async function viewHeads(
  { database }: Dependencies,
  tree: TreeName,
  heads: readonly Head[],
): Promise<HeadView[]> {
  const cosigned = await listCosignatures(database, database.city, tree, heads);
  return heads.map((head) => {
    const under = cosigned.get(headName(head)) ?? [];
    return {
      tree,
      size: head.size,
      root: head.root.toString('hex'),
      at: head.at,
      key: head.key,
      note: withCosignatures(head.note, under),
      cosigned: under.map(({ witness, cosignedAt }) => ({ witness, at: cosignedAt })),
    };
  });
}

function withCosignatures(note: string, cosignatures: readonly Cosignature[]): string {
  return note + cosignatures.map(({ line }) => line).join('');
}

/** What proves that the tree of `to` leaves begins with that of `from`. */
export async function proveConsistency(
  { database }: Dependencies,
  { tree, from, to }: { readonly tree: TreeName; readonly from: number; readonly to: number },
) {
  await mustReach({ database }, tree, Math.max(from, to));
  if (from > to) throw refuse('transparency.size-unknown', { size: to });
  const proof = await readConsistency(database, database.city, tree, { earlier: from, size: to });
  return { tree, from, to, proof: proof.map(hexOf) };
}

/** What proves that an entry, counted from 0, is in the tree of this size. */
export async function proveInclusion(
  { database }: Dependencies,
  { tree, leaf, size }: { readonly tree: TreeName; readonly leaf: number; readonly size: number },
) {
  await mustReach({ database }, tree, Math.max(leaf + 1, size));
  if (leaf >= size) throw refuse('transparency.size-unknown', { size });
  const [[data], path] = await Promise.all([
    readLeafData(database, database.city, tree, { from: leaf, to: leaf + 1 }),
    readInclusion(database, database.city, tree, { leaf, size }),
  ]);
  return { tree, leaf, size, hash: hexOf(data ?? new Uint8Array()), path: path.map(hexOf) };
}

/** Leaves of a tree, for whoever wants to keep all of it. They tell nothing of what they stand for. */
export async function readLeaves(
  { database }: Dependencies,
  { tree, from, limit }: { readonly tree: TreeName; readonly from: number; readonly limit: number },
) {
  const size = await treeSize(database, database.city, tree);
  const to = Math.min(from + limit, size);
  const data = await readLeafData(database, database.city, tree, { from, to });
  return { tree, from, leaves: data.map((each) => hexOf(leafHash(each, digest))) };
}

async function mustReach(
  { database }: Pick<Dependencies, 'database'>,
  tree: TreeName,
  size: number,
): Promise<void> {
  const now = await treeSize(database, database.city, tree);
  if (size > now) throw refuse('transparency.size-unknown', { size: now });
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
