import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { officeRoute } from '../office-frame/route.ts';

const pages = () => import('./pages.ts');

/** Keeps the queue in place while cases come and go beside it. */
const beside = createRoute({
  getParentRoute: () => officeRoute,
  id: 'queue',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).queueLayout(), 'QueueLayout'),
});

const queue = createRoute({
  getParentRoute: () => beside,
  path: '/work',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).queuePage(), 'QueuePage'),
});

const siteVisit = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/visits/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).siteVisitPage(), 'OfficeVisitPage'),
});

const works = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/works/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).worksPage(), 'OfficeWorksPage'),
});

const oneCase = createRoute({
  getParentRoute: () => beside,
  path: '/work/case/$case',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).casePage(), 'CasePage'),
});

const drawings = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/drawings/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).drawingsPage(), 'OfficeDrawingsPage'),
});

const cases = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/cases',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).casesPage(), 'CasesPage'),
});

const notices = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/notices',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).noticesPage(), 'NoticesPage'),
});

const begin = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/begin',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).beginPage(), 'BeginPage'),
});

const beginOne = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/begin/$service',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).beginFormPage(), 'BeginFormPage'),
});

const migrations = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/migrations',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).migrationsPage(), 'MigrationsPage'),
});

const counter = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/counter',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).counterPage(), 'CounterPage'),
});

const visit = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/counter/$visit',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).visitPage(), 'VisitPage'),
});

const staff = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/staff',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).staffPage(), 'StaffPage'),
});

const identity = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/identity',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).identityPage(), 'IdentityPage'),
});

const access = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/access',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).accessPage(), 'AccessPage'),
});

const operations = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/operations',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).operationsPage(), 'OperationsPage'),
});

const month = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/month',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).monthPage(), 'MonthPage'),
});

const exchange = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/exchange',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).exchangePage(), 'ExchangePage'),
});

const askForData = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/exchange/ask/$dataset',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).askPage(), 'AskPage'),
});

/** The offices' face. Pages stand in chunks of their own; only their addresses are here. */
export const workbenchPages = [
  beside.addChildren([queue, oneCase]),
  cases,
  drawings,
  siteVisit,
  works,
  notices,
  begin,
  beginOne,
  migrations,
  operations,
  month,
  counter,
  visit,
  staff,
  identity,
  access,
  exchange,
  askForData,
] as const;
