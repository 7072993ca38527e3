import { numberCell, planLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import type { Language } from '../../../../src/kernel/text.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { dayWords, periodWords } from '../../language/dates.ts';
import { unitWords } from '../../language/numbers.ts';
import { speak } from '../../language/words.ts';
import { cockpitWords } from '../cockpit-words.ts';
import type { PlanWithStanding } from '../standing/use-standings.ts';
import { headingRow, type Sheet, type SheetRow } from '../workbook-file.ts';
import { overviewWords } from './overview-words.ts';
import type { Overview, OverviewFigure } from './use-overview.ts';

type Telling = { readonly lang: Language; readonly today: string; readonly demonstration: boolean };

/**
 * The leaders' first screen for office software: a sentence for each plan, figures and where they lead, the places, and what
 * is late. Figures stay numbers, with what they are counted in beside them.
 */
export function overviewSheets(
  plans: readonly PlanWithStanding[],
  overview: Overview,
  telling: Telling,
): readonly Sheet[] {
  return [
    keySheet(overview, telling),
    planSheet(plans, telling),
    figureSheet(overview.figures, telling),
    placeSheet(overview.places, telling),
    lateSheet(overview, telling),
  ];
}

/** The page of one place, likewise. */
export function placeSheets(overview: Overview, telling: Telling): readonly Sheet[] {
  return [keySheet(overview, telling), figureSheet(overview.figures, telling), lateSheet(overview, telling)];
}

/** The four numbers at the top of the page, and of what and when they are. */
function keySheet({ at, place, figures, tasks, cases, orders }: Overview, telling: Telling): Sheet {
  const { lang } = telling;
  const w = speak(overviewWords, lang);
  const c = speak(cockpitWords, lang);
  const judged = figures.filter(({ holds }) => holds !== null);
  return tableOf(w.sheetKey, telling, {
    names: [w.kind, w.now, w.ofAll],
    widths: [30, 22, 10],
    rows: [
      ...(place === null ? [] : [[w.place, place.name[lang], null]]),
      [c.asOf, `${dayWords(at.slice(0, 10), lang)} ${at.slice(11, 16)}`, null],
      [w.figuresMet, judged.filter(({ holds }) => holds === true).length, judged.length],
      [w.figuresFew, figures.filter(({ few }) => few).length, figures.length],
      [w.tasksLate, tasks.late, tasks.total],
      [w.redClocks, cases.late, cases.open],
      [w.ordersLateNow, orders.late, orders.open],
    ],
  });
}

function planSheet(plans: readonly PlanWithStanding[], telling: Telling): Sheet {
  const { lang } = telling;
  const w = speak(overviewWords, lang);
  const c = speak(cockpitWords, lang);
  return tableOf(c.plans, telling, {
    names: [c.plan, w.planTitle, c.standing, w.inOneSentence],
    widths: [14, 30, 14, 80],
    rows: plans.map(({ plan, standing }) => [
      planLabel(plan.no)[lang],
      plan.name[lang],
      c[standing.standing],
      [
        standing.sentence[lang],
        ...(standing.because === null ? [] : [c.because(standing.because[lang])]),
        ...(standing.next === null ? [] : [`${c.next}${standing.next.text[lang]}`]),
      ].join(lang === 'zh' ? '' : ' '),
    ]),
  });
}

function figureSheet(figures: readonly OverviewFigure[], telling: Telling): Sheet {
  const { lang, today } = telling;
  const w = speak(overviewWords, lang);
  const c = speak(cockpitWords, lang);
  return tableOf(w.sheetFigures, telling, {
    names: [
      c.plan,
      w.figure,
      w.countedIn,
      w.now,
      c.included,
      w.target,
      w.state,
      w.ahead,
      w.until,
      w.chanceOf,
    ],
    widths: [14, 40, 14, 12, 12, 22, 24, 14, 14, 12],
    rows: figures.map((figure) => {
      const { plan, name, unit, value, included, target, forecast } = figure;
      return [
        planLabel(plan)[lang],
        name[lang],
        unitWords(unit, lang),
        decimal(value),
        included,
        target === null ? null : targetText(target, unit, lang),
        standingOf(figure, lang),
        decimal(forecast?.value ?? null),
        forecast === null ? null : periodWords(forecast.period, lang, today),
        forecast?.chance == null ? null : { value: forecast.chance, type: Number, format: '0%' },
      ];
    }),
  });
}

/** What the mark beside the figure says, too. */
function standingOf({ value, holds, few, included }: OverviewFigure, lang: Language): string {
  const c = speak(cockpitWords, lang);
  if (value === null) return c.noValue;
  if (few) return c.tooFew(included);
  if (holds === null) return c.noTarget;
  return holds ? c.holds : c.misses;
}

function placeSheet(places: Overview['places'], telling: Telling): Sheet {
  const { lang } = telling;
  const w = speak(overviewWords, lang);
  return tableOf(w.sheetPlaces, telling, {
    names: [
      w.place,
      w.tasksAll,
      w.tasksLate,
      w.casesOpen,
      w.redClocks,
      w.figuresMeasured,
      w.figuresMet,
      w.figuresFew,
    ],
    widths: [20, 12, 14, 14, 14, 18, 14, 18],
    rows: places.map(({ name, tasks, cases, figures }) => [
      name[lang],
      tasks?.total ?? null,
      tasks?.late ?? null,
      cases.open,
      cases.late,
      figures.measured,
      figures.met,
      figures.few,
    ]),
  });
}

/** The few that the screen names: whole lists have tables of their own. */
function lateSheet({ tasks, cases, orders }: Overview, telling: Telling): Sheet {
  const { lang, today } = telling;
  const w = speak(overviewWords, lang);
  const pause = lang === 'zh' ? '、' : ', ';
  return tableOf(w.sheetLate, telling, {
    names: [w.kind, w.number, w.what, w.whose, w.dueBy, w.lateFor],
    widths: [16, 24, 48, 28, 22, 10],
    rows: [
      ...tasks.latest.map(({ no, direction, units, due }) => [
        w.tasksLate,
        numberCell(no),
        direction[lang],
        units.map((unit) => unit[lang]).join(pause),
        due[lang],
        null,
      ]),
      ...cases.latest.map(({ number, service, office, due, daysLate }) => [
        w.redClocks,
        number,
        service[lang],
        office?.[lang] ?? null,
        dayWords(due, lang, today),
        daysLate,
      ]),
      ...orders.latest.map(({ number, matter, origin, office, due, daysLate }) => [
        w.orders,
        number,
        (matter ?? origin.name)[lang],
        office.name[lang],
        dayWords(due, lang, today),
        daysLate,
      ]),
    ],
  });
}

/** A sheet with a heading that stays in sight. What is a demonstration says so in each line. */
function tableOf(
  sheet: string,
  { lang, demonstration }: Telling,
  {
    names,
    widths,
    rows,
  }: {
    readonly names: readonly string[];
    readonly widths: readonly number[];
    readonly rows: readonly SheetRow[];
  },
): Sheet {
  const label = demonstration ? [speak(cockpitWords, lang).demonstration] : [];
  return {
    sheet,
    data: [headingRow([...names, ...label]), ...rows.map((row) => [...row, ...label])],
    columns: [...widths, ...label.map(() => 12)].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function decimal(value: number | null): SheetRow[number] {
  return value === null ? null : { value, type: Number, format: '0.00' };
}
