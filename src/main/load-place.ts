import type { City } from '../kernel/city/index.ts';
import { codeListsOf } from '../kernel/form/index.ts';
import { type Place, placeOfCity } from '../simulate/place.ts';
import { readConfig } from './config.ts';
import { indicatorNames } from './indicator-names.ts';
import { loadTimeRules } from './load-calendar.ts';
import { loadCity, loadCodeLists } from './load-city.ts';
import type { Declarations } from './load-declarations.ts';

/** A city from its data alone, `slug` or the one that is configured, with what is to be checked or walked there. */
export async function loadPlace(
  slug: string | undefined,
  declarations: Declarations,
): Promise<{ readonly city: City; readonly place: Place }> {
  const config = readConfig(process.env);
  const folder = config.factsFolder;
  const [city, lists] = await Promise.all([loadCity(folder, slug ?? config.city), loadCodeLists(folder)]);
  const time = await loadTimeRules(folder, city);
  const codeLists = codeListsOf(city, lists, indicatorNames(city, declarations.packs));
  return { city, place: placeOfCity({ city, time, codeLists, ...declarations }) };
}
