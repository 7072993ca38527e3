import { listReports } from '../../store/indicators/reports.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PlacingView } from './plan-views.ts';

const most = 60;

/** Where the province placed the city in the field of a plan, by the documents that say so. */
export async function readPlacings(deps: Dependencies, plan: string): Promise<PlacingView[]> {
  const { placings, indicators } = deps.packs;
  if (placings === null) return [];
  const { database, city } = deps;
  const key = `${plan} `;
  const entries = await listReports(database, database.city, {
    register: placings.register,
    key,
    limit: most,
  });
  return entries.map(({ content }) => {
    const code = typeof content.indicator === 'string' ? content.indicator : null;
    const name = indicators.get(code ?? '')?.name ?? city.indicators.find(({ id }) => id === code)?.name;
    return {
      indicator: code === null ? null : { code, name: name ?? { zh: code, en: code } },
      period: String(content.period),
      rank: Number(content.rank),
      among: Number(content.among),
      source: String(content.source),
      issuedOn: String(content.issuedOn),
    };
  });
}
