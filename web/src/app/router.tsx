import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { applicantPages } from '../applicant/routes.tsx';
import { cockpitPages } from '../cockpit/routes.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { examplePages } from '../examples/routes.tsx';
import { officeRoute } from '../office-frame/route.ts';
import { portalFrame } from '../portal/frame/portal-frame-route.tsx';
import { PageFailed } from '../portal/page-failed.tsx';
import { portalPages } from '../portal/routes.tsx';
import { workbenchPages } from '../workbench/routes.tsx';
import type { AppContext } from './context.tsx';
import { rootRoute } from './root-route.tsx';
import { parseSearch, stringifySearch } from './search.ts';

const routeTree = rootRoute.addChildren([
  portalFrame.addChildren([...portalPages, ...applicantPages, ...examplePages]),
  officeRoute.addChildren([...workbenchPages, ...cockpitPages]),
]);

export function createAppRouter(context: AppContext, history: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 150,
    defaultErrorComponent: PageFailed,
    scrollRestoration: context.server === null,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
