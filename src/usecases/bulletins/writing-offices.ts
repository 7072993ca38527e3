import { officeForDuty } from '../cases/city-facts.ts';
import type { Dependencies } from '../dependencies.ts';

/** The city's offices that write the bulletins, and so answer for what is told of the whole plan. */
export function writingOffices(deps: Dependencies): readonly string[] {
  const officeOf = officeForDuty(deps.city, deps.now());
  const top = deps.city.profile.code;
  return [...deps.packs.services.values()]
    .filter(({ statement }) => statement !== undefined)
    .flatMap(({ opener }) => (opener === undefined ? [] : (officeOf(opener.duty, top)?.id ?? [])));
}
