import type { Pack } from './definition.ts';

/**
 * The packs that run in a city: those whose plan it has, with every plan that they are made of besides. An installation
 * brings along what any city may need, and not every city has promised the same.
 */
export function packsOfCity(packs: readonly Pack[], planCodes: ReadonlySet<string>): readonly Pack[] {
  return packs.filter(({ plan, besides = [] }) => [plan, ...besides].every((code) => planCodes.has(code)));
}
