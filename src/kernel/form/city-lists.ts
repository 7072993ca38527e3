import type { City } from '../city/city.ts';
import type { CodeList } from '../city/code-list.ts';
import type { Text } from '../text.ts';
import type { CodeLists } from './validate.ts';

/**
 * Every list a form may name in one city: the code lists that all cities share, and what the city itself
 * offers: its regions (`city.regions`), its offices (`city.offices`) and its outside parties by kind (`party.bank`, `party.seal-maker` …).
 * Indicators (`city.indicators`) come from packs as well as from the city, and are given by whoever knows both.
 */
export function codeListsOf(
  city: Pick<City, 'regions' | 'offices' | 'plans' | 'outsideParties'>,
  shared: ReadonlyMap<string, CodeList>,
  indicators: readonly { readonly code: string; readonly name: Text }[] = [],
): CodeLists {
  const kinds = new Set(city.outsideParties.map(({ kind }) => kind));
  return {
    ...Object.fromEntries(shared),
    'city.regions': { entries: city.regions.map(({ id, name }) => ({ code: id, name })) },
    'city.plans': { entries: city.plans.map(({ code, name }) => ({ code, name })) },
    'city.offices': { entries: city.offices.map(({ id, name }) => ({ code: id, name })) },
    ...(indicators.length === 0 ? {} : { 'city.indicators': { entries: indicators } }),
    ...Object.fromEntries(
      [...kinds].map((kind) => [
        `party.${kind}`,
        {
          entries: city.outsideParties
            .filter((party) => party.kind === kind)
            .map(({ id, name }) => ({ code: id, name })),
        },
      ]),
    ),
  };
}
