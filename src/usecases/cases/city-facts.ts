import { findOfficeForDuty, findRegion, findSetting, regionPath } from '../../kernel/city/find.ts';
import type { City, Office, Region } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json } from '../../kernel/json.ts';
import type { RegionFacts } from '../../kernel/process/command.ts';

/** What expressions and limits know of a region, as the pack's plan sets it there. */
export function regionFacts(city: City, regionId: string, planCode: string): RegionFacts {
  const region = getRegion(city, regionId);
  const names = new Set(
    regionPath(city, regionId).flatMap(({ settings }) => Object.keys(settings[planCode] ?? {})),
  );
  const settings: Record<string, Json> = {};
  for (const name of names) {
    const setting = findSetting(city, regionId, planCode, name);
    if (setting !== undefined) settings[name] = setting.value;
  }
  return {
    code: region.id,
    level: region.level,
    top: region.parent === null,
    division: region.licenceDivision,
    hall: region.hall,
    settings,
  };
}

export function getRegion(city: City, regionId: string): Region {
  const region = findRegion(city, regionId);
  if (region === undefined) throw refuse('case.region-unknown', { region: regionId });
  return region;
}

/** The office with a duty for a region on the local date of `now`. */
export function officeForDuty(city: City, now: string): (duty: string, region: string) => Office | null {
  return (duty, region) => findOfficeForDuty(city, duty, region, now.slice(0, 10)) ?? null;
}
