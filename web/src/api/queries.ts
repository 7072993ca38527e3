import { queryOptions } from '@tanstack/react-query';
import type { JsonObject } from '../../../src/kernel/json.ts';
import type { Language } from '../../../src/kernel/text.ts';
import type { Address, Granted, Operation, PathOf, QueryOf } from './operation.ts';
import type { Problem } from './problem.ts';
import { addressOf, answerAt, type Optional } from './request.ts';

/**
 * A question to the server. Its key is its address, so the server renders a page from the same answers
 * that the browser then finds in its cache.
 */
export function apiQuery<P extends PathOf<'GET'>>(path: P, ...parts: Optional<Address<Operation<'GET', P>>>) {
  return questionAt<Granted<Operation<'GET', P>>>(addressOf(path, ...parts));
}

function questionAt<Data>(address: string) {
  return queryOptions<Data, Problem>({
    queryKey: [address],
    queryFn: async ({ signal }) => (await answerAt(address, signal)) as Data,
  });
}

export const cityQuery = () => ({ ...apiQuery('/api/city'), staleTime: 60_000 });
export const sessionQuery = () => ({ ...apiQuery('/api/session'), staleTime: 60_000 });
export const securityQuery = () => apiQuery('/api/my/security');
export const providersQuery = () => ({ ...apiQuery('/api/sign-in-providers'), staleTime: 60_000 });
export const demonstrationAccountsQuery = () => apiQuery('/api/demonstration-accounts');

/** Bulletins that the reader may see; for everybody, the published ones. */
export const bulletinsQuery = (after?: string) => apiQuery('/api/bulletins', { query: { after } });
export const bulletinQuery = (id: string, lang: Language) =>
  apiQuery('/api/bulletins/{id}', { path: { id }, query: { lang } });
/** The first of what is late, with how many tasks there are in each state. */
export const lateTasksQuery = () =>
  apiQuery('/api/tasks', { query: { state: 'late', current: true, limit: 50 } });

export const frontPageQuery = () => apiQuery('/api/front-page');
export const servicesQuery = (words?: string) => apiQuery('/api/services', { query: { q: words } });
/** A service as its page tells of it, without its form. */
/** The guide to a service; with facts, as somebody of whom they hold goes through it. */
export const serviceGuideQuery = (code: string, facts?: string) =>
  apiQuery('/api/services/{code}/guide', { path: { code }, query: { facts } });
export const serviceQuery = (code: string, lang: Language) =>
  apiQuery('/api/services/{code}', { path: { code }, query: { lang } });
/** The form in both languages, as the rules read it. */
export const serviceSourceQuery = (code: string) => apiQuery('/api/services/{code}', { path: { code } });
export const processQuery = (code: string) => apiQuery('/api/services/{code}/process', { path: { code } });
/** Terms of business scopes that everyday words mean. */
export const scopeTermsQuery = (q: string, limit: number) =>
  apiQuery('/api/business-scope/terms', { query: { q, limit } });
/** Registers, and the entries of one of them that are in force, as everybody may read them. */
export const registersQuery = () => apiQuery('/api/registers');
export const entriesQuery = (code: string, q?: string, after?: string) =>
  apiQuery('/api/registers/{code}/entries', {
    path: { code },
    query: { q: q || undefined, open: true, after, limit: 50 },
  });
/** What a form offers of a register; as many as one looks through, the rest by words. */
export const offeredEntriesQuery = (code: string, q: string) =>
  apiQuery('/api/registers/{code}/entries', {
    path: { code },
    query: { q: q.trim() || undefined, open: true, limit: 200 },
  });
/** Of a register that shows only what is named: the entry with this key. */
export const namedEntryQuery = (code: string, key: string) =>
  apiQuery('/api/registers/{code}/entries', { path: { code }, query: { key, open: true, limit: 50 } });
/** What a register says of one building project. */
export const ofProjectQuery = (code: string, project: string) =>
  apiQuery('/api/registers/{code}/entries', {
    path: { code },
    query: { by: 'project', value: project, open: true, limit: 50 },
  });
/** The units of the property register that are asked for, by number, parcel or location. */
export const propertyQuery = ({ by, value }: { readonly by: string; readonly value: string }) =>
  by === 'unit'
    ? namedEntryQuery('property-unit', value)
    : apiQuery('/api/registers/{code}/entries', {
        path: { code: 'property-unit' },
        query: { by, value, open: true, limit: 50 },
      });
export const parcelQuery = (parcel: string) => namedEntryQuery('property-parcel', parcel);
/** A question that rules answer, with what they say of some facts. */
export const decisionTableQuery = (code: string, facts: JsonObject) =>
  decisionTableAnswer(code, JSON.stringify(facts));
/** The same with the facts as an address has them. */
export const decisionTableAnswer = (code: string, facts: string) =>
  apiQuery('/api/decision-tables/{code}', { path: { code }, query: { facts } });
export const scopePlanQuery = (terms: readonly string[], region?: string) =>
  apiQuery('/api/business-scope/plan', { query: { terms: terms.join(','), region } });
export const prefillQuery = (code: string, party?: string) =>
  apiQuery('/api/services/{code}/prefill', { path: { code }, query: { for: party } });
export const visitPrefillQuery = (draft: string) =>
  apiQuery('/api/drafts/{id}/prefill', { path: { id: draft } });

export const draftsQuery = (party?: string) => apiQuery('/api/drafts', { query: { for: party } });
export const draftQuery = (id: string) => apiQuery('/api/drafts/{id}', { path: { id } });

export const shownCertificateQuery = (token: string) =>
  apiQuery('/api/shown-certificates/{token}', { path: { token } });
export const draftFilesQuery = (id: string) => apiQuery('/api/drafts/{id}/files', { path: { id } });

export const casesQuery = (query: QueryOf<'/api/cases'>) => apiQuery('/api/cases', { query });
export const workQuery = (query: QueryOf<'/api/work'> = {}) => apiQuery('/api/work', { query });
export const caseQuery = (id: string) => apiQuery('/api/cases/{id}', { path: { id } });
export const clockExplanationQuery = (id: string, clock: string) =>
  apiQuery('/api/cases/{id}/clocks/{clock}/explain', { path: { id, clock } });

/** What is open to be joined under one case. */
export const gatheringsQuery = (id: string) => apiQuery('/api/gatherings', { query: { case: id } });

export const ownMessagesQuery = () => apiQuery('/api/own-messages');
export const serviceRecordQuery = (id: string) =>
  apiQuery('/api/cases/{id}/service-record', { path: { id } });

export const noticeCountQuery = () => apiQuery('/api/notices/count');

/** How well the signed-in person is known, and for whom they may act. */
export const standingQuery = () => ({ ...apiQuery('/api/standing'), staleTime: 15_000 });
/** How one was shown to be who one is, and how to be checked. */
export const realNameQuery = () => ({ ...apiQuery('/api/real-name'), staleTime: 5_000 });
export const officesQuery = () => ({ ...apiQuery('/api/offices'), staleTime: 600_000 });
export const powersQuery = (party: string) => apiQuery('/api/powers', { query: { party } });

export const trackQuery = (number: string, code: string) =>
  apiQuery('/api/track', { query: { number, code } });
export const datasetsQuery = () => apiQuery('/api/exchange/datasets');
export const datasetQuery = (code: string) => apiQuery('/api/exchange/datasets/{code}', { path: { code } });
export const censusQuery = () => apiQuery('/api/exchange/census');
export const transparencyQuery = () => apiQuery('/api/transparency');
export const certificateQuery = (number: string) =>
  apiQuery('/api/certificates/{number}/verify', { path: { number } });

export const ownEnterprisesQuery = () => apiQuery('/api/own-enterprises');
export const ownCertificatesQuery = (party?: string) =>
  apiQuery('/api/own-certificates', { query: party === undefined ? {} : { for: party } });
export const credentialQuery = (id: string) =>
  apiQuery('/api/own-certificates/{id}/credential', { path: { id } });

export const indicatorsQuery = (plan?: string) => apiQuery('/api/indicators', { query: { plan } });
export const indicatorQuery = (code: string, query: QueryOf<'/api/indicators/{code}'> = {}) =>
  apiQuery('/api/indicators/{code}', { path: { code }, query });
export const contributionsQuery = (code: string, excluded: boolean, after?: string) =>
  apiQuery('/api/indicators/{code}/contributions', { path: { code }, query: { excluded, limit: 20, after } });
