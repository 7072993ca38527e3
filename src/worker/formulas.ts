import { latestFormulas, noteFormula } from '../store/indicators/formulas.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { WorkerLog } from './log.ts';
import { rebuildContributions } from './rebuild-contributions.ts';

/**
 * A pass that looks whether a formula is another now than what its contributions were made by. Where it is, all cases it
 * measures are worked out anew, and published months whose figures come out otherwise are marked as revised. The version
 * is noted afterwards: stopped in the middle, it begins again.
 */
export function formulasPass(deps: Dependencies, log: WorkerLog): (signal: AbortSignal) => Promise<boolean> {
  return async (signal) => {
    const { database, packs } = deps;
    const known = await latestFormulas(database, database.city);
    const definitions = [...packs.indicators.values()];
    const changed = definitions.filter(({ code, version }) => {
      const before = known.get(code);
      return before !== undefined && before !== version;
    });
    if (changed.length > 0) {
      const services = [...new Set(changed.flatMap(({ source }) => source.services))];
      const { cases } = await rebuildContributions(deps, log, { services, revises: 'formula', signal });
      if (signal.aborted) return false;
      log.info({ indicators: changed.length, cases }, 'indicators were worked out anew by changed formulas');
    }
    for (const { code, version } of definitions)
      if (known.get(code) !== version)
        await noteFormula(database, database.city, { indicator: code, formula: version, since: deps.now() });
    return false;
  };
}
