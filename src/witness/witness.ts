import { hash } from 'node:crypto';
import { refuse } from '../kernel/errors/index.ts';
import { fromBase64, toBase64 } from '../kernel/log/base64.ts';
import {
  type Checkpoint,
  cosign,
  cosignedAt,
  isSignedBy,
  keyLine,
  noteText,
  parseCheckpoint,
  parseKeyLine,
  parseNote,
  type Sign,
} from '../kernel/log/checkpoint.ts';
import { type EndorsedKey, keysFollowing } from '../kernel/log/log-keys.ts';
import { equalHashes, type GrowingTree, growTree, verifyConsistency } from '../kernel/log/merkle.ts';
import { type LogClient, type Overview, openLog } from './log-client.ts';
import {
  keepEvidence,
  keepHead,
  keepLeaves,
  type Memory,
  recall,
  remember,
  type SeenTree,
} from './memory.ts';

export type WitnessOptions = {
  /** Where the log is, such as `https://yingshang.example`. */
  readonly log: string;
  /** Where this witness keeps what it has seen. Nobody who runs the log may write there. */
  readonly folder: string;
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly sign: Sign;
  /** The log's key, where it is known from elsewhere; else the first that is met is trusted. */
  readonly logKey?: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
};

/** What came of looking at one tree. */
export type Observed = {
  readonly tree: string;
  readonly size: number;
  /** False where the log does not take this witness's word. */
  readonly taken: boolean;
};

const digest = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/**
 * Looks at a log once: takes each tree's last head, sees whether it is signed and goes on from everything
 * seen before, keeps it with all leaves, and puts its own signature under it. Refuses
 * (`transparency.fork-found`), now and for ever after, a log that has shown two histories; the evidence is
 * kept. Refuses (`transparency.log-unreachable`) when there is no answer, which proves nothing.
 */
export async function observe(options: WitnessOptions): Promise<readonly Observed[]> {
  const log = openLog(options.log);
  const overview = await log.overview();
  let memory = await begin(options, overview);
  const observed: Observed[] = [];
  for (const { tree, head } of overview.trees) {
    if (head === null || !/^[a-z]+$/.test(tree)) continue;
    const seen = memory.trees[tree];
    const checkpoint = await readHead(options, memory, overview, { tree, note: head.note });
    if (seen === undefined || textOf(seen.note) !== textOf(head.note)) {
      const next = await goOn({ options, log, memory, tree, note: head.note, checkpoint });
      memory = { ...memory, trees: { ...memory.trees, [tree]: next } };
      await keepHead(options.folder, head.note);
      await remember(options.folder, memory);
    }
    observed.push({ tree, size: checkpoint.size, taken: await sign(options, log, head.note) });
  }
  return observed;
}

/** What a head says, whoever has signed below it. */
const textOf = (note: string): string | null => parseNote(note)?.text ?? null;

/** What is remembered of this log; at the first look, whom to trust. */
async function begin({ folder, logKey, log }: WitnessOptions, overview: Overview): Promise<Memory> {
  const kept = await recall(folder);
  if (kept === null) {
    const publicKey = logKey ?? fromBase64(overview.keys[0]?.publicKey ?? '');
    if (publicKey?.length !== 32)
      throw refuse('transparency.log-unreachable', { url: log, reason: 'no key' });
    const trusted = keyLine({ name: `${overview.origin}/events`, kind: 'log', publicKey });
    const memory = { origin: overview.origin, trusted, trees: {}, fork: null };
    await keepHead(folder, `${trusted}\n`);
    await remember(folder, memory);
    return memory;
  }
  if (kept.fork !== null)
    throw refuse('transparency.fork-found', { tree: kept.origin, reason: '', file: kept.fork });
  return kept;
}

/** The head, if the log that was met first has signed it. */
async function readHead(
  options: WitnessOptions,
  memory: Memory,
  overview: Overview,
  { tree, note }: { readonly tree: string; readonly note: string },
): Promise<Checkpoint> {
  const name = `${memory.origin}/${tree}`;
  const signed = parseNote(note);
  const checkpoint = signed === null ? null : parseCheckpoint(signed.text);
  const keys = keysFollowing(
    parseKeyLine(memory.trusted)?.publicKey ?? new Uint8Array(),
    overview.keys.map(endorsedKey),
    memory.origin,
  );
  const trusted = keys.some(
    ({ publicKey }) => signed !== null && isSignedBy(signed, { name, kind: 'log', publicKey }),
  );
  if (checkpoint !== null && checkpoint.origin === name && trusted) return checkpoint;
  // Anybody could have written it: it is evidence of nothing, but nothing to put a name under either.
  throw refuse('transparency.log-unreachable', {
    url: options.log,
    reason: 'head not signed by a trusted key',
  });
}

const endorsedKey = ({ publicKey, endorsement, ...key }: Overview['keys'][number]): EndorsedKey => ({
  ...key,
  publicKey: fromBase64(publicKey) ?? new Uint8Array(),
  endorsement: endorsement === null ? null : fromBase64(endorsement),
});

type Step = {
  readonly options: WitnessOptions;
  readonly log: LogClient;
  readonly memory: Memory;
  readonly tree: string;
  readonly note: string;
  readonly checkpoint: Checkpoint;
};

/** Sees whether the head goes on from the last one, by proof and by all leaves between them. */
async function goOn(step: Step): Promise<SeenTree> {
  const { log, memory, tree, note, checkpoint } = step;
  const { size, root } = checkpoint;
  const seen = memory.trees[tree];
  const before =
    seen === undefined ? { size: 0, root: null } : { size: seen.size, root: fromBase64(seen.root) };
  if (size < before.size) {
    if (seen !== undefined && !isLater(checkpoint, seen)) {
      // It may well have been true when it was signed: somebody keeps back what came after.
      throw refuse('transparency.log-unreachable', { url: step.options.log, reason: 'an earlier head' });
    }
    throw await fork(step, 'shorter', []);
  }
  if (before.root !== null) {
    const proof = (await log.consistency(tree, before.size, size)).map(
      (hex) => new Uint8Array(Buffer.from(hex, 'hex')),
    );
    const earlier = { size: before.size, root: before.root };
    if (!verifyConsistency(earlier, { size, root }, proof, digest))
      throw await fork(step, 'inconsistent', proof);
  }
  const grown = growTree(digest, {
    size: before.size,
    peaks: (seen?.peaks ?? []).map((peak) => fromBase64(peak) ?? new Uint8Array()),
  });
  await takeLeaves(step, grown);
  if (!equalHashes(grown.root(), root)) throw await fork(step, 'leaves', []);
  return { size, root: toBase64(root), peaks: grown.peaks().map((peak) => toBase64(peak)), note };
}

/** Whether a head was signed after the one that was seen, or says nothing of when. */
function isLater({ time }: Checkpoint, { note }: SeenTree): boolean {
  const seen = parseCheckpoint(textOf(note) ?? '')?.time ?? '';
  return !(Date.parse(time) <= Date.parse(seen));
}

async function takeLeaves({ log, tree, checkpoint, options }: Step, grown: GrowingTree): Promise<void> {
  while (grown.size() < checkpoint.size) {
    const from = grown.size();
    const given = (await log.leaves(tree, from)).slice(0, checkpoint.size - from);
    if (given.length === 0) {
      throw refuse('transparency.log-unreachable', { url: options.log, reason: `no leaf ${from}` });
    }
    const leaves = given.map((hex) => new Uint8Array(Buffer.from(hex, 'hex')));
    await keepLeaves(options.folder, tree, { from, leaves });
    for (const leaf of leaves) grown.append(leaf);
  }
}

const reasons = {
  shorter: '日志变短了 / it has become shorter',
  inconsistent: '新日志头不延续旧日志头 / the head does not go on from the one before',
  leaves: '各条合不成日志头 / its entries do not make up its head',
} as const;

/** Two heads that cannot both be true, both signed by the log: kept for everybody to see. */
async function fork(
  { options, memory, tree, note }: Step,
  reason: keyof typeof reasons,
  proof: readonly Uint8Array[],
): Promise<Error> {
  const seen = memory.trees[tree]?.note ?? null;
  const name = `fork-${tree}-${parseCheckpoint(parseNote(note)?.text ?? '')?.size ?? 0}.json`;
  const file = await keepEvidence(options.folder, name, {
    origin: memory.origin,
    tree,
    reason,
    trusted: memory.trusted,
    heads: [seen, note],
    proof: proof.map((each) => Buffer.from(each).toString('hex')),
  });
  await remember(options.folder, { ...memory, fork: file });
  return refuse('transparency.fork-found', { tree, reason: reasons[reason], file });
}

async function sign(options: WitnessOptions, log: LogClient, note: string): Promise<boolean> {
  const { name, publicKey } = options;
  const signed = parseNote(note) ?? { text: '', signatures: [] };
  // Once is enough: it stands there already.
  if (cosignedAt(signed, { name, kind: 'witness', publicKey }) !== null) return true;
  const { text } = signed;
  const seconds = Math.floor((options.now ?? Date.now)() / 1000);
  const signature = await cosign(text, options, seconds);
  return await log.cosign(noteText({ text, signatures: [signature] }));
}
