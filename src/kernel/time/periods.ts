import { addMonths, civilDate, type Day, dayNumber, formatDay, pad, weekday } from './civil.ts';

/** How often something comes round. */
export const rhythms = ['week', 'month', 'quarter', 'half-year', 'year'] as const;
export type Rhythm = (typeof rhythms)[number];

/** A stretch of the calendar, first and last day included: `2022-W26`, `2022-06`, `2022-Q2`, `2022-H1`, `2022`. */
export type Period = { readonly code: string; readonly from: Day; readonly to: Day };

/** The period that a day lies in. Weeks begin on Monday and belong to the year of their Thursday (ISO 8601). */
export function periodOf(rhythm: Rhythm, day: Day): Period {
  if (rhythm === 'week') return weekOf(day);
  const { year, month } = civilDate(day);
  const months = monthsOf[rhythm];
  const place = Math.floor((month - 1) / months);
  const from = dayNumber(year, place * months + 1, 1);
  return { code: codeOf(rhythm, year, place + 1), from, to: addMonths(from, months) - 1 };
}

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

function codeOf(rhythm: Exclude<Rhythm, 'week'>, year: number, place: number): string {
  switch (rhythm) {
    case 'month':
      return `${year}-${pad(place)}`;
    case 'quarter':
      return `${year}-Q${place}`;
    case 'half-year':
      return `${year}-H${place}`;
    case 'year':
      return String(year);
  }
}

function weekOf(day: Day): Period {
  const from = day - weekday(day) + 1;
  const { year } = civilDate(from + 3);
  const place = Math.floor((from + 3 - dayNumber(year, 1, 1)) / 7) + 1;
  return { code: `${year}-W${pad(place)}`, from, to: from + 6 };
}

/** Every period that touches the days from `from` through `to`, in order. */
export function periodsBetween(rhythm: Rhythm, from: Day, to: Day): readonly Period[] {
  const found: Period[] = [];
  for (let day = from; day <= to; ) {
    const period = periodOf(rhythm, day);
    found.push(period);
    day = period.to + 1;
  }
  return found;
}

/** The period as expressions and people read it. */
export function periodDays({ code, from, to }: Period): { code: string; from: string; to: string } {
  return { code, from: formatDay(from), to: formatDay(to) };
}
