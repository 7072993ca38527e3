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

const certificates = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/certificates',
  staticData: browserOnly,
  component: facePage(() => import('./certificates/certificates-page.tsx'), 'CertificatesPage'),
});

const certificate = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/certificates/$id',
  staticData: browserOnly,
  component: facePage(() => import('./certificates/certificate-page.tsx'), 'CertificatePage'),
});

const notices = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/notices',
  staticData: browserOnly,
  component: facePage(() => import('./my/notices-page.tsx'), 'NoticesPage'),
});

const readings = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/readings',
  staticData: browserOnly,
  component: facePage(() => import('./my/readings-page.tsx'), 'ReadingsPage'),
});

const objection = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/objection/$dataset',
  staticData: browserOnly,
  component: facePage(() => import('./my/objection-page.tsx'), 'ObjectionPage'),
});

const ownData = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/data',
  staticData: browserOnly,
  component: facePage(() => import('./my/own-data-page.tsx'), 'OwnDataPage'),
});

const security = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/security',
  staticData: browserOnly,
  component: facePage(() => import('../security/security-page.tsx'), 'SecurityPage'),
});

const powers = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/powers',
  staticData: browserOnly,
  component: facePage(() => import('./powers/powers-page.tsx'), 'PowersPage'),
});

const messages = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/messages',
  staticData: browserOnly,
  component: facePage(() => import('../messages/settings-page.tsx'), 'MessageSettingsPage'),
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

export const applicantPages = [
  powers,
  my,
  myCase,
  certificates,
  certificate,
  notices,
  messages,
  security,
  readings,
  objection,
  ownData,
  gatherings,
  join,
  newApplication,
  application,
] as const;
