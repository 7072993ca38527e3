import { findOfficeForDuty, topRegion } from '../../kernel/city/index.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import {
  laterBy,
  periodsDue,
  type ScheduleDeclaration,
  type ScheduledPeriod,
} from '../../kernel/pack/schedule.ts';
import { evaluate, evaluateAll, holds } from '../../kernel/process/index.ts';
import { formatDay, parseDay } from '../../kernel/time/civil.ts';
import { periodDays } from '../../kernel/time/index.ts';
import { findEntry } from '../../store/registers/entries.ts';
import {
  beginSchedules,
  itemsOpened,
  markPeriodDone,
  noteOpening,
  periodsDone,
} from '../../store/schedules/schedules.ts';
import { changeCase } from '../cases/change-case.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { withFigures } from '../cases/figures-of-region.ts';
import { findCaseState } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { fixedId } from '../fixed-id.ts';
import { loadTerms } from '../plans/terms.ts';
import { officeName } from '../views/names.ts';
import { type Item, scheduleItems } from './schedule-items.ts';

/** One case that is to be opened. */
export type Due = {
  readonly schedule: ScheduleDeclaration;
  readonly period: ScheduledPeriod;
  readonly item: Item;
};

const ofCity = (region: string): Item => ({ key: '', each: { region, office: '' } });

/**
 * What is to be opened by now and is not. Periods that are over, with everything opened, are noted and not looked
 * at again; one that still runs is, since the ledger may get new tasks.
 */
export async function scheduledNow(deps: Dependencies): Promise<readonly Due[]> {
  const { database, packs, time } = deps;
  const { schedules } = packs;
  if (schedules.length === 0) return [];
  const today = deps.now().slice(0, 10);
  const codes = schedules.map(({ code }) => code);
  const since = await beginSchedules(database, database.city, codes, today);
  const plans = await loadTerms(deps);
  const due: Due[] = [];
  for (const schedule of schedules) {
    const done = await periodsDone(database, database.city, schedule.code);
    const periods = periodsDue(schedule, time.calendar, {
      since: since.get(schedule.code) ?? today,
      today,
      plans,
    }).filter(({ code }) => !done.has(code));
    if (periods.length > 0) due.push(...(await dueIn(deps, schedule, periods)));
  }
  return due;
}

async function dueIn(
  deps: Dependencies,
  schedule: ScheduleDeclaration,
  periods: readonly ScheduledPeriod[],
): Promise<readonly Due[]> {
  const { database } = deps;
  // Most periods are about the same plans: what there is of these is read once.
  const read = new Map<string, readonly Item[]>();
  const itemsOf = async ({ plans }: ScheduledPeriod): Promise<readonly Item[]> => {
    const known = read.get(String(plans));
    if (known !== undefined) return known;
    const items = await itemsWithChosen(deps, schedule, plans);
    read.set(String(plans), items);
    return items;
  };
  const now = deps.now();
  const today = now.slice(0, 10);
  const due: Due[] = [];
  for (const period of periods) {
    const items = await itemsOf(period);
    const opened = await itemsOpened(database, database.city, schedule.code, period.code);
    const left = items
      .filter(({ key }) => !opened.has(key))
      .map((item) => ({ schedule, period, item }))
      .filter((each) => holds(schedule.when, scopeOf(deps, each, now)));
    const hasCome = (item: Item) => openingOf(deps, { schedule, period, item }, now) <= parseDay(today);
    due.push(...left.filter(({ item }) => hasCome(item)));
    // What is chosen for an item may change until its day has come.
    if (left.length === 0 && periodDays(period).to < today && items.every(hasCome))
      await markPeriodDone(database, database.city, {
        schedule: schedule.code,
        period: period.code,
        at: now,
      });
  }
  return due;
}

/** What there is of a schedule's kind, with what a register says of each where the schedule reads one. */
export async function itemsWithChosen(
  deps: Dependencies,
  { each, reads }: ScheduleDeclaration,
  plans: ScheduledPeriod['plans'],
): Promise<readonly Item[]> {
  const { database } = deps;
  const items = each === undefined ? [ofCity(topRegion(deps.city))] : await scheduleItems(deps, each, plans);
  if (reads === undefined) return items;
  return await Promise.all(
    items.map(async (item) => {
      const key = String(evaluate(reads.key, { each: item.each }));
      const entry = await findEntry(database, database.city, reads.register, key);
      return { ...item, each: { ...item.each, chosen: entry?.open === true ? entry.content : null } };
    }),
  );
}

/** How many working days after the schedule's own day one item of it comes. */
export function laterOf({ schedule, period, item }: Due, now: string): number {
  const { later } = schedule;
  return later === undefined ? 0 : Number(evaluate(later, scopeBefore({ schedule, period, item }, now)));
}

function openingOf({ time }: Dependencies, due: Due, now: string): number {
  return laterBy(time.calendar, due.period.opens, laterOf(due, now));
}

/**
 * Opens one case. Its id follows from schedule, period and item: whoever comes second, or comes again after a crash,
 * finds it there.
 */
export async function openScheduled(deps: Dependencies, due: Due): Promise<void> {
  const { database } = deps;
  const { schedule, period, item } = due;
  const id = fixedId(`schedule ${schedule.code} ${period.code} ${item.key}`);
  if ((await findCaseState(deps, id)) === null) await open(deps, due, id);
  await noteOpening(database, database.city, {
    schedule: schedule.code,
    period: period.code,
    item: item.key,
    case: id,
    at: deps.now(),
  });
}

async function open(deps: Dependencies, due: Due, id: string): Promise<void> {
  const { schedule, item } = due;
  const now = deps.now();
  const { service } = schedule.opens;
  const { region } = item.each;
  const office = partyOf(deps, due, now);
  try {
    const { form, statement } = await withFigures(
      deps,
      currentDefinition(deps, service),
      region,
      evaluateAll(schedule.opens.form, scopeOf(deps, due, now)),
    );
    await changeCase(deps, {
      principal: { kind: 'system', cause: `schedule ${schedule.code}` },
      case: { id, service },
      expectedVersion: null,
      ...(statement === undefined ? {} : { statement }),
      command: {
        act: 'submit',
        region,
        channel: 'counter',
        applicant: { party: office, account: null, name: officeName(deps.city, office).zh },
        form,
        parent: null,
      },
    });
  } catch (error) {
    // Another process was faster.
    if (error instanceof DomainError && (await findCaseState(deps, id)) !== null) return;
    throw error;
  }
}

function partyOf({ city }: Dependencies, { schedule, item }: Due, now: string): string {
  const { duty } = schedule.opens;
  const { region, office: own } = item.each;
  const office =
    duty === undefined ? own : (findOfficeForDuty(city, duty, region, now.slice(0, 10))?.id ?? '');
  if (office === '') throw refuse('case.no-office', { region });
  return office;
}

/** What a schedule's expressions read. */
export function scopeOf(deps: Dependencies, due: Due, now: string) {
  const before = scopeBefore(due, now);
  return { ...before, period: { ...before.period, comes: formatDay(openingOf(deps, due, now)) } };
}

/** Before its day is known. */
function scopeBefore({ period, item }: Due, now: string) {
  return { each: item.each, period: periodDays(period), today: now.slice(0, 10) };
}
