import { type City, findOfficeForDuty, topRegion } from '../../kernel/city/index.ts';
import type { MonthOptions, Officer } from '../../month/options.ts';
import { officeOf } from '../../usecases/plans/answering-office.ts';

const roles = ['handler', 'head'] as const;
/** Who watches over the programme: supervision first, then whoever coordinates it. */
const watching = ['plan-supervision', 'plan-coordination'] as const;

/**
 * A handler and a head of each office that tasks of the plan name, groups expanded, and of those that watch over it.
 * Whoever is invented for the services there already is taken.
 */
export function programmePeople(
  city: City,
  day: string,
  invented: readonly Officer[],
): NonNullable<MonthOptions['programme']> {
  const region = topRegion(city);
  const members = new Map(city.units.map(({ id, members }) => [id, members]));
  const expand = (unit: string): readonly string[] => {
    const of = members.get(unit) ?? [];
    return of.length === 0 ? [unit] : of.flatMap(expand);
  };
  const watches = watching.flatMap((duty) => findOfficeForDuty(city, duty, region, day)?.id ?? []);
  const units = new Set([
    ...city.tasks.flatMap(({ units: named }) => named.flatMap(({ unit }) => expand(unit))),
    ...city.plans.flatMap(({ leadUnits }) => leadUnits),
  ]);
  const offices = new Set([
    ...watches,
    ...[...units].map((unit) => officeOf(city, unit, day)).filter((id) => id !== ''),
  ]);
  const officers = [...offices].flatMap((office, index) =>
    roles.map((role): Officer => {
      const known = invented.find((each) => each.office === office && each.role === role);
      const home = city.offices.find(({ id }) => id === office)?.region ?? region;
      return known ?? { username: `month.plan-${role}-${index + 1}`, role, office, region: home };
    }),
  );
  return { officers, watches };
}
