import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';

export type Overview = Schemas['OverviewView'];
export type OverviewFigure = Schemas['OverviewFigure'];
export type OverviewPlace = Schemas['OverviewPlace'];

/** What leaders see besides the plans’ sentences: of the city, or of one place. */
export function useOverview(place?: string) {
  return useQuery({
    ...apiQuery('/api/overview', { query: place === undefined ? {} : { place } }),
    staleTime: 15_000,
  });
}
