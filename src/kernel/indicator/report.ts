import type { CaseState } from '../process/state.ts';
import type { Text } from '../text.ts';
import type { Contribution } from './definition.ts';
import { ratioScale } from './figure.ts';

/** Which services bring figures that units report, and the register that keeps every report and its corrections. */
export type ReportsDeclaration = {
  /**
   * Its cases carry in `form`: `indicator` (the id of a fact), `period` (a month), `place` (a region) and `scale`; in
   * `data`: `value`, and of a share `above` and `below`. A favourable end says that a second person found it right; one
   * with `why` in `form` and `none` in `data` that was settled, that a figure which stood is none.
   */
  readonly service: string;
  /** Keys begin with indicator, period and place, each followed by a space: so its reports are found together. */
  readonly register: string;
};

/** Where the city is placed among others by somebody above it, which no figure of its own can tell. */
export type PlacingsDeclaration = {
  readonly service: string;
  /** Keys begin with the plan and the month, each followed by a space: so those of a plan are found, latest first. */
  readonly register: string;
};

/** What of a report's case makes its contribution. */
export const reportReads = {
  form: ['indicator', 'period', 'place', 'why'],
  data: ['value', 'above', 'below', 'none'],
} as const;

/** What is reported of a fact stands apart from whatever a pack computes under a code of its own. */
export function reportedUnder(fact: string): string {
  return `${reported}${fact}`;
}

const reported = 'reported:';

/** Whether contributions under this code are reports. */
export function isReported(code: string): boolean {
  return code.startsWith(reported);
}

/**
 * The one row that a report adds once somebody else has confirmed it, in the month and place that it is about and not
 * where it was written; nothing otherwise. A later report about the same month and place stands in its stead: whoever
 * reads a figure takes the one that was confirmed last. One that takes a figure back counts as left out.
 */
export function contributeReport({ service }: ReportsDeclaration, state: CaseState): readonly Contribution[] {
  if (state.service !== service || state.endedAt === null) return [];
  const { indicator, period, place, why = '' } = state.form;
  const takenBack = state.outcome?.class === 'settled' && state.data.none === true && why !== '';
  if (state.outcome?.class !== 'favourable' && !takenBack) return [];
  const value = takenBack ? null : state.data.value;
  if (typeof indicator !== 'string' || typeof period !== 'string' || typeof place !== 'string') return [];
  if (typeof value !== 'number' && value !== null) return [];
  return [
    {
      indicator: reportedUnder(indicator),
      formula: 0,
      source: state.id,
      period,
      region: place,
      channel: state.channel,
      value,
      numerator: null,
      above: takenBack ? null : numberOr(state.data.above),
      below: takenBack ? null : numberOr(state.data.below),
      excluded: takenBack ? noSuchFigure : null,
      sandbox: state.sandbox,
    },
  ];
}

const noSuchFigure: Text = {
  zh: '更正为本期没有这个数',
  en: 'Put right: there is no such figure this time',
};

function numberOr(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** One confirmed report, as far as a figure is made of it. */
export type Reported = Pick<Contribution, 'period' | 'region' | 'value' | 'above' | 'below'>;

/**
 * What reports come to for the whole city in one month: what was reported for the city as a whole; without that, of
 * shares that all of its places reported with their parts, all numerators over all denominators. Otherwise there is no
 * figure: some places are not the city, and places' own values do not add up to the city's.
 *
 * @param asked.places the places right below the city: each has to have reported, and no other is counted
 */
export function cityFigure(
  reports: readonly Reported[],
  { top, unit, places }: { readonly top: string; readonly unit: string; readonly places: readonly string[] },
): Reported | null {
  const whole = reports.find(({ region }) => region === top);
  if (whole !== undefined) return whole;
  const [first] = reports;
  const parts = places.map((place) => {
    const { above = null, below = null } = reports.find(({ region }) => region === place) ?? {};
    return above === null || below === null ? null : { above, below };
  });
  if (first === undefined || parts.some((part) => part === null)) return null;
  const above = parts.reduce((sum, part) => sum + (part?.above ?? 0), 0);
  const below = parts.reduce((sum, part) => sum + (part?.below ?? 0), 0);
  if (below === 0) return null;
  return { period: first.period, region: top, value: (above * ratioScale(unit)) / below, above, below };
}
