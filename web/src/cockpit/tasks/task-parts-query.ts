import { apiQuery } from '../../api/queries.ts';

export const taskPartsQuery = (no: number) => apiQuery('/api/tasks/{no}/parts', { path: { no } });
