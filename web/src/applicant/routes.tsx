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

const gatherings = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/gatherings',
  staticData: browserOnly,
  component: facePage(() => import('./gatherings/gatherings-page.tsx'), 'GatheringsPage'),
});

const join = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/gatherings/$case/$step',
  staticData: browserOnly,
  component: facePage(() => import('./gatherings/join-page.tsx'), 'JoinPage'),
});

export const applicantPages = [my, myCase, notices, gatherings, join, newApplication, application] as const;
