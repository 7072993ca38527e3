import { latestHead } from '../store/transparency/heads.ts';
import { readsWait, sequenceReads } from '../store/transparency/sequence-reads.ts';
import { writeTiles } from '../store/transparency/tree-nodes.ts';
import { treeNames, treeSize } from '../store/transparency/trees.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { signHead } from '../usecases/transparency/sign-head.ts';

/** A head of each tree is given out at least so often, also when nothing was added to it. */
const headEveryMs = 3_600_000;
/** And so soon after something was. */
const grownHeadMs = 600_000;

/**
 * A pass that lets the trees grow behind the log, and signs their heads. Several processes may run it: they
 * write the same.
 */
export function treesPass(deps: Dependencies): () => Promise<boolean> {
  return async () => {
    const { database } = deps;
    let more = (await readsWait(database, database.city)) && (await sequenceReads(database, database.city));
    for (const tree of treeNames) more = (await writeTiles(database, database.city, tree)) || more;
    if (more || deps.logSigner === null) return more;
    for (const tree of treeNames) {
      const last = await latestHead(database, database.city, tree);
      const age = last === null ? Number.POSITIVE_INFINITY : Date.parse(deps.now()) - Date.parse(last.at);
      if (age < grownHeadMs) continue;
      const grown = last === null || (await treeSize(database, database.city, tree)) > last.size;
      if (grown || age >= headEveryMs) await signHead(deps, tree);
    }
    return false;
  };
}
