import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { cityQuery, sessionQuery } from '../api/queries.ts';
import type { City } from '../api/types.ts';
import { tellTimeIn } from '../language/dates.ts';
import { NotFoundPage } from '../portal/not-found-page.tsx';
import type { AppContext } from './context.tsx';
import { loadBeside } from './load.ts';
import type { Search } from './search.ts';

/** The parent of every page. It brings the city and who is signed in; it draws nothing itself. */
export const rootRoute = createRootRouteWithContext<AppContext>()({
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  loader: async ({ context }) => {
    await loadBeside(context, cityQuery(), sessionQuery());
    const city = context.queryClient.getQueryData<City>(cityQuery().queryKey);
    if (city !== undefined) tellTimeIn(city.timeZone);
  },
  component: Outlet,
  notFoundComponent: NotFoundPage,
});
