import { type Principal, whoseAct } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { keyLine } from '../../kernel/log/checkpoint.ts';
import { eventText } from '../../kernel/log/event-row.ts';
import { inclusionRanges } from '../../kernel/log/merkle.ts';
import { findCases } from '../../store/cases/load-case.ts';
import { sequenceEvents } from '../../store/log/sequence-events.ts';
import { loadPlacedEvents } from '../../store/transparency/case-leaves.ts';
import { findHead, listLogKeys } from '../../store/transparency/heads.ts';
import { readRanges } from '../../store/transparency/tree-nodes.ts';
import { listWitnesses } from '../../store/transparency/witnesses.ts';
import { maySeeCase } from '../cases/may-see.ts';
import type { Dependencies } from '../dependencies.ts';
import { readsContents, worksInside } from '../views/timeline.ts';
import { viewHeads } from './read-transparency.ts';
import { headCovering, treeOrigin } from './sign-head.ts';
import type { CaseProof } from './transparency-views.ts';

/**
 * What proves that a case's events are in the log, to whoever holds a head of it: against the latest, or
 * one of the size asked for. Events are handed out whole to those who may read all that is in them:
 * whoever works inside and reads what people write, and each person what they have done themselves.
 * Personal entries are sealed in any case; of the others there is the hash alone.
 */
export async function proveCase(
  deps: Dependencies,
  principal: Principal,
  id: string,
  size?: number,
): Promise<CaseProof> {
  if (!(await maySeeCase(deps, principal, id))) throw refuse('case.not-found');
  const { database } = deps;
  const [file] = await findCases(database, database.city, [id]);
  if (file === undefined) throw refuse('case.not-found');
  const events = await placedEvents(deps, id);
  const last = Math.max(0, ...events.map(({ logIndex }) => logIndex ?? 0));
  const head =
    size === undefined
      ? await headCovering(deps, 'events', last)
      : await findHead(database, database.city, 'events', { size });
  if (head === null) throw refuse('transparency.head-unknown');
  const covered = events.flatMap((event) =>
    event.logIndex === null || event.logIndex > head.size ? [] : [{ event, leaf: event.logIndex - 1 }],
  );
  const ranges = covered.map(({ leaf }) => inclusionRanges(leaf, head.size));
  const hashes = await readRanges(database, database.city, 'events', ranges.flat());
  const [view, keys, witnesses] = await Promise.all([
    viewHeads(deps, 'events', [head]),
    listLogKeys(database, database.city),
    listWitnesses(database, database.city),
  ]);
  const readsAll = worksInside(principal) && readsContents(principal);
  let taken = 0;
  const proven = covered.map(({ event, leaf }, at) => {
    const { seq, type, occurredAt, recordedAt, actor, hash } = event;
    const from = taken;
    taken += ranges[at]?.length ?? 0;
    const by = whoseAct(actor);
    const own = principal.kind === 'account' && by.kind === 'account' && by.id === principal.account;
    return {
      seq,
      type,
      occurredAt,
      recordedAt,
      leaf,
      hash,
      event: own || readsAll ? eventText(database.city, event) : null,
      path: hashes.slice(from, taken).map((each) => Buffer.from(each).toString('hex')),
    };
  });
  const origin = treeOrigin(deps, 'events');
  return {
    format: 'yingshang-proof-1',
    case: { id, number: file.number },
    head: view[0]?.note ?? head.note,
    keys: keys.map(({ publicKey }) => keyLine({ name: origin, kind: 'log', publicKey })),
    witnesses: witnesses.map(({ name, publicKey }) => keyLine({ name, kind: 'witness', publicKey })),
    events: proven,
    pending: events.length - proven.length,
  };
}

/** The case's events; those of a moment ago get their place now, unless a longer act holds them up. */
async function placedEvents({ database }: Dependencies, id: string) {
  const events = await loadPlacedEvents(database, database.city, id);
  if (events.every(({ logIndex }) => logIndex !== null)) return events;
  await sequenceEvents(database, database.city);
  return loadPlacedEvents(database, database.city, id);
}
