import type { CodeLists } from '../kernel/form/validate.ts';
import type { Text } from '../kernel/text.ts';

/** Somebody who asks for things in the made-up month. */
export type Applicant = {
  readonly username: string;
  readonly name: string;
  readonly residentId: string;
  readonly phone: string;
};

/** Somebody who works in an office. */
export type Officer = {
  readonly username: string;
  readonly role: 'clerk' | 'handler' | 'head';
  readonly office: string;
  readonly region: string;
};

export type MonthRegion = { readonly id: string; readonly name: string };

/** One day, and the minutes since midnight between which each region's hall is open: from, to, from, to … */
export type MonthDay = { readonly day: string; readonly open: Readonly<Record<string, readonly number[]>> };

/** A party that is away, or slow, from one moment of the month to another, such as `2022-06-08T09:00`. */
export type Outage = {
  readonly party: string;
  readonly from: string;
  readonly to: string;
  /** How long after a message it answers then; absent: it takes none. */
  readonly answersAfterMinutes?: number;
};

/** What the people of a made-up month need to know; whoever starts them writes it into a file. */
export type MonthOptions = {
  /** Where the product's API is. */
  readonly url: string;
  readonly seed: number;
  /** Below one: the chance of one. */
  readonly firmsPerDay: number;
  /** The days yet to come; the first may have begun. */
  readonly days: readonly MonthDay[];
  /** Where the city's clock stands now, as local time with the offset. */
  readonly now: string;
  /** The city's offset from UTC, such as `+08:00`. */
  readonly offset: string;
  /** Minutes from one look at the work to the next. */
  readonly everyMinutes: number;
  readonly password: string;
  readonly administrator: string;
  readonly applicants: readonly Applicant[];
  readonly officers: readonly Officer[];
  readonly regions: readonly MonthRegion[];
  /** Its offices take days where the others take an hour. */
  readonly slowRegion: string | null;
  readonly outages: readonly Outage[];
  readonly codeLists: CodeLists;
  /** Who reports on the plan, reviews, and watches over it; null where its year is not lived. */
  readonly programme: {
    /** A handler and a head of each office that the plan gives something to do. */
    readonly officers: readonly Officer[];
    /** The offices that supervise and coordinate, in this order: they look every day. */
    readonly watches: readonly string[];
  } | null;
  /** The way of one firm that is walked to its end, such as `build`; null where nobody walks one. */
  readonly journey: string | null;
};

/** What the people of the month say to whoever has started them, over the channel between them. */
export type Said =
  /** Move the city's clock there (milliseconds since the epoch), and say so when all that fell due has been looked at. */
  { readonly moveTo: number } | { readonly progress: MonthCounts } | { readonly done: MonthCounts };

/** What has been done up to now. */
export type MonthCounts = {
  /** The day it is, and how many there are in all. */
  readonly day: string;
  readonly applied: number;
  readonly granted: number;
  readonly notGranted: number;
  readonly corrections: number;
  readonly changes: number;
  readonly closures: number;
  readonly ratings: number;
  /** Requests that the product refused; with the code, how often. */
  readonly refusals: Readonly<Record<string, number>>;
  /** The stages of the way that one firm walks, in their order; none where nobody walks one. */
  readonly journey: readonly JourneyRow[];
};

/** How far a stage of a journey has come. */
export type JourneyRow = {
  readonly service: string;
  /** Its name, as the service declares it. */
  readonly name: Text;
  /** Its case, once it was asked for. */
  readonly case: {
    readonly id: string;
    readonly number: string;
    /** ISO 8601 with the offset, on the city's clock. */
    readonly openedAt: string;
    readonly endedAt: string | null;
    readonly outcome: Text | null;
    readonly favourable: boolean;
  } | null;
};
