import { topRegion } from '../../kernel/city/index.ts';
import { cityFigure, type Reported, reportedUnder } from '../../kernel/indicator/index.ts';
import {
  latestReported,
  type ReportedRow,
  reportedMonths,
  reportedPlaces,
} from '../../store/indicators/reports.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LedgerIndicator } from './facts.ts';
import { type FigureParts, noFigure, reportedParts } from './figure-parts.ts';

/** What was reported of a fact: the city's figure of its latest month. */
export type ReportedFigure = {
  readonly parts: FigureParts;
  readonly asOf: string | null;
  readonly demonstration: boolean;
};

export const nothingReported: ReportedFigure = { parts: noFigure, asOf: null, demonstration: false };

/** The latest figures of these facts by their ids; one that nobody reported is not among them. */
export async function reportedFigures(
  deps: Dependencies,
  facts: readonly LedgerIndicator[],
): Promise<ReadonlyMap<string, ReportedFigure>> {
  const { database } = deps;
  const top = topRegion(deps.city);
  const places = placesBelow(deps, top);
  const codes = facts.map(({ id }) => reportedUnder(id));
  const rows = await latestReported(database, database.city, codes, top);
  const found = new Map<string, ReportedRow[]>();
  for (const row of rows) {
    const before = found.get(row.indicator);
    if (before === undefined) found.set(row.indicator, [row]);
    else before.push(row);
  }
  return new Map(
    facts.flatMap((fact) => {
      const reports = found.get(reportedUnder(fact.id));
      return reports === undefined
        ? []
        : [[fact.id, figureFrom(reports, { top, unit: fact.unit, places })] as const];
    }),
  );
}

/** Months and places of one fact: the city's figure of each month, and of the latest month each place's own. */
export async function reportedSeries(deps: Dependencies, fact: LedgerIndicator) {
  const { database } = deps;
  const top = topRegion(deps.city);
  const places = placesBelow(deps, top);
  const rows = await reportedMonths(database, database.city, reportedUnder(fact.id));
  const months = new Map<string, ReportedRow[]>();
  for (const row of rows) {
    const before = months.get(row.period);
    if (before === undefined) months.set(row.period, [row]);
    else before.push(row);
  }
  const series = [...months].map(([period, reports]) => ({
    period,
    ...reportedParts(cityFigure(reports, { top, unit: fact.unit, places }), reports.length),
  }));
  const last = [...months].at(-1);
  // As the list has it: what was said of the city itself goes before what places give together.
  const whole = rows.findLast(({ region }) => region === top)?.period;
  const latestWhole = series.findLast(
    ({ period, value }) => period === whole || (whole === undefined && value !== null),
  );
  const shown = latestWhole === undefined ? last?.[1] : months.get(latestWhole.period);
  return {
    series,
    latest: (last?.[1] ?? []).map((report) => ({ region: report.region, ...reportedParts(report, 1) })),
    figure: shown === undefined ? nothingReported : figureFrom(shown, { top, unit: fact.unit, places }),
    rows,
  };
}

/**
 * What was reported last of these facts for months of the span: of one region, or of the whole city, where its own
 * report goes before what all of its places give together for one month.
 */
export async function reportedWithin(
  deps: Dependencies,
  facts: readonly LedgerIndicator[],
  { region, from, to }: { readonly region: string | null; readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, ReportedFigure>> {
  const { database } = deps;
  const codes = facts.map(({ id }) => reportedUnder(id));
  const top = topRegion(deps.city);
  const found = Map.groupBy(
    await reportedPlaces(database, database.city, codes, { from, to }),
    ({ indicator }) => indicator,
  );
  return new Map(
    facts.flatMap((fact) => {
      const rows = found.get(reportedUnder(fact.id)) ?? [];
      const own = rows.filter((row) => row.region === (region ?? top));
      const month = rows
        .map(({ period }) => period)
        .sort()
        .at(-1);
      const counted = own.length > 0 || region !== null ? own : rows.filter(({ period }) => period === month);
      if (counted.length === 0) return [];
      const asked = { top: region ?? top, unit: fact.unit, places: placesBelow(deps, top) };
      return [[fact.id, figureFrom(counted, asked)] as const];
    }),
  );
}

function figureFrom(
  reports: readonly ReportedRow[],
  asked: { readonly top: string; readonly unit: string; readonly places: readonly string[] },
): ReportedFigure {
  const figure: Reported | null = cityFigure(reports, asked);
  return {
    parts: reportedParts(figure, reports.length),
    asOf: reports[0]?.period ?? null,
    demonstration: reports.some(({ sandbox }) => sandbox),
  };
}

function placesBelow({ city }: Pick<Dependencies, 'city'>, top: string): readonly string[] {
  return city.regions.filter(({ parent }) => parent === top).map(({ id }) => id);
}
