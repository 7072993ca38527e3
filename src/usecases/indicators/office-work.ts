import { due, getWorkingTime, momentOf, parseMoment, toInstant } from '../../kernel/time/index.ts';
import {
  type EndedWork,
  endedWorkOfOffices,
  openWorkOfOffices,
} from '../../store/indicators/work-of-offices.ts';
import { getRegion } from '../cases/city-facts.ts';
import { localIso } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';

/** How an office kept its times: of cases it ended, and of those it has open. */
export type OfficeWork = {
  /** Ended within the months asked for, with a time to keep; and of these in time. */
  readonly ended: number;
  readonly onTime: number;
  readonly open: number;
  readonly overdue: number;
};

const nothing: OfficeWork = { ended: 0, onTime: 0, open: 0, overdue: 0 };

/** As many clocks as are reckoned before others have their turn. */
const usualPage = 2000;

/** The work of each office: ended in these months of the city's time, the last one included, and open now. */
export async function officeWork(
  deps: Pick<Dependencies, 'database' | 'city' | 'time' | 'now'>,
  { from, to }: { readonly from: string; readonly to: string },
  page = usualPage,
): Promise<ReadonlyMap<string, OfficeWork>> {
  const { database } = deps;
  const found = new Map<string, OfficeWork>();
  const add = (office: string, more: Partial<OfficeWork>): void => {
    found.set(office, { ...(found.get(office) ?? nothing), ...more });
  };
  for (const { office, ...open } of await openWorkOfOffices(database, database.city, deps.now()))
    add(office, open);
  const span = { from: startOf(deps, from), to: startOf(deps, monthAfter(to)) };
  for (let after: string | null = null; ; ) {
    const ended = await endedWorkOfOffices(database, database.city, span, { after, limit: page });
    for (const work of ended) {
      const kept = keptItsTime(deps, work);
      const before = found.get(work.office) ?? nothing;
      if (kept !== null)
        add(work.office, { ended: before.ended + 1, onTime: before.onTime + (kept ? 1 : 0) });
    }
    const last = ended.at(-1);
    if (last === undefined || ended.length < page) return found;
    after = last.id;
  }
}

/** Null where there was no last day to keep. */
function keptItsTime(
  { time, city }: Pick<Dependencies, 'time' | 'city'>,
  { clock, region, endedAt }: EndedWork,
): boolean | null {
  const until = due(clock, getWorkingTime(time, getRegion(city, region).hall)).at;
  return until === null ? null : (clock.endedAt ?? momentOf(time.zone, endedAt)) <= until;
}

/** The first instant of a month in the city's time, by the offset it had then. */
function startOf({ time: { zone } }: Pick<Dependencies, 'time'>, month: string): string {
  return localIso(zone, toInstant(zone, parseMoment(`${month}-01T00:00`)));
}

function monthAfter(month: string): string {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`;
}
