import type { Config } from './config.ts';
import { demonstrationOffset } from './demonstration-clock.ts';
import { loadTimeRules } from './load-calendar.ts';
import { loadCity } from './load-city.ts';

/** How far the product's clock is from the machine's: a demonstration lives in its plan's year. */
export async function clockOffset(config: Config): Promise<number> {
  if (!config.demonstration) return 0;
  const city = await loadCity(config.factsFolder, config.city);
  const time = await loadTimeRules(config.factsFolder, city);
  return demonstrationOffset(config.dataFolder, city, time, Date.now());
}
