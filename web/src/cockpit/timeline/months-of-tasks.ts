import type { PlanRow, TaskRow } from '../types.ts';

/**
 * Every month of the plan's own time and in which one of its tasks is due, and those between; today's as well while that
 * time is not over.
 */
export function monthsOf(
  tasks: readonly TaskRow[],
  today: string,
  term: Pick<PlanRow['term'], 'from' | 'to'> | null,
): readonly string[] {
  const own = term === null ? [] : [term.from.slice(0, 7), term.to.slice(0, 7)];
  const now = term !== null && term.to < today ? '' : today.slice(0, 7);
  const named = [...tasks.flatMap(dueMonths), ...own, now].filter((month) => month !== '').sort();
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last && months.length < 60; month = after(month)) months.push(month);
  return months;
}

/** The months in which a task is due, by the deadline that holds now. */
export function dueMonths({
  changedDue,
  deadline,
}: Pick<TaskRow, 'changedDue' | 'deadline'>): readonly string[] {
  if (changedDue !== null) return [changedDue.slice(0, 7)];
  return [...(deadline.value === null ? [] : [deadline.value]), ...deadline.milestones].sort();
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The days on which a task is due, by the deadline that holds now: a month is met until its last day. */
export function dueDays({
  changedDue,
  deadline,
}: Pick<TaskRow, 'changedDue' | 'deadline'>): readonly string[] {
  if (changedDue !== null) return [changedDue];
  if (deadline.day !== null) return [deadline.day];
  return dueMonths({ changedDue, deadline }).map(lastDayOf);
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** A day of a month's sheet, with the tasks that are due on it; null where the month has not begun or is over. */
export type SheetDay = { readonly day: string; readonly tasks: readonly TaskRow[] } | null;

/** A month as a calendar has it: weeks from Monday on, each of seven. */
export function sheetOf(month: string, tasks: readonly TaskRow[]): readonly (readonly SheetDay[])[] {
  const last = Number(lastDayOf(month).slice(8));
  const offset = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((offset + last) / 7) * 7 }, (_, at): SheetDay => {
    const date = at - offset + 1;
    if (date < 1 || date > last) return null;
    const day = `${month}-${String(date).padStart(2, '0')}`;
    return { day, tasks: tasks.filter((task) => dueDays(task).includes(day)) };
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
