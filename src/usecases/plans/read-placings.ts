import { listReports } from '../../store/indicators/reports.ts';
import type { Dependencies } from '../dependencies.ts';
import { computedFor } from '../indicators/plan-of-indicator.ts';
import type { PlacingView } from './plan-views.ts';

const most = 60;

/**
 * Where the province placed the city in the field of a plan, by the documents that say so. An indicator that is computed
 * here goes by the code of what computes it, so that its place stands beside the figure.
 */
export async function readPlacings(deps: Dependencies, plan: string): Promise<PlacingView[]> {
  const { placings } = deps.packs;
  if (placings === null) return [];
  const { database, city } = deps;
  const key = `${plan} `;
  const entries = await listReports(database, database.city, {
    register: placings.register,
    key,
    limit: most,
  });
  return entries.map(({ content }) => {
    const fact = city.indicators.find(({ id }) => id === content.indicator);
    const code = fact === undefined ? '' : (computedFor(deps, fact.id)[0]?.code ?? fact.id);
    return {
      indicator: fact === undefined ? null : { code, name: fact.name },
      period: String(content.period),
      rank: Number(content.rank),
      among: Number(content.among),
      source: String(content.source),
      issuedOn: String(content.issuedOn),
    };
  });
}
