import { apiQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';

export const supervisionQuery = () => apiQuery('/api/supervision');
export const redNowQuery = () => apiQuery('/api/supervision/red');

export type Supervision = Schemas['SupervisionView'];
export type Order = Schemas['OrderView'];
export type LookBack = Schemas['LookBackView'];
