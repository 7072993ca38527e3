import type { JsonObject } from '../kernel/json.ts';
import type { Text } from '../kernel/text.ts';
import { openApplicants } from './applicants.ts';
import { intentionsOf } from './intentions.ts';
import { type Journey, openJourney } from './journey/journey.ts';
import { getWay } from './journey/ways.ts';
import { liveOn } from './later.ts';
import { openOffices } from './offices.ts';
import type { MonthCounts, MonthDay, MonthOptions } from './options.ts';
import { townOf } from './person.ts';
import { openProgramme } from './programme/programme.ts';
import { comeToRest } from './rest.ts';
import { noCounts, type Town } from './town.ts';

/** Whoever keeps the city's clock. */
export type Clock = {
  /** Moves it, and resolves when what fell due by it has been looked at. */
  readonly moveTo: (instant: number) => Promise<void>;
};

const morning = 8 * 60;
const evening = 20 * 60 + 30;
/** When those who have a firm already see to it. */
const laterFrom = 15 * 60;
/** When offices look at what the plan asks of them. */
const programmeFrom = 9 * 60;
const onDaysOff = [10 * 60, evening];
/** How many looks at the work lie between two at what applicants are asked. */
const answersEvery = 4;

/**
 * Lives through the days: people apply, offices work in their hours, parties are away, and time moves on only when
 * everything has had its consequences. Everything goes through the public API; the clock alone is somebody else's.
 */
export async function liveThrough(
  options: MonthOptions,
  clock: Clock,
  tell: (counts: MonthCounts) => void,
): Promise<MonthCounts> {
  const town = await enter(options);
  const offices = openOffices(town);
  const programme = options.programme === null ? null : openProgramme(town, options.programme);
  const applicants = openApplicants(town);
  const journey = journeyOf(town);
  const administrator = town.person(options.administrator);
  const away = new Set<string>();
  const told = new Map<string, string>();
  const begun = new Set<string>();
  let livedOn = '';
  let programmeOn = '';
  const start = Date.parse(options.now);
  for (const day of options.days) {
    town.counts.day = day.day;
    const intentions = [...intentionsOf(options, day)];
    for (const [round, minute] of momentsOf(day, options.everyMinutes).entries()) {
      const now = instantOf(options, day.day, minute);
      // What lies before the beginning, or before a break, was lived through already.
      if (now < start) {
        while (intentions[0] !== undefined && intentions[0].minute <= minute) intentions.shift();
        continue;
      }
      await clock.moveTo(now);
      await turnParties(town, away, told, `${day.day}T${timeOf(minute)}`);
      const due: typeof intentions = [];
      while (intentions[0] !== undefined && intentions[0].minute <= minute)
        due.push(...intentions.splice(0, 1));
      const open = options.officers.filter(({ region }) => isOpen(day, region, minute));
      // Those at work do not wait for those who apply, who are seen the next time.
      await Promise.all([applicants.apply(due), offices.work(open, now)]);
      if (round % answersEvery === answersEvery - 1 || minute === evening) await applicants.answer();
      if (journey !== null) {
        await journey.walk();
        town.counts.journey = journey.rows();
      }
      if (
        programme !== null &&
        minute >= programmeFrom &&
        minute < evening &&
        programmeOn !== day.day &&
        works(day)
      ) {
        programmeOn = day.day;
        await comeToRest(administrator, away.size > 0);
        await programme.workday(day.day);
      }
      if (minute >= laterFrom && livedOn !== day.day) {
        livedOn = day.day;
        await liveOn(town, begun);
      }
      await comeToRest(administrator, away.size > 0);
      if (minute === evening) {
        await applicants.lookAfter();
        await comeToRest(administrator, away.size > 0);
      }
      tell({ ...town.counts });
      if (journey?.isOver() === true) return { ...town.counts };
    }
  }
  return { ...town.counts };
}

async function enter(options: MonthOptions): Promise<Town> {
  const person = townOf(options.url, options.password);
  const administrator = person(options.administrator);
  const { items } = await administrator.must<{
    readonly items: readonly { readonly code: string; readonly name: Text }[];
  }>('GET', '/api/services');
  const schemas = new Map<string, JsonObject>();
  for (const { code } of items) {
    const { form } = await administrator.must<{ readonly form: JsonObject }>('GET', `/api/services/${code}`);
    schemas.set(code, form);
  }
  return {
    options,
    person,
    schemas,
    names: new Map(items.map(({ code, name }) => [code, name])),
    given: options.journey === null ? {} : getWay(options.journey).given,
    errands: new Map(),
    busy: new Set(),
    firms: new Map(),
    founders: new Set(),
    asking: new Set(),
    counts: noCounts(options.days[0]?.day ?? ''),
  };
}

/** Whoever walks a way to its end, where somebody does: the first of the applicants, in the first county. */
function journeyOf(town: Town): Journey | null {
  const { journey, applicants, regions } = town.options;
  const [applicant] = applicants;
  const region = regions[1] ?? regions[0];
  if (journey === null || applicant === undefined || region === undefined) return null;
  return openJourney(town, getWay(journey).stages, applicant, region);
}

/** Has parties go away, be slow and come back, as an administrator of a demonstration tells them to. */
async function turnParties(
  { options, person }: Town,
  away: Set<string>,
  told: Map<string, string>,
  local: string,
): Promise<void> {
  const wanted = new Map(
    options.outages
      .filter(({ from, to }) => from <= local && local < to)
      .map(({ party, answersAfterMinutes: minutes }) => [
        party,
        minutes === undefined
          ? ({ mode: 'dark' } as const)
          : ({ mode: 'delay', seconds: minutes * 60 } as const),
      ]),
  );
  for (const party of new Set([...wanted.keys(), ...told.keys()])) {
    const order = wanted.get(party) ?? ({ mode: 'prompt' } as const);
    const words = JSON.stringify(order);
    if (words === told.get(party)) continue;
    await person(options.administrator).must('POST', `/api/operations/parties/${party}/behaviour`, order);
    told.set(party, words);
    if (order.mode === 'dark') away.add(party);
    else away.delete(party);
  }
}

/** The moments of a day at which something is done, in minutes since midnight. */
export function momentsOf({ open }: MonthDay, every: number): readonly number[] {
  const spans = Object.values(open).flat();
  if (spans.length === 0) return onDaysOff;
  const [first, last] = [Math.min(...spans), Math.max(...spans)];
  const rounds = Math.floor((last - first - 1) / every);
  return [
    ...new Set([
      Math.min(morning, first),
      ...Array.from({ length: rounds }, (_, index) => first + (index + 1) * every),
      evening,
    ]),
  ];
}

const works = ({ open }: MonthDay): boolean => Object.values(open).some((spans) => spans.length > 0);

/** Whether a region's hall is open at a minute of a day. */
export function isOpen({ open }: MonthDay, region: string, minute: number): boolean {
  const spans = open[region] ?? [];
  return spans.some((from, index) => index % 2 === 0 && from <= minute && minute < (spans[index + 1] ?? 0));
}

const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const instantOf = ({ offset }: MonthOptions, day: string, minute: number): number =>
  Date.parse(`${day}T${timeOf(minute)}:00${offset}`);
