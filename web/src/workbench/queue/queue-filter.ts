import type { WorkRow } from '../../api/types.ts';
import type { Search } from '../../app/search.ts';

export const levels = ['red', 'yellow', 'blue', 'none'] as const;
export type Level = (typeof levels)[number];

/** What the queue is narrowed to. It stands in the address, so a filtered queue can be kept and shared. */
export type QueueFilter = {
  readonly service: string | null;
  readonly step: string | null;
  readonly level: Level | null;
  /** Only what waits for this person, in whose stead one acts. */
  readonly inStead: string | null;
};

export function readQueueFilter(search: Search): QueueFilter {
  return {
    service: search.service ?? null,
    step: search.step ?? null,
    level: levels.find((level) => level === search.level) ?? null,
    inStead: search.for ?? null,
  };
}

/** The filter as search parameters; what is not set is left out of the address. */
export function writeQueueFilter(filter: QueueFilter): Search {
  return {
    service: filter.service ?? undefined,
    step: filter.step ?? undefined,
    level: filter.level ?? undefined,
    for: filter.inStead ?? undefined,
  };
}

/** The rows of one level whose number, applicant or service holds the words. */
export function narrow(rows: readonly WorkRow[], level: Level | null, words: string): readonly WorkRow[] {
  const wanted = words.trim().toLowerCase();
  return rows.filter((row) => {
    if (level !== null && row.level !== level) return false;
    if (wanted === '') return true;
    const { number, applicantName, applicantOffice, service } = row.case;
    return [
      number,
      number.replaceAll('-', ''),
      applicantName,
      applicantOffice?.en ?? '',
      service.name.zh,
      service.name.en,
    ].some((part) => part.toLowerCase().includes(wanted));
  });
}

/** One line of the queue: a case may wait with several pieces of work. */
export function rowKey(row: WorkRow): string {
  return `${row.case.id} ${row.item.code} ${row.round}`;
}

/**
 * The case that is next after the given one: the one below it, else the one above. A case stands once,
 * whatever number of its steps wait.
 */
export function nextCase(rows: readonly WorkRow[], current: string): string | null {
  const cases = caseIds(rows);
  const at = cases.indexOf(current);
  if (at < 0) return cases[0] ?? null;
  return cases[at + 1] ?? cases[at - 1] ?? null;
}

/** The case `by` places down (or up) the queue; stays at the ends. */
export function neighbour(rows: readonly WorkRow[], current: string | null, by: 1 | -1): string | null {
  const cases = caseIds(rows);
  if (current === null) return (by === 1 ? cases[0] : cases.at(-1)) ?? null;
  const at = cases.indexOf(current);
  if (at < 0) return cases[0] ?? null;
  return cases[Math.min(Math.max(at + by, 0), cases.length - 1)] ?? null;
}

function caseIds(rows: readonly WorkRow[]): readonly string[] {
  return [...new Set(rows.map((row) => row.case.id))];
}

/** The services and steps that occur, for the filters' lists. */
export function choicesOf(rows: readonly WorkRow[]): {
  readonly services: readonly WorkRow['item'][];
  readonly steps: readonly WorkRow['item'][];
} {
  const services = new Map(rows.map(({ case: { service } }) => [service.code, service]));
  const steps = new Map(rows.map(({ item }) => [item.code, item]));
  return { services: [...services.values()], steps: [...steps.values()] };
}
