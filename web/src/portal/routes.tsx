import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  apiQuery,
  bulletinsQuery,
  censusQuery,
  certificateQuery,
  contributionsQuery,
  datasetQuery,
  datasetsQuery,
  decisionTableAnswer,
  decisionTableQuery,
  demonstrationAccountsQuery,
  entriesQuery,
  frontPageQuery,
  indicatorQuery,
  indicatorsQuery,
  lateTasksQuery,
  namedEntryQuery,
  parcelQuery,
  propertyQuery,
  providersQuery,
  registersQuery,
  scopePlanQuery,
  scopeTermsQuery,
  serviceGuideQuery,
  serviceQuery,
  servicesQuery,
  shownCertificateQuery,
  trackQuery,
  transparencyQuery,
} from '../api/queries.ts';
import type { DecisionTable, List, RegisterRow, ServiceItem } from '../api/types.ts';
import { load, loadBeside } from '../app/load.ts';
import { codesIn } from '../business-scope/codes-in.ts';
import { buildingPages } from './building-routes.tsx';
import { termsShown } from './business-scope/scope-address.ts';
import { factsIn } from './decide/facts-in.ts';
import { portalFrame } from './frame/portal-frame-route.tsx';
import { HomePage } from './home/home-page.tsx';
import { beginsOf } from './home/journeys.ts';
import { askedFor, parcelOf } from './property/asked-for.ts';
import { searchedFor } from './registers/searched-for.ts';

const home = createRoute({
  getParentRoute: () => portalFrame,
  path: '/',
  loader: ({ context }) => loadBeside(context, frontPageQuery()),
  component: HomePage,
});

const search = createRoute({
  getParentRoute: () => portalFrame,
  path: '/services',
  loaderDeps: ({ search: { q, plan } }) => ({ q, begins: q ? undefined : beginsOf(plan) }),
  loader: ({ context, deps: { q, begins } }) =>
    loadBeside(
      context,
      servicesQuery(q),
      ...(q ? [scopeTermsQuery(q, 3), servicesQuery()] : []),
      ...(begins === undefined ? [] : [serviceQuery(begins.service, context.boot.lang)]),
    ),
  staticData: { source: 'src/portal/services/search-page.tsx' },
  component: lazyRouteComponent(() => import('./services/search-page.tsx'), 'SearchPage'),
});

const service = createRoute({
  getParentRoute: () => portalFrame,
  path: '/services/$code',
  loaderDeps: ({ search: { facts, table } }) => ({ facts, table }),
  loader: async ({ context, params: { code }, deps: { facts, table } }) => {
    const guide = serviceGuideQuery(code, facts);
    await load(context, guide);
    const service = context.queryClient.getQueryData<ServiceItem>(guide.queryKey);
    if (service === undefined) return;
    await loadBeside(
      context,
      indicatorsQuery(service.plan.code),
      ...(facts && table ? [decisionTableAnswer(table, facts)] : []),
    );
  },
  staticData: { source: 'src/portal/services/service-page.tsx' },
  component: lazyRouteComponent(() => import('./services/service-page.tsx'), 'ServicePage'),
});

const businessScope = createRoute({
  getParentRoute: () => portalFrame,
  path: '/business-scope',
  loaderDeps: ({ search: { q, terms } }) => ({ q, terms }),
  loader: ({ context, deps: { q, terms } }) =>
    loadBeside(
      context,
      servicesQuery(),
      ...(terms ? [scopePlanQuery(codesIn(terms))] : []),
      ...(q ? [scopeTermsQuery(q, termsShown)] : []),
    ),
  staticData: { source: 'src/portal/business-scope/scope-page.tsx' },
  component: lazyRouteComponent(() => import('./business-scope/scope-page.tsx'), 'ScopePage'),
});

const registers = createRoute({
  getParentRoute: () => portalFrame,
  path: '/registers',
  loader: ({ context }) => loadBeside(context, registersQuery()),
  staticData: { source: 'src/portal/registers/registers-page.tsx' },
  component: lazyRouteComponent(() => import('./registers/registers-page.tsx'), 'RegistersPage'),
});

const register = createRoute({
  getParentRoute: () => portalFrame,
  path: '/registers/$code',
  loaderDeps: ({ search: { q, after } }) => ({ q, after }),
  loader: async ({ context, params: { code }, deps: { q = '', after } }) => {
    await loadBeside(context, registersQuery());
    const all = context.queryClient.getQueryData<List<RegisterRow>>(registersQuery().queryKey);
    const register = all?.items.find((each) => each.code === code);
    if (register?.named !== true) await load(context, entriesQuery(code, searchedFor(register, q), after));
    else if (q !== '') await load(context, namedEntryQuery(code, q));
  },
  staticData: { source: 'src/portal/registers/register-page.tsx' },
  component: lazyRouteComponent(() => import('./registers/register-page.tsx'), 'RegisterPage'),
});

const property = createRoute({
  getParentRoute: () => portalFrame,
  path: '/property',
  loaderDeps: ({ search: { q } }) => ({ q }),
  loader: async ({ context, deps: { q = '' } }) => {
    const asked = askedFor(q);
    await loadBeside(
      context,
      registersQuery(),
      ...(asked === null ? [] : [propertyQuery(asked)]),
      ...(asked?.by === 'unit' ? [parcelQuery(parcelOf(asked.value))] : []),
    );
  },
  staticData: { source: 'src/portal/property/property-page.tsx' },
  component: lazyRouteComponent(() => import('./property/property-page.tsx'), 'PropertyPage'),
});

const decide = createRoute({
  getParentRoute: () => portalFrame,
  path: '/decide/$code',
  loaderDeps: ({ search }) => ({ search }),
  loader: async ({ context, params: { code }, deps: { search } }) => {
    // Which facts the address tells, the table's own form says; so it is asked for first.
    await load(context, decisionTableQuery(code, {}));
    const table = context.queryClient.getQueryData<DecisionTable>(decisionTableQuery(code, {}).queryKey);
    if (table !== undefined) await loadBeside(context, decisionTableQuery(code, factsIn(table.form, search)));
  },
  staticData: { source: 'src/portal/decide/decide-page.tsx' },
  component: lazyRouteComponent(() => import('./decide/decide-page.tsx'), 'DecidePage'),
});

const track = createRoute({
  getParentRoute: () => portalFrame,
  path: '/track',
  loaderDeps: ({ search: { number, code } }) => ({ number, code }),
  loader: async ({ context, deps: { number, code } }) => {
    if (number && code) await loadBeside(context, trackQuery(number, code));
  },
  staticData: { source: 'src/portal/track/track-page.tsx' },
  component: lazyRouteComponent(() => import('./track/track-page.tsx'), 'TrackPage'),
});

const halls = createRoute({
  getParentRoute: () => portalFrame,
  path: '/halls',
  loader: ({ context }) => load(context, apiQuery('/api/halls')),
  staticData: { source: 'src/portal/halls/halls-page.tsx' },
  component: lazyRouteComponent(() => import('./halls/halls-page.tsx'), 'HallsPage'),
});

const hall = createRoute({
  getParentRoute: () => portalFrame,
  path: '/halls/$hall',
  loader: ({ context, params: { hall } }) =>
    load(context, apiQuery('/api/halls/{hall}/queue', { path: { hall } })),
  staticData: { source: 'src/portal/halls/hall-page.tsx' },
  component: lazyRouteComponent(() => import('./halls/hall-page.tsx'), 'HallPage'),
});

const promises = createRoute({
  getParentRoute: () => portalFrame,
  path: '/promises',
  loader: ({ context }) => loadBeside(context, indicatorsQuery()),
  staticData: { source: 'src/portal/promises/promises-page.tsx' },
  component: lazyRouteComponent(() => import('./promises/promises-page.tsx'), 'PromisesPage'),
});

const progress = createRoute({
  getParentRoute: () => portalFrame,
  path: '/progress',
  loaderDeps: ({ search: { after } }) => ({ after }),
  loader: ({ context, deps: { after } }) =>
    loadBeside(context, lateTasksQuery(), indicatorsQuery(), bulletinsQuery(after)),
  staticData: { source: 'src/portal/progress/progress-page.tsx' },
  component: lazyRouteComponent(() => import('./progress/progress-page.tsx'), 'ProgressPage'),
});

const figure = createRoute({
  getParentRoute: () => portalFrame,
  path: '/promises/$code',
  loader: ({ context, params }) =>
    load(
      context,
      indicatorQuery(params.code, { groupBy: 'region' }),
      contributionsQuery(params.code, false),
      contributionsQuery(params.code, true),
    ),
  staticData: { source: 'src/portal/promises/figure-page.tsx' },
  component: lazyRouteComponent(() => import('./promises/figure-page.tsx'), 'FigurePage'),
});

const verify = createRoute({
  getParentRoute: () => portalFrame,
  path: '/verify',
  loaderDeps: ({ search: { number } }) => ({ number }),
  loader: async ({ context, deps: { number } }) => {
    if (number) await loadBeside(context, certificateQuery(number));
  },
  staticData: { source: 'src/portal/certificates/verify-page.tsx' },
  component: lazyRouteComponent(() => import('./certificates/verify-page.tsx'), 'VerifyPage'),
});

/** The address that stands on what was printed before. */
const verifyBefore = createRoute({
  getParentRoute: () => portalFrame,
  path: '/certificates/verify',
  loaderDeps: ({ search: { number } }) => ({ number }),
  loader: async ({ context, deps: { number } }) => {
    if (number) await loadBeside(context, certificateQuery(number));
  },
  staticData: { source: 'src/portal/certificates/verify-page.tsx' },
  component: lazyRouteComponent(() => import('./certificates/verify-page.tsx'), 'VerifyPage'),
});

const shown = createRoute({
  getParentRoute: () => portalFrame,
  path: '/shown/$token',
  loader: ({ context, params }) => load(context, shownCertificateQuery(params.token)),
  staticData: { source: 'src/portal/certificates/shown-page.tsx' },
  component: lazyRouteComponent(() => import('./certificates/shown-page.tsx'), 'ShownPage'),
});

const transparency = createRoute({
  getParentRoute: () => portalFrame,
  path: '/transparency',
  loader: ({ context }) => loadBeside(context, transparencyQuery()),
  staticData: { source: 'src/portal/transparency/transparency-page.tsx' },
  component: lazyRouteComponent(() => import('./transparency/transparency-page.tsx'), 'TransparencyPage'),
});

const catalogue = createRoute({
  getParentRoute: () => portalFrame,
  path: '/exchange/catalogue',
  loader: ({ context }) => loadBeside(context, datasetsQuery()),
  staticData: { source: 'src/portal/exchange/catalogue-page.tsx' },
  component: lazyRouteComponent(() => import('./exchange/catalogue-page.tsx'), 'CataloguePage'),
});

const dataset = createRoute({
  getParentRoute: () => portalFrame,
  path: '/exchange/catalogue/$code',
  loader: ({ context, params }) => load(context, datasetQuery(params.code)),
  staticData: { source: 'src/portal/exchange/dataset-page.tsx' },
  component: lazyRouteComponent(() => import('./exchange/dataset-page.tsx'), 'DatasetPage'),
});

const census = createRoute({
  getParentRoute: () => portalFrame,
  path: '/exchange/census',
  loader: ({ context }) => loadBeside(context, censusQuery()),
  staticData: { source: 'src/portal/exchange/census-page.tsx' },
  component: lazyRouteComponent(() => import('./exchange/census-page.tsx'), 'CensusPage'),
});

const signIn = createRoute({
  getParentRoute: () => portalFrame,
  path: '/sign-in',
  loader: ({ context }) => loadBeside(context, providersQuery(), demonstrationAccountsQuery()),
  staticData: { source: 'src/portal/sign-in/sign-in-page.tsx' },
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
});

export const portalPages = [
  home,
  search,
  service,
  businessScope,
  registers,
  register,
  property,
  ...buildingPages,
  decide,
  track,
  halls,
  hall,
  promises,
  progress,
  figure,
  verify,
  verifyBefore,
  shown,
  transparency,
  catalogue,
  dataset,
  census,
  signIn,
] as const;
