import type { ImportedMeasure, ImportedPlan } from './result.ts';

/** Who leads a plan, as far as its responsibility lines show: the unit that leads, or stands first in, most measures. */
export function leadOf(measures: readonly ImportedMeasure[]): Pick<ImportedPlan, 'leadUnits' | 'leadBasis'> {
  const counts = new Map<string, number>();
  for (const measure of measures) {
    const leads = measure.units.filter((duty) => duty.role === 'lead').map((duty) => duty.unit);
    const first = measure.units[0];
    for (const unit of leads.length > 0 ? leads : first === undefined ? [] : [first.unit])
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 >= measures.length
    ? { leadUnits: [best[0]], leadBasis: 'inferred' }
    : { leadUnits: [], leadBasis: 'none' };
}
