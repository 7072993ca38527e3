import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../../../src/kernel/text.ts';
import type { Problem } from './problem.ts';
import { pathWith, request } from './request.ts';
import type {
  CaseRow,
  CaseView,
  CertificateCheck,
  City,
  ClockExplanation,
  Contribution,
  DemonstrationAccount,
  Draft,
  Indicator,
  IndicatorDetail,
  List,
  Prefill,
  ServiceItem,
  ServicePage,
  Session,
  TrackView,
  WorkRow,
} from './types.ts';

/**
 * A question to the server. Its key is its path, so the server renders a page from the same answers
 * that the browser then finds in its cache.
 */
export function apiQuery<T>(path: string) {
  return queryOptions<T, Problem>({
    queryKey: [path],
    queryFn: ({ signal }) => request<T>('GET', path, { signal }),
  });
}

export const cityQuery = () => ({ ...apiQuery<City>('/api/city'), staleTime: 60_000 });
export const sessionQuery = () => ({ ...apiQuery<Session>('/api/session'), staleTime: 60_000 });
export const demonstrationAccountsQuery = () => apiQuery<List<DemonstrationAccount>>('/api/demonstration-accounts');

export const servicesQuery = (words?: string) => apiQuery<List<ServiceItem>>(pathWith('/api/services', { q: words }));
export const serviceQuery = (code: string, lang: Language) =>
  apiQuery<ServicePage>(pathWith(`/api/services/${encodeURIComponent(code)}`, { lang }));
/** The form in both languages, as the rules read it. */
export const serviceSourceQuery = (code: string) =>
  apiQuery<ServicePage>(`/api/services/${encodeURIComponent(code)}`);
export const prefillQuery = (code: string) =>
  apiQuery<Prefill>(`/api/services/${encodeURIComponent(code)}/prefill`);

export const draftsQuery = () => apiQuery<List<Draft>>('/api/drafts');
export const draftQuery = (id: string) => apiQuery<Draft>(`/api/drafts/${encodeURIComponent(id)}`);

export const casesQuery = (filter: Readonly<Record<string, string | boolean | undefined>>) =>
  apiQuery<List<CaseRow>>(pathWith('/api/cases', filter));
export const workQuery = (filter: Readonly<Record<string, string | undefined>> = {}) =>
  apiQuery<List<WorkRow>>(pathWith('/api/work', filter));
export const caseQuery = (id: string) => apiQuery<CaseView>(`/api/cases/${encodeURIComponent(id)}`);
export const clockExplanationQuery = (id: string, clock: string) =>
  apiQuery<ClockExplanation>(`/api/cases/${encodeURIComponent(id)}/clocks/${clock}/explain`);

export const trackQuery = (number: string, code: string) => apiQuery<TrackView>(pathWith('/api/track', { number, code }));
export const certificateQuery = (number: string) =>
  apiQuery<CertificateCheck>(`/api/certificates/${encodeURIComponent(number)}/verify`);

export const indicatorsQuery = (plan?: string) => apiQuery<List<Indicator>>(pathWith('/api/indicators', { plan }));
export const indicatorQuery = (code: string, filter: Readonly<Record<string, string | undefined>> = {}) =>
  apiQuery<IndicatorDetail>(pathWith(`/api/indicators/${encodeURIComponent(code)}`, filter));
export const contributionsQuery = (code: string, excluded: boolean, after?: string) =>
  apiQuery<List<Contribution>>(
    pathWith(`/api/indicators/${encodeURIComponent(code)}/contributions`, { excluded, limit: 20, after }),
  );
