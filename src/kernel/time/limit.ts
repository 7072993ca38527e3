import type { Basis } from "../basis.ts";
import type { Text } from "../text.ts";

/**
 * What a limit is counted in. Day, month and year limits leave out the day they start on; half days,
 * working hours and working minutes run in the office minutes of a hall from the very start;
 * natural hours run round the clock.
 */
export type LimitUnit =
	| "working-day"
	| "half-day"
	| "working-hour"
	| "working-minute"
	| "natural-hour"
	| "natural-day"
	| "month"
	| "year";

/**
 * Which body of rules counts the limit. Only the administrative one (administrative licensing law and
 * civil code) is built; litigation counts hours from the next full hour and days its own way.
 */
export type LimitRule = "administrative";

/**
 * A time limit with where it comes from. `value` is a positive whole number; a working-day limit may
 * end in a half, and 0.5 working days is the same as one half-day.
 */
export type Limit = {
	readonly value: number;
	readonly unit: LimitUnit;
	readonly basis: Basis;
	readonly rule?: LimitRule;
};

/** The limit in words, such as 半个工作日 or 5 working days. */
export function describeLimit(_limit: Pick<Limit, "value" | "unit">): Text {
	throw new Error("being written");
}

/** What is wrong with a limit, or undefined when it can be counted. */
export function limitFault(
	_limit: Pick<Limit, "value" | "unit">,
): string | undefined {
	throw new Error("being written");
}
