import { createRoute } from '@tanstack/react-router';
import {
  certificateQuery,
  demonstrationAccountsQuery,
  indicatorQuery,
  indicatorsQuery,
  serviceQuery,
  servicesQuery,
  trackQuery,
} from '../api/queries.ts';
import type { ServiceItem } from '../api/types.ts';
import { load, loadBeside } from '../app/load.ts';
import { VerifyPage } from './certificates/verify-page.tsx';
import { portalFrame } from './frame/portal-frame-route.ts';
import { HomePage } from './home/home-page.tsx';
import { FigurePage } from './promises/figure-page.tsx';
import { PromisesPage } from './promises/promises-page.tsx';
import { SearchPage } from './services/search-page.tsx';
import { ServicePage } from './services/service-page.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { TrackPage } from './track/track-page.tsx';

const home = createRoute({
  getParentRoute: () => portalFrame,
  path: '/',
  loader: ({ context }) => loadBeside(context, servicesQuery(), indicatorsQuery()),
  component: HomePage,
});

const search = createRoute({
  getParentRoute: () => portalFrame,
  path: '/services',
  loaderDeps: ({ search: { q } }) => ({ q }),
  loader: ({ context, deps }) => loadBeside(context, servicesQuery(deps.q)),
  component: SearchPage,
});

const service = createRoute({
  getParentRoute: () => portalFrame,
  path: '/services/$code',
  loader: async ({ context, params }) => {
    await load(context, serviceQuery(params.code, context.boot.lang), servicesQuery());
    const service = context.queryClient.getQueryData<ServiceItem>(serviceQuery(params.code, context.boot.lang).queryKey);
    if (service !== undefined) await loadBeside(context, indicatorsQuery(service.plan.code));
  },
  component: ServicePage,
});

const track = createRoute({
  getParentRoute: () => portalFrame,
  path: '/track',
  loaderDeps: ({ search: { number, code } }) => ({ number, code }),
  loader: async ({ context, deps: { number, code } }) => {
    if (number && code) await loadBeside(context, trackQuery(number, code));
  },
  component: TrackPage,
});

const promises = createRoute({
  getParentRoute: () => portalFrame,
  path: '/promises',
  loader: ({ context }) => loadBeside(context, indicatorsQuery()),
  component: PromisesPage,
});

const figure = createRoute({
  getParentRoute: () => portalFrame,
  path: '/promises/$code',
  loader: ({ context, params }) => load(context, indicatorQuery(params.code, { groupBy: 'region' })),
  component: FigurePage,
});

const verify = createRoute({
  getParentRoute: () => portalFrame,
  path: '/certificates/verify',
  loaderDeps: ({ search: { number } }) => ({ number }),
  loader: async ({ context, deps: { number } }) => {
    if (number) await loadBeside(context, certificateQuery(number));
  },
  component: VerifyPage,
});

const signIn = createRoute({
  getParentRoute: () => portalFrame,
  path: '/sign-in',
  loader: ({ context }) => loadBeside(context, demonstrationAccountsQuery()),
  component: SignInPage,
});

export const portalPages = [home, search, service, track, promises, figure, verify, signIn] as const;
