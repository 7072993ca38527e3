import { countEnded } from '../store/indicators/ended-cases.ts';
import { forgetFormulas, latestFormulas, noteFormula, servicesBehind } from '../store/indicators/formulas.ts';
import { projectorPosition } from '../store/indicators/projector.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { servicesOf } from './contributions.ts';
import type { WorkerLog } from './log.ts';
import { indicatorsProjector } from './projector.ts';
import { rebuildContributions } from './rebuild-contributions.ts';

/**
 * A pass that looks whether a formula is another now than what its contributions were made by; new and dropped ones, too.
 * Where it is, all cases that it measures or has measured are worked out anew, and published months whose figures come
 * out otherwise are marked as revised; what is new was not published before. The version is noted afterwards: stopped in
 * the middle, it begins again.
 */
export function formulasPass(deps: Dependencies, log: WorkerLog): (signal: AbortSignal) => Promise<boolean> {
  return async (signal) => {
    const { database, packs } = deps;
    const { city } = database;
    const known = await latestFormulas(database, city);
    const others = [...packs.indicators.values()].filter(({ code, version }) => known.get(code) !== version);
    const dropped = [...known.keys()].filter((code) => !packs.indicators.has(code));
    if (others.length === 0 && dropped.length === 0) return false;
    const changed = others.map(({ code }) => code).filter((code) => known.has(code));
    const services = [
      ...new Set([
        ...others.flatMap((indicator) => servicesOf(packs, indicator)),
        ...(await servicesBehind(database, city, [...changed, ...dropped])),
      ]),
    ];
    // Where the projector has read nothing yet, it comes to everything itself.
    const begun = (await projectorPosition(database, city, indicatorsProjector)) > 0;
    if (begun && (await countEnded(database, city, services)) > 0) {
      const revises = { cause: 'formula', indicators: new Set(changed) } as const;
      const { cases } = await rebuildContributions(deps, log, { services, revises, signal });
      if (signal.aborted) return false;
      log.info(
        { indicators: others.length, dropped: dropped.length, cases },
        'indicators were worked out anew by new or changed formulas',
      );
    }
    for (const { code, version } of others)
      await noteFormula(database, city, { indicator: code, formula: version, since: deps.now() });
    await forgetFormulas(database, city, dropped);
    return false;
  };
}
