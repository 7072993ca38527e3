import type { Text } from '../text.ts';

/**
 * Numbers of the ledger. A plan and a task are known by their number within a whole plan, and the city's own plan has
 * these alone: plan 5, task 12. What a later plan brings has its year before them, so that both can stand beside each
 * other: plan 2305 and task 20230012 are plan 5 and task 12 of the plan that begins in 2023.
 */
const plansOfYear = 100;
const tasksOfYear = 10_000;
const century = 2000;

/** The year of the plan that a plan's number belongs to; null for the city's own. */
export function yearOfPlan(no: number): number | null {
  return no < plansOfYear ? null : century + Math.floor(no / plansOfYear);
}

/** A plan's number within its whole plan; 0 is the general one. */
export function ownPlanNo(no: number): number {
  return no % plansOfYear;
}

export function planNoIn(year: number | null, own: number): number {
  return year === null ? own : (year - century) * plansOfYear + own;
}

export function taskNoIn(year: number | null, own: number): number {
  return year === null ? own : year * tasksOfYear + own;
}

/** A task's number within its whole plan, as the document prints it. */
export function ownTaskNo(no: number): number {
  return no < tasksOfYear ? no : no % tasksOfYear;
}

/** A task's number as people say it: `12`, or `2023·12` of a later plan. Spreadsheets take neither for a date. */
export function taskLabel(no: number): string {
  return no < tasksOfYear ? String(no) : `${Math.floor(no / tasksOfYear)}·${ownTaskNo(no)}`;
}

/** The same in a table: a number where it is one, so that sheets sort it. */
export function numberCell(no: number): number | string {
  return no < tasksOfYear ? no : taskLabel(no);
}

/** A task's number from what somebody wrote: the label, with whatever stands between, or the number itself. */
export function taskNoOf(written: string): number | null {
  const found = /^(?:(20\d\d)\s*[·.\-–—/年]\s*)?0*(\d{1,8})$/u.exec(written.trim());
  if (found === null) return null;
  const own = Number(found[2]);
  return found[1] === undefined ? own : taskNoIn(Number(found[1]), own);
}

/** What a plan is called by its number. */
export function planLabel(no: number): Text {
  const year = yearOfPlan(no);
  const own = ownPlanNo(no);
  const [zh, en] = year === null ? ['', ''] : [`${year}年`, `${year} `];
  return own === 0
    ? { zh: `${zh}总体方案`, en: year === null ? 'General plan' : `${en}general plan` }
    : { zh: `${zh}方案 ${own}`, en: year === null ? `Plan ${own}` : `${en}plan ${own}` };
}

/** What a whole plan is called beside another. */
export function nameOfWholePlan(year: number): Text {
  return { zh: `${year}年方案`, en: `The plan of ${year}` };
}
