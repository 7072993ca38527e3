import type { Day } from "./instant.ts";

/** A working calendar compiled to prefix tables. Make it with `createCalendar`; treat it as opaque. */
export type Calendar = {
	/** Changes whenever any day of the calendar could have changed. */
	readonly version: string;
	/** Years for which a notice is published. */
	readonly years: readonly number[];
	readonly firstDay: Day;
	readonly lastDay: Day;
};

/** One official day off or make-up workday of a published year. */
export type CalendarYear = {
	readonly year: number;
	readonly source: { readonly notice: string; readonly issued: string };
	readonly retrieved: string;
	readonly holidays: readonly {
		readonly date: string;
		readonly name: string;
	}[];
	readonly workdays: readonly { readonly date: string; readonly for: string }[];
};

/** What holds in every year: weekend, days fixed by statute, names of the holidays. */
export type CalendarRules = {
	readonly country: string;
	/** ISO weekdays, Monday = 1. */
	readonly weekend: readonly number[];
	readonly fixed: readonly {
		readonly day: string;
		readonly name: string;
		readonly since?: number;
	}[];
	readonly names: Readonly<
		Record<string, { readonly zh: string; readonly en: string }>
	>;
};

export function createCalendar(
	_rules: CalendarRules,
	_years: readonly CalendarYear[],
): Calendar {
	throw new Error("being written");
}
export function isWorkingDay(_calendar: Calendar, _day: Day): boolean {
	throw new Error("being written");
}
export function isProvisional(_calendar: Calendar, _day: Day): boolean {
	throw new Error("being written");
}
export function addWorkingDays(
	_calendar: Calendar,
	_day: Day,
	_count: number,
): Day {
	throw new Error("being written");
}
export function workingDaysBetween(
	_calendar: Calendar,
	_after: Day,
	_through: Day,
): number {
	throw new Error("being written");
}
