import { Type } from 'typebox';
import {
  bilingual,
  certainty,
  closed,
  date,
  dayOfYear,
  type Frozen,
  filled,
  slug,
  timeOfDay,
} from './fields.ts';

/** What is true of the whole city (`city.json`). */
export const CityProfile = closed({
  /** The key of every row in the store: the six-digit division code. */
  code: Type.String({ pattern: '^\\d{6}$' }),
  slug: slug(),
  name: bilingual(),
  division: Type.String({ pattern: '^\\d{6}$' }),
  timeZone: filled(),
  /** Which calendar data the legal clock reads: data/calendars/<calendar>/. */
  calendar: slug(),
  languages: Type.Array(Type.Union([Type.Literal('zh'), Type.Literal('en')]), { minItems: 1 }),
  planYear: Type.Integer({ minimum: 2000, maximum: 2100 }),
  /** First and last day of the plan's period, both included. */
  period: closed({ from: date(), to: date() }),
  /** The host name under which the city is served; configuration may add others. */
  host: filled(),
  /** The letters that open every short case number of the city. */
  casePrefix: Type.String({ pattern: '^[A-Z]{2,4}$' }),
  /** The city's levels of government, highest first. Regions name one of these. */
  levels: Type.Array(closed({ code: slug(), name: bilingual() }), { minItems: 1 }),
  /** How unified codes are formed for newly registered enterprises (GB 32100). */
  licence: closed({
    registeringDepartment: Type.String({ pattern: '^[0-9A-Y]$' }),
    entityClass: Type.String({ pattern: '^[0-9A-Y]$' }),
    organisationPrefix: Type.String({ pattern: '^[0-9A-HJ-NP-RTUWXY]{2,3}$' }),
    certainty: certainty(),
    source: filled(),
  }),
  /** The pieces that make the first set of seals of an enterprise. */
  seals: closed({
    firstSet: Type.Array(closed({ code: slug(), name: bilingual() }), { minItems: 1 }),
    certainty: certainty(),
    source: filled(),
  }),
  /** How long somebody of an office may be represented at a time, first and last day included. */
  deputation: closed({
    mostDays: Type.Integer({ minimum: 1 }),
    certainty: certainty(),
    source: filled(),
  }),
  /** Special plans that say themselves how often they are to be told of; of all others the usual rhythm holds. */
  bulletins: Type.Optional(
    Type.Array(
      closed({
        plan: slug(),
        rhythm: Type.Union([Type.Literal('weekly'), Type.Literal('monthly'), Type.Literal('quarterly')]),
        why: bilingual(),
        source: filled(),
      }),
    ),
  ),
});
export type CityProfile = Frozen<Type.Static<typeof CityProfile>>;

/** One value that a region sets for itself, with where that is said. */
export const RegionSetting = closed({
  value: Type.Union([Type.String(), Type.Number(), Type.Boolean()]),
  /** Of a limit or an amount, e.g. `working-day`. */
  unit: Type.Optional(slug()),
  certainty: certainty(),
  source: filled(),
});
export type RegionSetting = Frozen<Type.Static<typeof RegionSetting>>;

/** The city itself, or a county, district, zone or township of it. */
export const Region = closed({
  id: slug(),
  /** Six-digit division code, or null: zones have none of their own. */
  division: Type.Union([Type.String({ pattern: '^\\d{6}$' }), Type.Null()]),
  /** The division code that unified codes of enterprises registered here carry. */
  licenceDivision: Type.String({ pattern: '^\\d{6}$' }),
  name: bilingual(),
  kind: Type.Union([
    Type.Literal('city'),
    Type.Literal('county'),
    Type.Literal('county-level-city'),
    Type.Literal('district'),
    Type.Literal('zone'),
    Type.Literal('township'),
    Type.Literal('subdistrict'),
  ]),
  /** One of the city's levels. */
  level: slug(),
  /** The region above, null for the city itself. A step with no office here falls back to it. */
  parent: Type.Union([slug(), Type.Null()]),
  /** The government or committee of the region, as it stands on responsibility lines. */
  unit: Type.Union([slug(), Type.Null()]),
  /** The hall whose office hours its offices keep. */
  hall: slug(),
  /** Where it stands on the map of tiles: rows from the north, columns from the west, both from 1. A sketch, no survey. */
  tile: Type.Optional(
    closed({
      row: Type.Integer({ minimum: 1, maximum: 12 }),
      column: Type.Integer({ minimum: 1, maximum: 12 }),
    }),
  ),
  /** plan code → name → value. */
  settings: Type.Record(slug(), Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' }), RegionSetting)),
});
export type Region = Frozen<Type.Static<typeof Region>>;

/** Opened from `from` until `to`, in minutes of the wall clock. */
export const OpenSpan = closed({ from: timeOfDay(), to: timeOfDay() });
export type OpenSpan = Frozen<Type.Static<typeof OpenSpan>>;

/** Office hours from one day of the year to another, both included; it may run over the new year. */
export const HallSeason = closed({
  from: dayOfYear(),
  to: dayOfYear(),
  /** Kept on every working day without an exception below, make-up workdays included. */
  spans: Type.Array(OpenSpan, { minItems: 1 }),
  /** Other hours on one weekday (1 Monday … 7 Sunday). */
  weekdays: Type.Optional(
    Type.Array(
      closed({
        weekday: Type.Integer({ minimum: 1, maximum: 7 }),
        spans: Type.Array(OpenSpan, { minItems: 1 }),
      }),
    ),
  ),
});
export type HallSeason = Frozen<Type.Static<typeof HallSeason>>;

/** A service hall: the place whose opening minutes the short limits are counted in. */
export const Hall = closed({
  id: slug(),
  region: slug(),
  name: bilingual(),
  /** Together the seasons cover every day of the year exactly once. */
  seasons: Type.Array(HallSeason, { minItems: 1 }),
  certainty: certainty(),
  source: filled(),
});
export type Hall = Frozen<Type.Static<typeof Hall>>;
