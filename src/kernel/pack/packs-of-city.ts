import type { Pack } from './definition.ts';

/**
 * The packs that run in a city: those whose plan it has. An installation brings along what any city may need, and not
 * every city has promised the same.
 */
export function packsOfCity(packs: readonly Pack[], planCodes: ReadonlySet<string>): readonly Pack[] {
  return packs.filter(({ plan }) => planCodes.has(plan));
}
