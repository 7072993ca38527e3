import { type TSchema, Type } from 'typebox';
import { refuse } from '../errors/index.ts';
import { CityCertificate } from './certificate.ts';
import { checkFulfilment } from './check-fulfilment.ts';
import { checkOrganisation } from './check-organisation.ts';
import { checkPeople } from './check-people.ts';
import { checkPlaces } from './check-places.ts';
import { checkPlan } from './check-plan.ts';
import { checkShape } from './check-shape.ts';
import { checkTargets } from './check-targets.ts';
import type { City } from './city.ts';
import { type CityFault, collectFaults } from './faults.ts';
import { Fulfilment } from './fulfilment.ts';
import { Duty, Office, Unit } from './organisation.ts';
import { Demonstration, OutsideParty } from './people.ts';
import { CityProfile, Hall, Region } from './place.ts';
import { Measure, Plan, Task } from './plan.ts';
import { Contradiction, IndicatorFact, LimitFact, SystemFact } from './target.ts';

/** The files of a city's folder: which part of the city each one is, and what it must look like. */
export const cityFiles = {
  'city.json': { part: 'profile', one: CityProfile },
  'regions.json': { part: 'regions', each: Region },
  'halls.json': { part: 'halls', each: Hall },
  'units.json': { part: 'units', each: Unit },
  'duties.json': { part: 'duties', each: Duty },
  'offices.json': { part: 'offices', each: Office },
  'plans.json': { part: 'plans', each: Plan },
  'measures.json': { part: 'measures', each: Measure },
  'tasks.json': { part: 'tasks', each: Task },
  'indicators.json': { part: 'indicators', each: IndicatorFact },
  'limits.json': { part: 'limits', each: LimitFact },
  'systems.json': { part: 'systems', each: SystemFact },
  'contradictions.json': { part: 'contradictions', each: Contradiction },
  'accounts.json': { part: 'demonstration', one: Demonstration },
  'outside-parties.json': { part: 'outsideParties', each: OutsideParty },
  'certificates.json': { part: 'certificates', each: CityCertificate },
  'fulfilment.json': { part: 'fulfilment', each: Fulfilment },
} as const satisfies Record<string, { part: keyof City } & ({ one: TSchema } | { each: TSchema })>;

export type CityFileName = keyof typeof cityFiles;

/** Parsed JSON by file name. */
export type CityFiles = Readonly<Record<string, unknown>>;

/**
 * The city its files describe. Refuses with `city.invalid` and every fault found, each with its path:
 * unknown or missing keys and files, values out of form, references that lead nowhere, gaps in numbering.
 * References are looked at only once every file is in form.
 */
export function checkCity(files: CityFiles): City {
  const faults = findCityFaults(files);
  if (faults.length > 0) {
    throw refuse('city.invalid', { count: faults.length, first: faults[0]?.path ?? '' }, faults);
  }
  return assemble(files);
}

/** Every fault of a city's files, in the order in which they were found; empty for a sound city. */
export function findCityFaults(files: CityFiles): readonly CityFault[] {
  const { faults, report } = collectFaults();
  for (const name of Object.keys(files)) {
    if (!Object.hasOwn(cityFiles, name)) report(name, '不认识这个文件', 'unknown file');
  }
  for (const [name, file] of Object.entries(cityFiles)) {
    const content = files[name];
    if (content === undefined) report(name, '缺少这个文件', 'missing file');
    else if ('one' in file) checkShape(report, name, file.one, content);
    else if (!Array.isArray(content)) checkShape(report, name, Type.Array(file.each), content);
    else {
      content.forEach((entry: unknown, at) => {
        checkShape(report, `${name}[${at}]`, file.each, entry);
      });
    }
  }
  if (faults.length > 0) return faults;
  const city = assemble(files);
  checkPlaces(report, city);
  checkOrganisation(report, city);
  checkPlan(report, city);
  checkTargets(report, city);
  checkPeople(report, city);
  checkFulfilment(report, city);
  return faults;
}

/** The files have passed their schemas by now, which is what the types say. */
function assemble(files: CityFiles): City {
  const parts = Object.entries(cityFiles).map(([name, { part }]) => [part, files[name]]);
  return Object.fromEntries(parts) as City;
}
