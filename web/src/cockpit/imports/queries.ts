import { apiQuery } from '../../api/queries.ts';

export const importsQuery = (after?: string) => apiQuery('/api/imports', { query: { limit: 50, after } });
export const importQuery = (id: string) => apiQuery('/api/imports/{id}', { path: { id } });
