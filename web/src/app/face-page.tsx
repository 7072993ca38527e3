import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { PageSkeleton } from '../components/skeleton.tsx';

/**
 * A page that lives only in the browser, in a chunk of its own (forms, charts, tables). The server
 * renders its frame and a skeleton; `staticData: browserOnly` on its route says so.
 */
export function facePage<M extends Record<K, ComponentType>, K extends keyof M & string>(
  bring: () => Promise<M>,
  name: K,
): RouteComponent {
  if (import.meta.env.SSR) return PageSkeleton;
  return lazyRouteComponent(bring, name) as RouteComponent;
}

export const browserOnly = { browserOnly: true } as const;

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Drawn in the browser only; the server sends a skeleton. */
    browserOnly?: boolean;
    /** Source file of a lazy page, as the build's manifest names it, so that it is fetched at once. */
    source?: string;
  }
}
