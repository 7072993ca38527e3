import type { Basis } from "../basis.ts";
import type { Text } from "../text.ts";
import type { Moment } from "./instant.ts";
import type { Limit } from "./limit.ts";

/** A stretch during which the clock ran or stood still. `to` is null while it is still going on. */
export type ClockSpan =
	| {
			readonly kind: "running";
			readonly from: Moment;
			readonly to: Moment | null;
	  }
	| {
			readonly kind: "stopped";
			readonly from: Moment;
			readonly to: Moment | null;
			readonly basis: Basis;
			readonly reason?: Text;
			/** The longest the stop may count; what lies beyond runs on the clock again. */
			readonly maximum?: Limit;
	  };

export type ClockExtension = {
	readonly limit: Limit;
	readonly approvedBy: string;
	readonly at: Moment;
	readonly basis: Basis;
};

/**
 * The ledger of one legal clock: plain data that a case keeps in its state. Nothing in it is a computed
 * date; `due`, `remaining`, `elapsed`, `warningMoments` and `explain` derive everything.
 * Spans follow one another without gap from `startedAt`.
 */
export type LegalClock = {
	readonly limit: Limit;
	readonly startedAt: Moment;
	readonly receivedAt?: Moment;
	readonly spans: readonly ClockSpan[];
	readonly extensions: readonly ClockExtension[];
	/** Version of the calendar that the stated dates were last worked out with. */
	readonly calendarVersion: string;
	readonly endedAt?: Moment;
};

export type StartClock = {
	readonly limit: Limit;
	readonly at: Moment;
	readonly receivedAt?: Moment;
	readonly calendarVersion: string;
};

export type StopClock = {
	readonly at: Moment;
	readonly basis: Basis;
	readonly reason?: Text;
	readonly maximum?: Limit;
};

export function startClock(_start: StartClock): LegalClock {
	throw new Error(`startClock is being written`);
}
export function stopClock(_clock: LegalClock, _stop: StopClock): LegalClock {
	throw new Error(`stopClock is being written`);
}
export function resumeClock(_clock: LegalClock, _at: Moment): LegalClock {
	throw new Error(`resumeClock is being written`);
}
export function extendClock(
	_clock: LegalClock,
	_extension: ClockExtension,
): LegalClock {
	throw new Error(`extendClock is being written`);
}
export function endClock(_clock: LegalClock, _at: Moment): LegalClock {
	throw new Error(`endClock is being written`);
}
