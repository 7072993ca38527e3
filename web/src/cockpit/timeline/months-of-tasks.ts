import type { TaskRow } from '../types.ts';

/** From the first month to the last in which one of these tasks is due, every month between, and today's. */
export function monthsOf(tasks: readonly TaskRow[], today: string): readonly string[] {
  const named = [...tasks.flatMap(dueMonths), today.slice(0, 7)].filter((month) => month !== '').sort();
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
