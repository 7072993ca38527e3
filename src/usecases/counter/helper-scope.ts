import type { HelperRow } from '../../store/counter/helpers.ts';

/** Whether a helper's office let them help with this. */
export function inScope(
  { services, regions }: Pick<HelperRow, 'services' | 'regions'>,
  { service, region }: { readonly service: string; readonly region: string | null },
): boolean {
  return (
    (services.length === 0 || services.includes(service)) &&
    (regions.length === 0 || (region !== null && regions.includes(region)))
  );
}
