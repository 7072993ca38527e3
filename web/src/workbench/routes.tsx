import { createRoute } from '@tanstack/react-router';
import { browserOnly, facePage } from '../app/face-page.tsx';
import { officeRoute } from '../office-frame/route.ts';

const queue = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work',
  staticData: browserOnly,
  component: facePage(() => import('./queue-page.tsx'), 'QueuePage'),
});

const cases = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/cases',
  staticData: browserOnly,
  component: facePage(() => import('./cases-page.tsx'), 'CasesPage'),
});

const oneCase = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/case/$case',
  staticData: browserOnly,
  component: facePage(() => import('./work-case-page.tsx'), 'WorkCasePage'),
});

const operations = createRoute({
  getParentRoute: () => officeRoute,
  path: '/work/operations',
  staticData: browserOnly,
  component: facePage(() => import('./operations-page.tsx'), 'OperationsPage'),
});

/** The offices' face. Pages stand in chunks of their own; only their addresses are here. */
export const workbenchPages = [queue, cases, oneCase, operations] as const;
