import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { portalFrame } from '../portal/frame/portal-frame-route.tsx';

const pages = () => import('./pages.ts');

const my = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).myPage(), 'MyPage'),
});

const enterprise = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/enterprise',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).enterprisePage(), 'EnterprisePage'),
});

const newApplication = createRoute({
  getParentRoute: () => portalFrame,
  path: '/apply/new/$service',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).newApplicationPage(), 'NewApplicationPage'),
});

const application = createRoute({
  getParentRoute: () => portalFrame,
  path: '/apply/$draft',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).applicationPage(), 'ApplicationPage'),
});

const myCase = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/cases/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).casePage(), 'CasePage'),
});

const drawings = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/drawings/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).drawingsPage(), 'MyDrawingsPage'),
});

const siteVisit = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/visits/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).siteVisitPage(), 'MyVisitPage'),
});

const works = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/works/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).worksPage(), 'MyWorksPage'),
});

const certificates = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/certificates',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).certificatesPage(), 'CertificatesPage'),
});

const certificate = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/certificates/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).certificatePage(), 'CertificatePage'),
});

const display = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/certificates/$id/display',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).displayPage(), 'DisplayPage'),
});

const notices = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/notices',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).noticesPage(), 'NoticesPage'),
});

const help = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/help',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).helpPage(), 'HelpPage'),
});

const signing = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/signings/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).signingPage(), 'SigningPage'),
});

/** By the link that came to somebody's telephone; its token is behind the # and goes to no server by itself. */
const signingLink = createRoute({
  getParentRoute: () => portalFrame,
  path: '/sign',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).linkPage(), 'LinkPage'),
});

const readings = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/readings',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).readingsPage(), 'ReadingsPage'),
});

const objection = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/objection/$dataset',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).objectionPage(), 'ObjectionPage'),
});

const ownData = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/data',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).ownDataPage(), 'OwnDataPage'),
});

const realName = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/security/real-name',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).realNamePage(), 'RealNamePage'),
});

const security = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/security',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).securityPage(), 'SecurityPage'),
});

const powers = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/powers',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).powersPage(), 'PowersPage'),
});

const messages = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/messages',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).messageSettingsPage(), 'MessageSettingsPage'),
});

const gatherings = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/gatherings',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).gatheringsPage(), 'GatheringsPage'),
});

const join = createRoute({
  getParentRoute: () => portalFrame,
  path: '/my/gatherings/$case/$step',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).joinPage(), 'JoinPage'),
});

export const applicantPages = [
  powers,
  my,
  myCase,
  drawings,
  siteVisit,
  works,
  enterprise,
  certificates,
  certificate,
  display,
  notices,
  help,
  signing,
  signingLink,
  messages,
  security,
  realName,
  readings,
  objection,
  ownData,
  gatherings,
  join,
  newApplication,
  application,
] as const;
