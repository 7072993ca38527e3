import type { City } from './city.ts';
import type { Office } from './organisation.ts';
import type { Region, RegionSetting } from './place.ts';
import type { Measure, Plan } from './plan.ts';

/** The plan with this code. Numbers and names differ between cities, codes do not. */
export function findPlan(city: City, code: string): Plan | undefined {
  return city.plans.find((plan) => plan.code === code);
}

/** The measure that a citation means: by its code, or by its printed place (`(三)`) or id. */
export function findMeasure(
  city: City,
  cited: { readonly plan: string; readonly measure: string },
): Measure | undefined {
  const plan = findPlan(city, cited.plan);
  if (plan === undefined) return undefined;
  const own = city.measures.filter((measure) => measure.plan === plan.no);
  return (
    own.find(({ code }) => code === cited.measure) ??
    own.find(({ ref, id }) => ref === cited.measure || id === cited.measure)
  );
}

export function findRegion(city: City, id: string): Region | undefined {
  return city.regions.find((region) => region.id === id);
}

/** The city itself among its regions. */
export function topRegion({ regions }: Pick<City, 'regions'>): string {
  const top = regions.find(({ parent }) => parent === null);
  if (top === undefined) throw new Error('a city without a region of its own passed the check');
  return top.id;
}

/** The region and those above it, nearest first, the city last. Empty for an unknown region. */
export function regionPath(city: City, id: string): readonly Region[] {
  const region = findRegion(city, id);
  if (region === undefined) return [];
  return region.parent === null ? [region] : [region, ...regionPath(city, region.parent)];
}

/** What the region, or the nearest region above that says something, has set under this name for a plan. */
export function findSetting(
  city: City,
  regionId: string,
  planCode: string,
  name: string,
): RegionSetting | undefined {
  for (const { settings } of regionPath(city, regionId)) {
    const setting = settings[planCode]?.[name];
    if (setting !== undefined) return setting;
  }
  return undefined;
}

/** Everything set for a plan in a region, by name, nearer regions before those above: what expressions read. */
export function findSettings(
  city: City,
  regionId: string,
  planCode: string,
): Readonly<Record<string, RegionSetting['value']>> {
  const outermostFirst = regionPath(city, regionId).toReversed();
  return Object.fromEntries(
    outermostFirst.flatMap(({ settings }) =>
      Object.entries(settings[planCode] ?? {}).map(([name, { value }]) => [name, value]),
    ),
  );
}

/** The unit's office at work in the region on a date (`2022-06-30`), or in the nearest region above. */
export function findOfficeOfUnit(
  city: City,
  unit: string,
  regionId: string,
  date: string,
): Office | undefined {
  for (const region of regionPath(city, regionId)) {
    const office = city.offices.find(
      ({ unit: of, region: at, from, to }) =>
        of === unit && at === region.id && from <= date && date <= (to ?? '9999'),
    );
    if (office !== undefined) return office;
  }
  return undefined;
}

/** The office that has a duty for a region on a date. */
export function findOfficeForDuty(
  city: City,
  duty: string,
  regionId: string,
  date: string,
): Office | undefined {
  const unit = city.duties.find(({ code }) => code === duty)?.unit;
  return unit === undefined ? undefined : findOfficeOfUnit(city, unit, regionId, date);
}

/** The single units behind a unit or group: itself when it has no members. */
export function expandUnit(city: City, id: string): readonly string[] {
  const members = city.units.find((unit) => unit.id === id)?.members ?? [];
  return members.length === 0 ? [id] : [...new Set(members.flatMap((member) => expandUnit(city, member)))];
}
