import type { City } from '../../kernel/city/index.ts';
import type { TimeRules } from '../../kernel/time/index.ts';
import type { MonthOptions, Outage } from '../../month/options.ts';
import { localIso } from '../../usecases/city-time.ts';
import type { Runtime } from '../create-dependencies.ts';
import { cityDay, monthDays } from './month-days.ts';
import type { MonthRecord } from './month-folder.ts';
import { inventPeople } from './month-people.ts';

/** From one look at the work to the next; a quarter is looked at more seldom, and yet often enough for half a day. */
const everyMinutes = { month: 30, quarter: 60 };

/** What the people of a made-up month need to know to live through what is left of it. */
export function monthOptions(
  { city, time, codeLists }: Pick<Runtime, 'city' | 'time' | 'codeLists'>,
  given: {
    readonly record: Pick<
      MonthRecord,
      'seed' | 'firmsPerDay' | 'firstDay' | 'days' | 'programme' | 'journey'
    >;
    /** Where the API is. */
    readonly url: string;
    /** Milliseconds since the epoch, on the city's clock. */
    readonly now: number;
  },
): MonthOptions {
  const { record } = given;
  const { seed, firmsPerDay, firstDay, days } = record;
  const people = inventPeople(city, seed, firmsPerDay);
  const journey = record.journey ?? null;
  const today = cityDay(time, given.now);
  const now = localIso(time.zone, given.now);
  return {
    ...people,
    officers: journey === null || firmsPerDay > 0 ? people.officers : officersOfJourney(city, people),
    programme: record.programme === true ? people.programme : null,
    journey,
    url: given.url,
    seed,
    firmsPerDay,
    days: monthDays(city, time, firstDay, days).filter(({ day }) => day >= today),
    now,
    offset: now.slice(-'+08:00'.length),
    everyMinutes: record.programme === true ? everyMinutes.quarter : everyMinutes.month,
    password: city.demonstration.accounts[0]?.password ?? '',
    administrator: administratorOf(city),
    regions: city.regions.map(({ id, name }) => ({ id, name: name.zh })),
    slowRegion: city.regions.filter(({ parent }) => parent !== null).at(1)?.id ?? null,
    outages: outagesIn(city, time, given.record),
    codeLists,
  };
}

/** Where one firm goes its way and nobody else asks for anything, the offices of other counties would look in vain. */
function officersOfJourney(
  city: City,
  { officers }: Pick<MonthOptions, 'officers'>,
): MonthOptions['officers'] {
  const [top, first] = city.regions.map(({ id }) => id);
  return officers.filter(({ region }) => region === top || region === first);
}

function administratorOf({ demonstration }: City): string {
  const found = demonstration.accounts.find(({ grants }) =>
    grants.some(({ role }) => role === 'administrator'),
  );
  if (found === undefined) throw new Error('the demonstration has no administrator');
  return found.username;
}

/**
 * The working days, counted from nought, on whose morning the tax office's system goes away until the next noon; what
 * has piled up it then works off slowly until the evening.
 */
const outageDays = [2, 12];
/** On these the bank takes hours where it takes minutes otherwise. */
const slowDays = [6, 15];
const workedOffAfterMinutes = 180;
const bankTakesMinutes = 240;

function outagesIn(
  city: City,
  time: TimeRules,
  { firstDay, days }: Pick<MonthRecord, 'firstDay' | 'days'>,
): readonly Outage[] {
  const partyOf = (wanted: string): string | undefined =>
    city.outsideParties.find(({ kind }) => kind === wanted)?.id;
  const working = monthDays(city, time, firstDay, days)
    .filter(({ open }) => Object.values(open).some((spans) => spans.length > 0))
    .map(({ day }) => day);
  const tax = partyOf('tax');
  const away = outageDays.flatMap((index): Outage[] => {
    const [from, to] = [working[index], working[index + 1]];
    if (tax === undefined || from === undefined || to === undefined) return [];
    return [
      { party: tax, from: `${from}T10:00`, to: `${to}T11:00` },
      { party: tax, from: `${to}T11:00`, to: `${to}T20:00`, answersAfterMinutes: workedOffAfterMinutes },
    ];
  });
  const bank = partyOf('bank');
  const slow = slowDays.flatMap((index): Outage[] => {
    const day = working[index];
    if (bank === undefined || day === undefined) return [];
    return [{ party: bank, from: `${day}T00:00`, to: `${day}T20:00`, answersAfterMinutes: bankTakesMinutes }];
  });
  return [...away, ...slow];
}
