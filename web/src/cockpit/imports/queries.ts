import { apiQuery } from '../../api/queries.ts';
import { pathWith } from '../../api/request.ts';
import type { List } from '../../api/types.ts';
import type { ImportRow, ImportView } from './types.ts';

export const importsQuery = (after?: string) =>
  apiQuery<List<ImportRow>>(pathWith('/api/imports', { limit: 50, after }));
export const importQuery = (id: string) => apiQuery<ImportView>(`/api/imports/${encodeURIComponent(id)}`);
