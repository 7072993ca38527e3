import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { portalFrame } from '../portal/frame/portal-frame-route.ts';

const my = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my',
  staticData: browserOnly,
  component: facePage(() => import('./my/my-page.tsx'), 'MyPage'),
});

export const applicantPages = [my] as const;
