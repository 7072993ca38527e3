/**
 * Whole days since 1970-01-01 in the city's own calendar. 1970-01-01 is 0, a Thursday.
 */
export type Day = number;

/**
 * A local date and time of the city as one integer: whole minutes since 1970-01-01T00:00 on the wall
 * clock there (`day * 1440 + minute`). Seconds are cut off. All clock arithmetic works on these.
 */
export type Moment = number;

/** Milliseconds since the epoch, as `Temporal.Instant.epochMilliseconds` gives them. */
export type EpochMilliseconds = number;

/** A city's time zone, ready for fast conversion between instants and local moments. */
export type Zone = { readonly id: string };

export function createZone(_id: string): Zone {
	throw new Error("being written");
}
export function parseInstant(_iso: string): EpochMilliseconds {
	throw new Error("being written");
}
export function formatInstant(_instant: EpochMilliseconds): string {
	throw new Error("being written");
}
export function toMoment(_zone: Zone, _instant: EpochMilliseconds): Moment {
	throw new Error("being written");
}
export function toInstant(_zone: Zone, _moment: Moment): EpochMilliseconds {
	throw new Error("being written");
}
export function parseDay(_date: string): Day {
	throw new Error("being written");
}
export function formatDay(_day: Day): string {
	throw new Error("being written");
}
export function formatMoment(_moment: Moment): string {
	throw new Error("being written");
}
export function parseMoment(_local: string): Moment {
	throw new Error("being written");
}
export function dayOf(_moment: Moment): Day {
	throw new Error("being written");
}
