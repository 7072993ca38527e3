import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { portalFrame } from '../portal/frame/portal-frame-route.tsx';

/** Open to everybody and in no menu: for those who build pages, and those who judge them. */
const design = createRoute({
  getParentRoute: () => portalFrame,
  path: '/design',
  staticData: browserOnly,
  component: facePage(() => import('./design-page.tsx'), 'DesignPage'),
});

export const examplePages = [design] as const;
