import type { Dependencies } from '../dependencies.ts';
import { loadFacts } from './ledger.ts';
import type { LimitRow } from './plan-views.ts';

/** Time limits, fee caps, ratios, thresholds and numbers of steps that services must keep. */
export async function listLimits(
  deps: Dependencies,
  filter: { readonly plan?: number; readonly kind?: LimitRow['kind'] },
): Promise<readonly LimitRow[]> {
  const limits = await loadFacts(deps, 'limit');
  return limits
    .filter(({ plan }) => filter.plan === undefined || plan === filter.plan)
    .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    .map((limit) => ({
      id: limit.id,
      plan: limit.plan,
      subject: limit.subject,
      condition: limit.condition,
      kind: limit.kind,
      comparator: limit.comparator,
      value: limit.value,
      unit: limit.unit,
      clockExcludes: [...limit.clockExcludes],
      sourceRef: limit.sourceRef,
      note: limit.note,
      english: { ...limit.english },
    }));
}
