import type { Search } from '../../app/search.ts';

/** What the list of cases is narrowed to; the address carries it. */
export type CaseFilter = {
  readonly service: string | null;
  readonly phase: string | null;
  readonly region: string | null;
  /** Still being handled, or done; null for both. */
  readonly open: boolean | null;
  readonly q: string | null;
};

/** Without a word in the address only open cases are listed; a search looks through all of them. */
export function readCaseFilter(search: Search): CaseFilter {
  const q = search.q ?? null;
  return {
    service: search.service ?? null,
    phase: search.phase ?? null,
    region: search.region ?? null,
    open:
      search.open === 'true'
        ? true
        : search.open === 'false'
          ? false
          : search.open === 'all' || q !== null
            ? null
            : true,
    q,
  };
}

export function writeCaseFilter(filter: CaseFilter): Search {
  return {
    service: filter.service ?? undefined,
    phase: filter.phase ?? undefined,
    region: filter.region ?? undefined,
    open: filter.open === null ? 'all' : filter.open ? undefined : 'false',
    q: filter.q ?? undefined,
  };
}
