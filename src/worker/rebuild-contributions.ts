import type { PoolClient } from 'pg';
import { countEnded, listEnded } from '../store/indicators/ended-cases.ts';
import type { ChangedMonth } from '../store/indicators/replace-contributions.ts';
import { noteRevisions, type RevisionCause } from '../store/indicators/revisions.ts';
import { openFreshContributions } from '../store/indicators/swap-contributions.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { publishedBefore } from '../usecases/indicators/published-months.ts';
import { measuresOf } from './contributions.ts';
import type { WorkerLog } from './log.ts';
import { indicatorsProjector } from './projector.ts';
import { type CaseToWorkOut, type WorkOut, workingOut } from './work-out-cases.ts';

export type RebuildOptions = {
  /** Only what is measured of the cases of these services; all of them if absent. */
  readonly services?: readonly string[];
  /** Marks published months of these indicators whose figures come out otherwise as revised, and why. */
  readonly revises?: { readonly cause: RevisionCause; readonly indicators: ReadonlySet<string> };
  readonly onProgress?: (progress: RebuildProgress) => void;
  readonly page?: number;
  readonly signal?: AbortSignal;
  /** Whoever works pages out, such as threads, for all services; this process by itself if absent. */
  readonly helpers?: readonly WorkOut[];
};

/** `events` are those of the cases that were read; `swapping` once all is read and takes the place of what there was. */
export type RebuildProgress = {
  readonly cases: number;
  readonly of: number;
  readonly events: number;
  readonly swapping: boolean;
};

/** What a page holds lives until its end, and is copied by the garbage collector as long: few cases cost least. */
const usualPage = 50;
/** While one page waits for the database, another is folded. */
const pagesAtOnce = 2;

/**
 * Works out anew, from their events, what ended cases add to the indicators: all of it is laid aside first and then takes
 * the place of what there was, in one transaction. Until then figures are read as they were, and people go on working.
 * Where there was nothing, it is laid down in its place at once, and figures are there when all of it is added up.
 */
export async function rebuildContributions(
  deps: Dependencies,
  log: WorkerLog,
  options: RebuildOptions = {},
): Promise<RebuildProgress> {
  const { database } = deps;
  const { city } = database;
  const measures = measuresOf(deps.packs);
  const services = options.services ?? [...measures.keys()];
  const withParts = services.filter((service) => measures.get(service)?.withParts === true);
  let progress: RebuildProgress = {
    cases: 0,
    of: await countEnded(database, city, services),
    events: 0,
    swapping: false,
  };
  const tell = (more: Partial<RebuildProgress>): void => {
    progress = { ...progress, ...more };
    options.onProgress?.(progress);
  };
  const fresh = await openFreshContributions(database, city, indicatorsProjector);
  try {
    const pages = pagesOf(deps, { services, withParts, limit: options.page ?? usualPage });
    const helpers = options.helpers ?? [workingOut(deps, log, new Set(services))];
    let failed = false;
    const runs = await Promise.allSettled(
      helpers.flatMap((workOut) =>
        Array.from({ length: pagesAtOnce }, async () => {
          try {
            while (!failed && options.signal?.aborted !== true) {
              const page = await pages();
              if (page === null) return;
              const done = await workOut(page, fresh.place);
              tell({ cases: progress.cases + done.cases, events: progress.events + done.events });
            }
          } catch (error) {
            failed = true;
            throw error;
          }
        }),
      ),
    );
    // All of them have ended: what one that still ran laid aside would be among the figures of the next rebuild.
    const fault = runs.find((run) => run.status === 'rejected');
    if (fault !== undefined) throw fault.reason;
    if (options.signal?.aborted === true) return progress;
    tell({ swapping: true });
    await fresh.swap({
      services: options.services ?? null,
      onChanged: (client, changed) => revised(deps, options.revises, client, changed),
    });
    return progress;
  } finally {
    await fresh.close();
  }
}

/** One page after the other, whoever asks; null when there is no more. */
function pagesOf(
  { database }: Dependencies,
  asked: {
    readonly services: readonly string[];
    readonly withParts: readonly string[];
    readonly limit: number;
  },
): () => Promise<readonly CaseToWorkOut[] | null> {
  let after: Promise<string | null | undefined> = Promise.resolve(null);
  return async () => {
    const before = after;
    const listing = before.then((last) =>
      last === undefined ? [] : listEnded(database, database.city, { ...asked, after: last }),
    );
    after = listing.then((page) => page.at(-1)?.id);
    after.catch(() => {});
    const page = await listing;
    return page.length === 0 ? null : page;
  };
}

async function revised(
  deps: Dependencies,
  revises: RebuildOptions['revises'],
  client: PoolClient,
  changed: readonly ChangedMonth[],
): Promise<void> {
  if (revises === undefined) return;
  const { cause, indicators } = revises;
  const now = deps.now();
  await noteRevisions(
    client,
    deps.database.city,
    cause,
    changed.filter(({ indicator }) => indicators.has(indicator)),
    { before: publishedBefore(deps, now), now },
  );
}
