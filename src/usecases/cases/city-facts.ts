import { findOfficeForDuty, findRegion, findSettings } from '../../kernel/city/find.ts';
import type { City, Office, Region } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { RegionFacts } from '../../kernel/process/command.ts';

const known = new WeakMap<City, Map<string, RegionFacts>>();

/** What expressions and limits know of a region, as the pack's plan sets it there. */
export function regionFacts(city: City, regionId: string, planCode: string): RegionFacts {
  const ofCity = known.get(city) ?? new Map<string, RegionFacts>();
  known.set(city, ofCity);
  const name = `${regionId} ${planCode}`;
  const facts = ofCity.get(name) ?? findFacts(city, regionId, planCode);
  ofCity.set(name, facts);
  return facts;
}

function findFacts(city: City, regionId: string, planCode: string): RegionFacts {
  const region = getRegion(city, regionId);
  return {
    code: region.id,
    level: region.level,
    top: region.parent === null,
    division: region.licenceDivision,
    hall: region.hall,
    parties: soleParties(city, region.id),
    settings: findSettings(city, regionId, planCode),
  };
}

function soleParties(city: City, region: string): Record<string, string> {
  const serving = city.outsideParties.filter(({ regions }) => regions.includes(region));
  const kinds = new Set(serving.map(({ kind }) => kind));
  return Object.fromEntries(
    [...kinds].flatMap((kind) => {
      const [party, another] = serving.filter((each) => each.kind === kind);
      return party === undefined || another !== undefined ? [] : [[kind, party.id] as const];
    }),
  );
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
