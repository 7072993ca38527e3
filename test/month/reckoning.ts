import { openingOf, readFacts } from './opening.ts';

/*
 * What the first plan's figures must be, reckoned from the raw events alone: by counting minutes one by one, from the
 * city's own files of hours and holidays, and without anything of the product's.
 */

/** One event as it lies in the log. */
export type RawEvent = {
  readonly stream: string;
  readonly type: string;
  /** ISO 8601, UTC. */
  readonly occurred_at: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export type Reckoned = {
  readonly included: number;
  readonly excluded: number;
  /** Null where nothing is included. */
  readonly value: number | null;
};

type Case = {
  readonly service: string;
  readonly region: string;
  readonly parent: string | null;
  readonly events: readonly RawEvent[];
};

const minuteMs = 60_000;
const excludedClasses = ['not-accepted', 'withdrawn', 'unfavourable'];

/** Every figure of the plan, by the indicator's code; `region` narrows it to one. */
export function reckon(
  city: string,
  offset: string,
  events: readonly RawEvent[],
): (region?: string) => Readonly<Record<string, Reckoned>> {
  const cases = new Map<string, Case>();
  for (const event of events) {
    const known = cases.get(event.stream);
    if (known !== undefined) cases.set(event.stream, { ...known, events: [...known.events, event] });
    else if (event.type === 'case-submitted') cases.set(event.stream, begun(event));
  }
  const hours = hoursOf(city, offset);
  const children = (id: string): readonly Case[] => [...cases.values()].filter(({ parent }) => parent === id);
  return (region) => {
    const ended = [...cases].filter(
      ([, each]) =>
        last(each, 'case-ended') !== undefined && (region === undefined || each.region === region),
    );
    const of = (service: string) => ended.filter(([, each]) => each.service === service);
    const startups = of('startup');
    const top = readFacts<readonly { id: string; parent: string | null }[]>(city, 'regions.json').find(
      ({ parent }) => parent === null,
    )?.id;
    const days = ([, each]: readonly [string, Case]): number => worked(each, hours) / hours.dayMinutes;
    return {
      'startup-days-city': mean(
        startups.filter(([, each]) => each.region === top),
        days,
      ),
      'startup-days-county': mean(
        startups.filter(([, each]) => each.region !== top),
        days,
      ),
      'startup-registration-days': mean(of('startup.registration'), days),
      'startup-steps': mean(startups, ([id, each]) => {
        const within = children(id).reduce((sum, child) => sum + asked(child), 0);
        const fetched = formOf(each).delivery === 'counter' ? 1 : 0;
        return 1 + asked(each) + within + fetched;
      }),
      'startup-cost': mean(startups, ([, each]) => Number(last(each, 'case-ended')?.body.feeFen ?? 0) / 100),
      'startup-papers-saved': total(startups, ([id, each]) =>
        [each, ...children(id)].reduce((sum, one) => sum + papersOf(one), 0),
      ),
      'startup-online-share': share(startups, ([, each]) => first(each).body.channel === 'online'),
      'startup-within-promise': share(startups, ([, each]) => isKept(each, hours)),
    };
  };
}

function begun(event: RawEvent): Case {
  const { service, region, parent } = event.body as {
    service: string;
    region: string;
    parent: { case: string } | null;
  };
  return { service, region, parent: parent?.case ?? null, events: [event] };
}

const all = ({ events }: Case, type: string): readonly RawEvent[] =>
  events.filter((each) => each.type === type);
const last = (each: Case, type: string): RawEvent | undefined => all(each, type).at(-1);
function first({ events: [event] }: Case): RawEvent {
  if (event === undefined) throw new Error('a case without events');
  return event;
}

/** How often the applicant was asked for something after they had applied. */
function asked(each: Case): number {
  const theirs = new Set(
    all(each, 'step-opened')
      .filter(({ body }) => body.applicant === true)
      .map(({ body }) => body.step),
  );
  const answered = all(each, 'step-completed').filter(({ body }) => theirs.has(body.step)).length;
  return all(each, 'correction-requested').length + answered;
}

/** What the form says in the end. */
function formOf(each: Case): Readonly<Record<string, unknown>> {
  const latest = last(each, 'case-resubmitted') ?? first(each);
  return latest.body.form as Readonly<Record<string, unknown>>;
}

const papersOf = (each: Case): number =>
  all(each, 'materials-found').reduce((sum, { body }) => sum + (body.found as readonly unknown[]).length, 0);

type Hours = {
  /** Of a minute since the epoch. */
  readonly isOpen: (minute: number) => boolean;
  readonly dayOf: (minute: number) => string;
  readonly dayMinutes: number;
};

/** Open minutes by the files. */
function hoursOf(city: string, offset: string): Hours {
  const { spansOn, dayMinutes } = openingOf(city);
  const shift = Number(offset.slice(0, 3)) * 60 * minuteMs;
  const local = (minute: number): string => new Date(minute * minuteMs + shift).toISOString();
  return {
    dayMinutes,
    dayOf: (minute) => local(minute).slice(0, 10),
    isOpen: (minute) => {
      const [day, time] = [local(minute).slice(0, 10), local(minute).slice(11, 16)];
      return spansOn(day).some(({ from, to }) => from <= time && time < to);
    },
  };
}

const minute = ({ occurred_at }: RawEvent): number => Math.floor(Date.parse(occurred_at) / minuteMs);

/** Open minutes from acceptance to the end in which the clock did not stand. */
function worked(each: Case, { isOpen }: Hours): number {
  const [accepted, ended] = [all(each, 'case-accepted')[0], last(each, 'case-ended')];
  if (accepted === undefined || ended === undefined) throw new Error('not accepted, or not ended');
  let stands = false;
  let count = 0;
  const turns = each.events.filter(({ type }) => type === 'clock-stopped' || type === 'clock-resumed');
  for (let at = minute(accepted); at < minute(ended); at += 1) {
    for (const turn of turns) if (minute(turn) === at) stands = turn.type === 'clock-stopped';
    if (!stands && isOpen(at)) count += 1;
  }
  return count;
}

/** Whether what was promised was kept: half a day in minutes, a day until the end of the next working day. */
function isKept(each: Case, hours: Hours): boolean {
  const accepted = all(each, 'case-accepted')[0];
  const ended = last(each, 'case-ended');
  const promised = accepted?.body.promised as { value: number; unit: string } | null | undefined;
  if (accepted === undefined || ended === undefined || promised == null) return true;
  if (promised.value < 1) return worked(each, hours) <= promised.value * hours.dayMinutes;
  // The day of acceptance is not counted; so many days with open hours are, and the last of them to its end.
  let at = minute(accepted);
  let [day, left] = [hours.dayOf(at), promised.value];
  for (; left > 0; at += 1) {
    if (hours.dayOf(at) === day || !hours.isOpen(at)) continue;
    day = hours.dayOf(at);
    left -= 1;
  }
  while (hours.dayOf(at + 1) === day) at += 1;
  return minute(ended) <= at;
}

type Entry = readonly [string, Case];

function counted(entries: readonly Entry[]): { counts: readonly Entry[]; excluded: number } {
  const counts = entries.filter(
    ([, each]) =>
      !excludedClasses.includes(String(last(each, 'case-ended')?.body.class)) &&
      // A sole trader is no enterprise.
      formOf(each).enterpriseType !== '9500',
  );
  return { counts, excluded: entries.length - counts.length };
}

function total(entries: readonly Entry[], value: (entry: Entry) => number): Reckoned {
  const { counts, excluded } = counted(entries);
  const sum = counts.reduce((so, entry) => so + value(entry), 0);
  return { included: counts.length, excluded, value: counts.length === 0 ? null : sum };
}

function mean(entries: readonly Entry[], value: (entry: Entry) => number): Reckoned {
  const whole = total(entries, value);
  return { ...whole, value: whole.value === null ? null : whole.value / whole.included };
}

/** In per cent. */
const share = (entries: readonly Entry[], holds: (entry: Entry) => boolean): Reckoned =>
  mean(entries, (entry) => (holds(entry) ? 100 : 0));
