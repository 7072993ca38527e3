import { apiQuery } from '../api/queries.ts';

/* What signing, counters and helpers ask: apart from the questions of public pages, which are fetched first. */

export const helpersQuery = () => apiQuery('/api/helpers');
export const helpRequestsQuery = () => apiQuery('/api/help-requests');
export const draftSigningQuery = (id: string) => apiQuery('/api/drafts/{id}/signing', { path: { id } });
export const signingsQuery = () => apiQuery('/api/signings');
export const signingQuery = (id: string) => apiQuery('/api/signings/{id}', { path: { id } });
export const visitsQuery = () => apiQuery('/api/counter/visits');
export const counterServicesQuery = () => apiQuery('/api/counter/services');
export const visitQuery = (id: string) => apiQuery('/api/counter/visits/{id}', { path: { id } });
