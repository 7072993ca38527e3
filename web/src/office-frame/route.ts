import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { rootRoute } from '../app/root-route.tsx';

/** The frame around every page of the offices. */
export const officeRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'office',
  staticData: browserOnly,
  component: facePage(() => import('./office-frame.tsx'), 'OfficeFrame'),
});
