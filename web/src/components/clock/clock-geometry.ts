import type { ClockName, ClockStrip, Clocks } from '../../api/types.ts';

/** How a clock stands; decides colour, icon and word together. */
export type ClockTone = 'running' | 'warning' | 'overdue' | 'stopped' | 'done' | 'done-late';

/** A stretch of a bar, in percent of the strip's width. */
export type StripPart = {
  readonly kind: 'counted' | 'uncounted' | 'overrun';
  readonly from: number;
  readonly width: number;
};

export type StripBar = {
  readonly clock: ClockName;
  readonly tone: ClockTone;
  /** Where the bar begins and where its date stands. */
  readonly from: number;
  readonly due: number;
  readonly parts: readonly StripPart[];
};

export type StripLayout = {
  readonly bars: readonly StripBar[];
  /** Where now is, while anything still runs. */
  readonly today: number | null;
};

export function toneOf(clock: ClockStrip): ClockTone {
  if (clock.state === 'ended') return clock.late ? 'done-late' : 'done';
  if (clock.late || clock.level === 'red') return 'overdue';
  if (clock.state === 'stopped') return 'stopped';
  return clock.level === 'yellow' ? 'warning' : 'running';
}

/**
 * Lays the promised and the legal clock on one axis of calendar time: from the first start to the
 * last of due dates, ends and, while something runs, now. Spans that did not count keep their place,
 * so the eye sees why a date moved.
 */
export function layoutClocks(pair: Clocks, now: string): StripLayout {
  const clocks = shownClocks(pair);
  const at = Date.parse(now);
  const open = clocks.some((clock) => clock.state !== 'ended');
  const start = Math.min(...clocks.map((clock) => Date.parse(clock.startedAt)));
  const ends = clocks
    .flatMap((clock) => [momentOf(clock.dueAt), momentOf(clock.endedAt)])
    .filter((end) => end !== null);
  const end = Math.max(start + 1, ...ends, ...(open && !Number.isNaN(at) ? [at] : []));
  const place = (moment: number) => percent(Math.min(Math.max((moment - start) / (end - start), 0), 1));
  return {
    bars: clocks.map((clock) => barOf(clock, at, end, place)),
    today: open && !Number.isNaN(at) ? place(at) : null,
  };
}

/** Promised and legal; before acceptance, or while a correction is owed, the clock of that moment. */
export function shownClocks(clocks: Clocks): readonly ClockStrip[] {
  const { promised, statutory, correction, acceptance } = clocks;
  const main = [promised, statutory].filter((clock) => clock !== null);
  if (main.length > 0) return main;
  if (correction?.state === 'running') return [correction];
  return [acceptance ?? correction].filter((clock) => clock !== null && clock !== undefined);
}

function barOf(clock: ClockStrip, now: number, axisEnd: number, place: (moment: number) => number): StripBar {
  const due = momentOf(clock.dueAt);
  const last = momentOf(clock.endedAt) ?? (Number.isNaN(now) ? axisEnd : now);
  const parts: StripPart[] = [];
  for (const span of clock.spans) {
    const from = Date.parse(span.from);
    const to = Math.min(momentOf(span.to) ?? last, last);
    if (to <= from) continue;
    if (span.kind === 'stopped') {
      parts.push(part('uncounted', from, to, place));
      continue;
    }
    const turn = due === null ? to : Math.min(Math.max(due, from), to);
    if (turn > from) parts.push(part('counted', from, turn, place));
    if (to > turn) parts.push(part('overrun', turn, to, place));
  }
  return {
    clock: clock.clock,
    tone: toneOf(clock),
    from: place(Date.parse(clock.startedAt)),
    due: due === null ? 100 : place(due),
    parts,
  };
}

const leastWidth = 1;

function part(
  kind: StripPart['kind'],
  from: number,
  to: number,
  place: (moment: number) => number,
): StripPart {
  const begin = place(from);
  // What happened within minutes of a long limit must still be seen.
  const width = Math.max(percent((place(to) - begin) / 100), leastWidth);
  return { kind, from: Math.min(begin, 100 - width), width };
}

function momentOf(value: string | null): number | null {
  if (value === null) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
