import { parseMoment, toInstant } from '../../kernel/time/index.ts';
import { endedWorkOfOffices, openWorkOfOffices } from '../../store/indicators/work-of-offices.ts';
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

/** The work of each office on these services: ended in these months of the city's time, the last one included, and open now. */
export async function officeWork(
  deps: Pick<Dependencies, 'database' | 'time' | 'now'>,
  {
    from,
    to,
    services,
  }: { readonly from: string; readonly to: string; readonly services: readonly string[] },
): Promise<ReadonlyMap<string, OfficeWork>> {
  const { database } = deps;
  const found = new Map<string, OfficeWork>();
  const add = (office: string, more: Partial<OfficeWork>): void => {
    found.set(office, { ...(found.get(office) ?? nothing), ...more });
  };
  const span = monthSpan(deps, { from, to });
  const [open, ended] = await Promise.all([
    openWorkOfOffices(database, database.city, { now: deps.now(), services }),
    endedWorkOfOffices(database, database.city, { ...span, services }),
  ]);
  for (const { office, ...work } of [...open, ...ended]) add(office, work);
  return found;
}

/** Months of the city's time as instants, the second one excluded. */
export function monthSpan(
  deps: Pick<Dependencies, 'time'>,
  { from, to }: { readonly from: string; readonly to: string },
): { readonly from: string; readonly to: string } {
  return { from: startOf(deps, from), to: startOf(deps, monthAfter(to)) };
}

/** The first instant of a month in the city's time, by the offset it had then. */
function startOf({ time: { zone } }: Pick<Dependencies, 'time'>, month: string): string {
  return localIso(zone, toInstant(zone, parseMoment(`${month}-01T00:00`)));
}

function monthAfter(month: string): string {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`;
}
