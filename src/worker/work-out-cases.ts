import { listParts } from '../store/indicators/ended-cases.ts';
import { layDown, type Place } from '../store/indicators/swap-contributions.ts';
import { contributionsOf, type MeasuringDependencies, measuresOf } from './contributions.ts';
import type { WorkerLog } from './log.ts';

/** An ended case that is to be worked out anew, with how many events it has. */
export type CaseToWorkOut = { readonly id: string; readonly service: string; readonly events: number };

/** How many cases and events were read. */
export type WorkedOut = { readonly cases: number; readonly events: number };

/**
 * Works out these cases, and with them the cases they opened where they are measured with their parts; what they
 * contribute is laid down in that place.
 */
export type WorkOut = (cases: readonly CaseToWorkOut[], place: Place) => Promise<WorkedOut>;

/** By this process itself. */
export function workingOut(
  deps: MeasuringDependencies,
  log: WorkerLog,
  services: ReadonlySet<string> = new Set(measuresOf(deps.packs).keys()),
): WorkOut {
  const { database, packs } = deps;
  const measures = measuresOf(packs);
  return async (cases, place) => {
    const whole = cases.flatMap(({ id, service }) => (measures.get(service)?.withParts === true ? [id] : []));
    const parts = await listParts(database, database.city, whole);
    const measured = [
      ...cases.map(({ id, service }) => ({ id, service, ended: true })),
      ...parts.filter(({ service, ended }) => ended && services.has(service)),
    ];
    const sources = await contributionsOf(deps, measured, log);
    await layDown(
      database,
      database.city,
      place,
      sources.flatMap(({ contributions }) => contributions),
    );
    return {
      cases: measured.length,
      events: [...cases, ...parts].reduce((sum, { events }) => sum + events, 0),
    };
  };
}
