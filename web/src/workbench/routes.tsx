import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { rootRoute } from '../app/root-route.tsx';

/** The offices' face. Pages stand in chunks of their own; only their addresses are here. */
export const workbenchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/work',
    staticData: browserOnly,
    component: facePage(() => import('./queue-page.tsx'), 'QueuePage'),
  }),
] as const;
