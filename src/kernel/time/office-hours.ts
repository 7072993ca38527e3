import type { Calendar } from "./calendar.ts";
import type { Moment } from "./instant.ts";

/** A working calendar together with one hall's office hours, compiled. Make it with `createWorkingTime`. */
export type WorkingTime = {
	readonly calendar: Calendar;
	readonly hall: string;
};

/** Office hours of one hall: seasons that together cover the year, from a date on. Times as `08:30`, days as `05-01`. */
export type OfficeHours = {
	readonly hall: string;
	readonly schedules: readonly {
		readonly since?: string;
		readonly seasons: readonly {
			readonly from: string;
			readonly to: string;
			readonly intervals: readonly (readonly [string, string])[];
		}[];
	}[];
};

export function createWorkingTime(
	_calendar: Calendar,
	_hours: OfficeHours,
): WorkingTime {
	throw new Error("being written");
}
export function officeMinutesBetween(
	_time: WorkingTime,
	_from: Moment,
	_to: Moment,
): number {
	throw new Error("being written");
}
export function addOfficeMinutes(
	_time: WorkingTime,
	_from: Moment,
	_minutes: number,
): Moment {
	throw new Error("being written");
}
export function isOpen(_time: WorkingTime, _at: Moment): boolean {
	throw new Error("being written");
}
export function nextOpening(_time: WorkingTime, _at: Moment): Moment {
	throw new Error("being written");
}
