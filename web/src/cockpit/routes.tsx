import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { rootRoute } from '../app/root-route.tsx';

/** The leaders' face. Pages stand in chunks of their own; only their addresses are here. */
export const cockpitRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cockpit',
    staticData: browserOnly,
    component: facePage(() => import('./overview-page.tsx'), 'OverviewPage'),
  }),
] as const;
