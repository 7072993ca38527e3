import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { officeRoute } from '../office-frame/route.ts';

/** Keeps the queue in place while cases come and go beside it. */
const beside = createRoute({
  getParentRoute: () => officeRoute,
  id: 'queue',
  staticData: browserOnly,
  component: facePage(() => import('./queue/queue-layout.tsx'), 'QueueLayout'),
});

const queue = createRoute({
  getParentRoute: () => beside,
  path: '/work',
  staticData: browserOnly,
  component: facePage(() => import('./queue/queue-page.tsx'), 'QueuePage'),
});

const oneCase = createRoute({
  getParentRoute: () => beside,
  path: '/work/case/$case',
  staticData: browserOnly,
  component: facePage(() => import('./case/case-page.tsx'), 'CasePage'),
});

const cases = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/cases',
  staticData: browserOnly,
  component: facePage(() => import('./cases/cases-page.tsx'), 'CasesPage'),
});

const notices = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/notices',
  staticData: browserOnly,
  component: facePage(() => import('./notices/notices-page.tsx'), 'NoticesPage'),
});

const begin = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/begin',
  staticData: browserOnly,
  component: facePage(() => import('./begin/begin-page.tsx'), 'BeginPage'),
});

const beginOne = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/begin/$service',
  staticData: browserOnly,
  component: facePage(() => import('./begin/begin-form-page.tsx'), 'BeginFormPage'),
});

const migrations = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/migrations',
  staticData: browserOnly,
  component: facePage(() => import('./migrations/migrations-page.tsx'), 'MigrationsPage'),
});

const staff = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/staff',
  staticData: browserOnly,
  component: facePage(() => import('./staff/staff-page.tsx'), 'StaffPage'),
});

const identity = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/identity',
  staticData: browserOnly,
  component: facePage(() => import('./staff/identity-page.tsx'), 'IdentityPage'),
});

const access = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/access',
  staticData: browserOnly,
  component: facePage(() => import('./access/access-page.tsx'), 'AccessPage'),
});

const operations = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/operations',
  staticData: browserOnly,
  component: facePage(() => import('./operations/operations-page.tsx'), 'OperationsPage'),
});

const exchange = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/exchange',
  staticData: browserOnly,
  component: facePage(() => import('./exchange/exchange-page.tsx'), 'ExchangePage'),
});

const askForData = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/exchange/ask/$dataset',
  staticData: browserOnly,
  component: facePage(() => import('./exchange/ask-page.tsx'), 'AskPage'),
});

/** The offices' face. Pages stand in chunks of their own; only their addresses are here. */
export const workbenchPages = [
  beside.addChildren([queue, oneCase]),
  cases,
  notices,
  begin,
  beginOne,
  migrations,
  operations,
  staff,
  identity,
  access,
  exchange,
  askForData,
] as const;
