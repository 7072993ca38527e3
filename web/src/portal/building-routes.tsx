import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  cityQuery,
  decisionTableQuery,
  entriesQuery,
  namedEntryQuery,
  offeredEntriesQuery,
  ofProjectQuery,
  registersQuery,
} from '../api/queries.ts';
import type { City, DecisionTable } from '../api/types.ts';
import { load, loadBeside } from '../app/load.ts';
import { costShareQuery, costTables, factsOfTables } from './costs/cost-facts.ts';
import { factsIn } from './decide/facts-in.ts';
import { portalFrame } from './frame/portal-frame-route.tsx';
import { withZone, zonesOf } from './payers/payer-walk.ts';
import { announcedQuery, capacityQuery, locatedQuery, reliabilityQuery } from './power/power-queries.ts';
import { courseQuery } from './projects/course-query.ts';
import { qualityQueries } from './property/quality-queries.ts';

/* Pages of those who build and are connected: plans 2 to 6. */

const project = createRoute({
  getParentRoute: () => portalFrame,
  path: '/projects/$code',
  loader: ({ context, params: { code } }) =>
    load(
      context,
      namedEntryQuery('construction-project', code),
      registersQuery(),
      ofProjectQuery('construction-milestone', code),
      ofProjectQuery('construction-utility', code),
      courseQuery(code),
    ),
  staticData: { source: 'src/portal/projects/project-page.tsx' },
  component: lazyRouteComponent(() => import('./projects/project-page.tsx'), 'ProjectPage'),
});

const costs = createRoute({
  getParentRoute: () => portalFrame,
  path: '/costs',
  loaderDeps: ({ search }) => ({ search }),
  loader: async ({ context, deps: { search } }) => {
    // Which facts the address tells, the forms of the tables say; so they are asked for first.
    const blank = costTables.map((code) => decisionTableQuery(code, {}));
    await loadBeside(context, ...blank, entriesQuery('permit-fee-rate'), costShareQuery());
    const read = <Data,>(key: readonly unknown[]) => context.queryClient.getQueryData<Data>(key);
    const tables = blank.flatMap(({ queryKey }) => read<DecisionTable>(queryKey) ?? []);
    const rates = read<{ items: [] }>(entriesQuery('permit-fee-rate').queryKey)?.items ?? [];
    await loadBeside(
      context,
      ...factsOfTables(tables, rates, search).map(({ code, facts }) => decisionTableQuery(code, facts)),
    );
  },
  staticData: { source: 'src/portal/costs/costs-page.tsx' },
  component: lazyRouteComponent(() => import('./costs/costs-page.tsx'), 'CostsPage'),
});

const power = createRoute({
  getParentRoute: () => portalFrame,
  path: '/power',
  loader: ({ context }) => loadBeside(context, announcedQuery(), locatedQuery(), reliabilityQuery()),
  staticData: { source: 'src/portal/power/power-page.tsx' },
  component: lazyRouteComponent(() => import('./power/power-page.tsx'), 'PowerPage'),
});

const payer = createRoute({
  getParentRoute: () => portalFrame,
  path: '/who-pays/$kind',
  loaderDeps: ({ search }) => ({ search }),
  loader: async ({ context, params: { kind }, deps: { search } }) => {
    const code = `${kind}-works-payer`;
    const blank = decisionTableQuery(code, {});
    const zones = offeredEntriesQuery('power-zone', '');
    await load(context, blank, ...(kind === 'power' ? [zones] : []));
    const read = <Data,>(key: readonly unknown[]) => context.queryClient.getQueryData<Data>(key);
    const table = read<DecisionTable>(blank.queryKey);
    const today = read<City>(cityQuery().queryKey)?.today ?? '';
    const listed = zonesOf(read<{ items: [] }>(zones.queryKey)?.items ?? [], today);
    if (table !== undefined)
      await loadBeside(context, decisionTableQuery(code, factsIn(table.form, withZone(search, listed))));
  },
  staticData: { source: 'src/portal/payers/payer-page.tsx' },
  component: lazyRouteComponent(() => import('./payers/payer-page.tsx'), 'PayerPage'),
});

const capacity = createRoute({
  getParentRoute: () => portalFrame,
  path: '/power/capacity',
  loader: ({ context }) => loadBeside(context, capacityQuery()),
  staticData: { source: 'src/portal/power/capacity-page.tsx' },
  component: lazyRouteComponent(() => import('./power/capacity-page.tsx'), 'CapacityPage'),
});

const landQuality = createRoute({
  getParentRoute: () => portalFrame,
  path: '/property/quality',
  loader: ({ context }) => loadBeside(context, ...qualityQueries()),
  staticData: { source: 'src/portal/property/quality-page.tsx' },
  component: lazyRouteComponent(() => import('./property/quality-page.tsx'), 'QualityPage'),
});

export const buildingPages = [project, costs, power, payer, capacity, landQuality] as const;
