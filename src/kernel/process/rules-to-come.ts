import type { ServiceDefinition } from './definition.ts';
import type { RuleToCome } from './events.ts';
import { type ExpressionScope, holds } from './expression.ts';
import { plainLimit } from './working-case.ts';

/**
 * A case keeps the rule it began under. Rules already published for a later day that say they hold for
 * open cases too are noted when the clock starts, so that the day needs no definition to be looked up.
 */
export function rulesToCome(
  { limits }: ServiceDefinition,
  scope: ExpressionScope,
  on: string,
): readonly RuleToCome[] {
  return (['promised', 'statutory'] as const)
    .flatMap((clock) =>
      limits[clock].flatMap((variant): RuleToCome[] => {
        const { from, alsoOpen } = variant;
        if (alsoOpen !== true || from === undefined || from <= on || !holds(variant.when, scope)) return [];
        return [{ clock, from, limit: plainLimit(variant) }];
      }),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
