import type { SheetData } from 'write-excel-file/universal';
import type { Language } from '../../../../src/kernel/text.ts';
import type { Figure, IndicatorDetail, IndicatorGroup } from '../../api/types.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { dayWords, periodWords } from '../../language/dates.ts';
import { quantityWords, unitWords } from '../../language/numbers.ts';
import { targetTime } from '../../language/target-times.ts';
import { speak } from '../../language/words.ts';
import { cockpitWords } from '../cockpit-words.ts';
import type { Sheet } from '../workbook-file.ts';

/**
 * An indicator with everything its page shows, for office software: what it is and what it is held
 * against, by place, by channel, by month. Figures stay numbers; their unit stands in the heading.
 */
export function sheetsOf(
  indicator: IndicatorDetail,
  channels: readonly IndicatorGroup[],
  lang: Language,
  today: string,
): readonly Sheet[] {
  const w = speak(cockpitWords, lang);
  const months = indicator.series.map((month) => ({
    name: periodWords(month.period, lang),
    figure: month,
  }));
  const named = (groups: readonly IndicatorGroup[]) =>
    groups.map((group) => ({ name: group.name[lang], figure: group }));
  return [
    aboutSheet(indicator, lang, today),
    figureSheet(w.placesTitle, w.place, indicator, named(indicator.groups), lang),
    figureSheet(w.channelsTitle, w.channel, indicator, named(channels), lang),
    figureSheet(w.monthsTitle, w.month, indicator, months, lang),
  ];
}

function aboutSheet(indicator: IndicatorDetail, lang: Language, today: string): Sheet {
  const w = speak(cockpitWords, lang);
  const { unit, value, frontier, baseline, targets, exclusions, demonstration } = indicator;
  const quantity = (each: number | null | undefined) =>
    each == null ? null : quantityWords(each, unit, lang);
  const rows: SheetData = [
    [{ value: indicator.name[lang], fontWeight: 'bold' }],
    ...(demonstration ? [[{ value: w.demonstration, fontWeight: 'bold' as const }]] : []),
    [w.asOf, dayWords(today, lang)],
    [w.actual, quantity(value)],
    [w.included, indicator.included],
    [w.excluded, indicator.excluded],
    ...targets.map((target) => [
      w.target,
      targetText(target, unit, lang),
      targetTime(target.by, lang),
      target.value === null ? null : (target.qualifier?.[lang] ?? null),
    ]),
    [w.frontier, quantity(frontier?.value), frontier?.place?.[lang] ?? null],
    [w.baseline, quantity(baseline?.value) ?? baseline?.text?.[lang] ?? null],
    [w.definition, indicator.description[lang]],
    ...exclusions.map((reason) => [w.exclusions, reason[lang]]),
  ];
  return {
    sheet: w.about,
    data: rows,
    columns: [{ width: 18 }, { width: 48 }, { width: 24 }, { width: 24 }],
  };
}

function figureSheet(
  sheet: string,
  heading: string,
  { unit, aggregate }: IndicatorDetail,
  rows: readonly { readonly name: string; readonly figure: Figure }[],
  lang: Language,
): Sheet {
  const w = speak(cockpitWords, lang);
  const ratio = aggregate === 'ratio';
  const inUnit = (name: string) => w.inUnit(name, unitWords(unit, lang));
  const head = [
    heading,
    inUnit(w.value),
    ...(ratio ? [w.numerator] : [inUnit(w.median), inUnit(w.p90)]),
    w.included,
    w.excluded,
  ].map((value) => ({ value, fontWeight: 'bold' as const }));
  const data = rows.map(({ name, figure: { value, median, p90, numerator, included, excluded } }) => [
    name,
    decimal(value),
    ...(ratio ? [numerator] : [decimal(median), decimal(p90)]),
    included,
    excluded,
  ]);
  return {
    sheet,
    data: [head, ...data],
    columns: [{ width: 26 }, ...head.slice(1).map(() => ({ width: 18 }))],
    stickyRowsCount: 1,
  };
}

function decimal(value: number | null) {
  return value === null ? null : { value, type: Number, format: '0.00' };
}
