import { countEnded, listEnded } from '../store/indicators/ended-cases.ts';
import { clearContributions, holdingProjector } from '../store/indicators/projector.ts';
import { replaceContributions } from '../store/indicators/replace-contributions.ts';
import { noteRevisions, type RevisionCause } from '../store/indicators/revisions.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { publishedBefore } from '../usecases/indicators/published-months.ts';
import { contributionsOf, measuresOf } from './contributions.ts';
import type { WorkerLog } from './log.ts';
import { indicatorsProjector } from './projector.ts';

export type RebuildOptions = {
  /** Throws everything away first; otherwise figures stay to be read while they are worked out anew. */
  readonly fromNothing?: boolean;
  /** Only what is measured of the cases of these services; all of them if absent. */
  readonly services?: readonly string[];
  /** Marks published months of these indicators whose figures come out otherwise as revised, and why. */
  readonly revises?: { readonly cause: RevisionCause; readonly indicators: ReadonlySet<string> };
  readonly onProgress?: (progress: RebuildProgress) => void;
  readonly page?: number;
  readonly signal?: AbortSignal;
};

/** `events` are those of the cases that were worked out. */
export type RebuildProgress = { readonly cases: number; readonly of: number; readonly events: number };

const usualPage = 500;

/**
 * Works out anew, from their events, what ended cases add to the indicators. People go on working: what moves
 * meanwhile is written by the projector before or after a page, never under it.
 */
export async function rebuildContributions(
  deps: Dependencies,
  log: WorkerLog,
  options: RebuildOptions = {},
): Promise<RebuildProgress> {
  const { database } = deps;
  const { city } = database;
  const services = options.services ?? [...measuresOf(deps.packs).keys()];
  if (options.fromNothing === true) await clearContributions(database, city, indicatorsProjector);
  const of = await countEnded(database, city, services);
  const limit = options.page ?? usualPage;
  let progress: RebuildProgress = { cases: 0, of, events: 0 };
  for (let after: string | null = null; options.signal?.aborted !== true; ) {
    const page = await listEnded(database, city, { services, after, limit });
    const last = page.at(-1);
    if (last === undefined) break;
    await holdingProjector(database, city, indicatorsProjector, async (client) => {
      const sources = await contributionsOf(
        deps,
        page.map(({ id, service }) => ({ id, service, ended: true })),
        log,
      );
      const changed = await replaceContributions(client, city, sources);
      if (options.revises !== undefined) {
        const { cause, indicators } = options.revises;
        const revised = changed.filter(({ indicator }) => indicators.has(indicator));
        const now = deps.now();
        const published = { before: publishedBefore(deps, now), now };
        await noteRevisions(client, city, cause, revised, published);
      }
    });
    progress = {
      cases: progress.cases + page.length,
      of,
      events: progress.events + page.reduce((sum, { events }) => sum + events, 0),
    };
    options.onProgress?.(progress);
    after = last.id;
  }
  return progress;
}
