import { pathsOf } from '../expression/paths.ts';
import type { RegionFacts } from '../process/command.ts';
import type { IndicatorDefinition } from './definition.ts';
import { indicatorLanguage } from './language.ts';

/**
 * Whether cases of a region can count at all, as far as that hangs on the region: a figure of the city's own level never
 * has one of a county. A condition that asks for more than the region may hold anywhere.
 */
export function countsIn({ when }: Pick<IndicatorDefinition, 'when'>, region: RegionFacts): boolean {
  const node = when === undefined ? null : indicatorLanguage.parse(when);
  if (when === undefined || node === null || pathsOf(node).some(([name]) => name !== 'region')) return true;
  const { code, level, top, settings } = region;
  return indicatorLanguage.evaluate(when, { region: { code, level, top, settings } }) === true;
}
