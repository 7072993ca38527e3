import type { ServiceItem } from '../../api/types.ts';

/** So many terms are shown for what was searched. */
export const termsShown = 12;

/** The service in which an enterprise with such a scope begins, in whatever city this is. */
export function startWith(services: readonly ServiceItem[]): ServiceItem | undefined {
  return services.find(({ plan, kind }) => plan.code === 'enterprise-startup' && kind === 'bundle');
}
