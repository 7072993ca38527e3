/** What of a case is drawn: when it was, and when its clock ran or stood still. */
type Timed = {
  readonly at: number;
  readonly partOf: number | null;
  readonly plan: { readonly no: number };
  readonly openedAt: string;
  readonly endedAt: string | null;
  readonly clock: {
    readonly spans: readonly {
      readonly from: string;
      readonly to: string | null;
      readonly kind: 'running' | 'stopped';
    }[];
  } | null;
};

/** A piece of a bar, in percent of the whole width. */
type Piece = {
  readonly kind: 'whole' | 'stopped';
  readonly left: number;
  readonly width: number;
};

export type Strand<Case> = { readonly item: Case; readonly pieces: readonly Piece[] };
export type Course<Case> = {
  readonly from: string;
  readonly to: string;
  /** Days from the first to the last, both counted. */
  readonly days: number;
  /** Where days begin, each with its local day, so many that they can be read. */
  readonly ticks: readonly { readonly day: string; readonly left: number }[];
  /** The strands of one plan together, in the order in which plans come in. */
  readonly plans: readonly { readonly no: number; readonly strands: readonly Strand<Case>[] }[];
};

const dayMs = 86_400_000;
const mostTicks = 6;

/** Strands on one axis of time. Parts stand for their bundle where it has any; `now` ends what still goes on. */
export function layoutCourse<Case extends Timed>(items: readonly Case[], now: string): Course<Case> | null {
  const whole = new Set(items.flatMap(({ partOf }) => (partOf === null ? [] : [partOf])));
  const drawn = items.filter(({ at }) => !whole.has(at));
  if (drawn.length === 0) return null;
  const ends = ({ endedAt }: Timed): number => Date.parse(endedAt ?? now);
  const offset = /([+-]\d{2}:\d{2}|Z)$/.exec(now)?.[1] ?? 'Z';
  const dayOf = (moment: string): string => moment.slice(0, 10);
  const firstDay = drawn.map(({ openedAt }) => dayOf(openedAt)).toSorted()[0] ?? dayOf(now);
  const lastDay =
    drawn
      .map(({ endedAt }) => dayOf(endedAt ?? now))
      .toSorted()
      .at(-1) ?? dayOf(now);
  const start = Date.parse(`${firstDay}T00:00:00${offset}`);
  const end = Date.parse(`${lastDay}T00:00:00${offset}`) + dayMs;
  const days = Math.max(1, Math.round((end - start) / dayMs));
  const share = (moment: number): number => rounded(((moment - start) / (end - start)) * 100);
  const piece = (kind: Piece['kind'], from: number, to: number): Piece => ({
    kind,
    left: share(from),
    width: rounded(share(to) - share(from)),
  });
  const strands = drawn.map((item): Strand<Case> => {
    const stops = (item.clock?.spans ?? []).filter(({ kind }) => kind === 'stopped');
    return {
      item,
      pieces: [
        piece('whole', Date.parse(item.openedAt), ends(item)),
        ...stops.map(({ from, to }) =>
          piece('stopped', Date.parse(from), to === null ? ends(item) : Date.parse(to)),
        ),
      ],
    };
  });
  const every = Math.ceil(days / mostTicks);
  const plans = [...new Set(strands.map(({ item }) => item.plan.no))];
  return {
    from: firstDay,
    to: lastDay,
    days,
    ticks: Array.from({ length: Math.ceil(days / every) }, (_, at) => ({
      day: new Date(Date.parse(`${firstDay}T00:00:00Z`) + at * every * dayMs).toISOString().slice(0, 10),
      left: share(start + at * every * dayMs),
    })),
    plans: plans.map((no) => ({ no, strands: strands.filter(({ item }) => item.plan.no === no) })),
  };
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}

type Figured = {
  readonly figures: readonly {
    readonly indicator: { readonly code: string };
    readonly target: { readonly holds: boolean | null } | null;
  }[];
};

/** How many promised figures its cases count towards, and how many of those it keeps. */
export function keptOf(items: readonly Figured[]): { readonly kept: number; readonly of: number } {
  const held = items
    .flatMap(({ figures }) => figures)
    .flatMap(({ target }) => (target === null || target.holds === null ? [] : [target.holds]));
  return { kept: held.filter(Boolean).length, of: held.length };
}
