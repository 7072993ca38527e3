import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { officeRoute } from '../office-frame/route.ts';

const pages = () => import('./pages.ts');

const overview = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).overviewPage(), 'OverviewPage'),
});

const place = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/places/$place',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).placePage(), 'PlacePage'),
});

const plans = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/plans',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).plansPage(), 'PlansPage'),
});

const plan = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/plans/$plan',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).planPage(), 'PlanPage'),
});

const compare = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/plans/$plan/places',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).comparePage(), 'ComparePage'),
});

const tasks = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/tasks',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).tasksPage(), 'TasksPage'),
});

const fulfilment = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/fulfilment',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).fulfilmentPage(), 'FulfilmentPage'),
});

const timeline = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/timeline',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).timelinePage(), 'TimelinePage'),
});

const ownTasks = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/tasks',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).ownTasksPage(), 'OwnTasksPage'),
});

const indicators = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/indicators',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).indicatorsPage(), 'IndicatorsPage'),
});

const indicator = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/indicators/$code',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).indicatorPage(), 'IndicatorPage'),
});

const supervision = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/supervision',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).supervisionPage(), 'SupervisionPage'),
});

const meeting = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/supervision/meetings/$case',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).meetingPage(), 'MeetingPage'),
});

const inspection = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/supervision/inspections/$case',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).inspectionPage(), 'InspectionPage'),
});

const ranking = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/ranking',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).rankingPage(), 'RankingPage'),
});

const bulletins = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/bulletins',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).bulletinsPage(), 'BulletinsPage'),
});

const rhythms = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/bulletins/rhythms',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).rhythmsPage(), 'RhythmsPage'),
});

const bulletin = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/bulletins/$id',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).bulletinPage(), 'BulletinPage'),
});

const imports = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/imports',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).importsPage(), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/imports/$import',
  staticData: browserOnly,
  component: facePage(async () => (await pages()).importPage(), 'ImportPage'),
});

/** The leaders' face. Pages stand in chunks of their own; only their addresses are here. */
export const cockpitPages = [
  overview,
  place,
  plans,
  plan,
  compare,
  tasks,
  fulfilment,
  timeline,
  ownTasks,
  indicators,
  indicator,
  ranking,
  supervision,
  meeting,
  inspection,
  bulletins,
  rhythms,
  bulletin,
  imports,
  oneImport,
] as const;
