import type { Dependencies } from '../dependencies.ts';
import type { IndicatorView } from '../indicators/indicator-views.ts';
import { listIndicators } from '../indicators/read-indicators.ts';
import { isOfPlan, type StatementScope } from './statement-scope.ts';

/** The indicators of one plan, of a whole plan, or all. */
export async function indicatorsOf(
  deps: Dependencies,
  { plan }: Pick<StatementScope, 'plan'>,
): Promise<readonly IndicatorView[]> {
  if (plan?.year === undefined) return await listIndicators(deps, plan?.code);
  return (await listIndicators(deps)).filter((each) => isOfPlan(plan, each.plan));
}
