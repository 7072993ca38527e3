import type { City, Office } from '../kernel/city/index.ts';
import type { CodeLists } from '../kernel/form/index.ts';
import type { Pack, Reaction } from '../kernel/pack/definition.ts';
import { createPackSet } from '../kernel/pack/pack-set.ts';
import type { RegionFacts, ServiceDefinition } from '../kernel/process/index.ts';
import type { RegisterDefinition } from '../kernel/register/definition.ts';
import {
  getWorkingTime,
  type Moment,
  type TimeRules,
  toInstant,
  type WorkingTime,
} from '../kernel/time/index.ts';
import { officeForDuty, regionFacts } from '../usecases/cases/city-facts.ts';
import { localIso } from '../usecases/city-time.ts';

/** Where walks take place: what the engine is told of the world around a case. */
export type Place = {
  /** Where a case may be asked for. */
  readonly regions: readonly string[];
  readonly facts: (service: string, region: string) => RegionFacts;
  readonly time: (hall: string) => WorkingTime;
  readonly office: (duty: string, region: string, day: string) => Office | null;
  readonly findOffice: (id: string) => Office | null;
  /** Offices that a case may be passed to. */
  readonly offices: readonly Office[];
  readonly codeLists: CodeLists;
  readonly services: ReadonlyMap<string, ServiceDefinition>;
  readonly registers: ReadonlyMap<string, RegisterDefinition>;
  readonly reactions: readonly Reaction[];
  readonly iso: (moment: Moment) => string;
  /** The year in which walks begin. */
  readonly year: number;
};

/**
 * A city as its data has it. Duties and outside parties it does not know are taken to be there, each with
 * an office of its own, so that a declaration can be walked before the city is ready for it.
 */
export function placeOfCity(given: {
  readonly city: City;
  readonly packs: readonly Pack[];
  readonly time: TimeRules;
  readonly codeLists: CodeLists;
  /** Declarations that belong to no pack yet. */
  readonly services?: readonly ServiceDefinition[];
}): Place {
  const { city, time } = given;
  const set = createPackSet(given.packs);
  const services = new Map([
    ...set.services,
    ...(given.services ?? []).map((service) => [service.code, service] as const),
  ]);
  // Offices are made up as they are needed here, so that no list holds them all.
  const { 'city.offices': _, ...codeLists } = given.codeLists;
  const known = new Set(city.duties.map(({ code }) => code));
  const planOf = (service: string): string =>
    given.packs.find((pack) => pack.services.some(({ code }) => code === service))?.plan ?? '';
  return {
    regions: city.regions.map(({ id }) => id),
    facts: (service, region) => regionFacts(city, region, planOf(service)),
    time: (hall) => getWorkingTime(time, hall),
    office: (duty, region, day) =>
      known.has(duty) ? officeForDuty(city, day)(duty, region) : inventedOffice(`${duty}@${region}`),
    findOffice: (id) => city.offices.find((office) => office.id === id) ?? inventedOffice(id),
    offices: city.offices,
    codeLists,
    services,
    registers: set.registers,
    reactions: set.reactions,
    iso: (moment) => localIso(time.zone, toInstant(time.zone, moment)),
    year: city.profile.planYear,
  };
}

/** An office that a duty has where nothing says otherwise. */
export function inventedOffice(id: string): Office {
  const [unit = '', region = ''] = id.split('@');
  return { id, unit, region, number: '0000', name: { zh: id, en: id }, from: '1949-10-01' };
}
