import { useQuery } from '@tanstack/react-query';
import { cityQuery } from '../api/queries.ts';

/**
 * The city's date and moment, as its own clock says: a demonstration runs in another year, and the
 * server's rendering must agree with the browser's. Both are empty until the city is known.
 */
export function useCityTime(): { readonly today: string; readonly now: string } {
  const city = useQuery(cityQuery()).data;
  const today = city?.today ?? '';
  return { today, now: city?.now ?? today };
}
