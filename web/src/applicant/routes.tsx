import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { portalFrame } from '../portal/frame/portal-frame-route.tsx';

const my = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my',
  staticData: browserOnly,
  component: facePage(() => import('./my/my-page.tsx'), 'MyPage'),
});

const newApplication = createRoute({
  getParentRoute: () => portalFrame,
  path: '/apply/new/$service',
  staticData: browserOnly,
  component: facePage(() => import('./apply/new-application-page.tsx'), 'NewApplicationPage'),
});

const application = createRoute({
  getParentRoute: () => portalFrame,
  path: '/apply/$draft',
  staticData: browserOnly,
  component: facePage(() => import('./apply/application-page.tsx'), 'ApplicationPage'),
});

const myCase = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/cases/$id',
  staticData: browserOnly,
  component: facePage(() => import('./my/case-page.tsx'), 'CasePage'),
});

const notices = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/notices',
  staticData: browserOnly,
  component: facePage(() => import('./my/notices-page.tsx'), 'NoticesPage'),
});

export const applicantPages = [my, myCase, notices, newApplication, application] as const;
