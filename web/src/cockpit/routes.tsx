import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { officeRoute } from '../office-frame/route.ts';

const overview = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit',
  staticData: browserOnly,
  component: facePage(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
});

const plans = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/plans',
  staticData: browserOnly,
  component: facePage(() => import('./plans/plans-page.tsx'), 'PlansPage'),
});

const plan = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/plans/$plan',
  staticData: browserOnly,
  component: facePage(() => import('./plans/plan-page.tsx'), 'PlanPage'),
});

const tasks = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/tasks',
  staticData: browserOnly,
  component: facePage(() => import('./tasks/tasks-page.tsx'), 'TasksPage'),
});

const indicators = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/indicators',
  staticData: browserOnly,
  component: facePage(() => import('./indicators/indicators-page.tsx'), 'IndicatorsPage'),
});

const indicator = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/indicators/$code',
  staticData: browserOnly,
  component: facePage(() => import('./indicators/indicator-page.tsx'), 'IndicatorPage'),
});

const imports = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/imports',
  staticData: browserOnly,
  component: facePage(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => officeRoute,
  path: '/cockpit/imports/$import',
  staticData: browserOnly,
  component: facePage(() => import('./imports/import-page.tsx'), 'ImportPage'),
});

/** The leaders' face. Pages stand in chunks of their own; only their addresses are here. */
export const cockpitPages = [
  overview,
  plans,
  plan,
  tasks,
  indicators,
  indicator,
  imports,
  oneImport,
] as const;
