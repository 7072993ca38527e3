import { deadlineKey } from './deadline.ts';
import { importPlan } from './import-plan.ts';
import type { ImportResult, UnitDuty } from './result.ts';
import { blocksOfText } from './source.ts';

/** What a reading comes to, in lines that a test can name. */
export const readingOf = (text: string): ImportResult =>
  importPlan(blocksOfText(text), { cityUnits: [], fallbackYear: 2000 });

const signs: Readonly<Record<UnitDuty['role'], string>> = {
  lead: '*',
  support: '+',
  responsible: '',
  implement: '!',
  supervise: '?',
};
/** `*` leads, `+` supports, `!` implements. */
export const duties = (units: readonly UnitDuty[]): string =>
  units.map(({ unit, role }) => signs[role] + unit.replace('unit:', '')).join(' ');
export const measures = (result: ImportResult): string[] =>
  result.measures.map(
    ({ key, title, deadline, units }) => `${key} ${title} ${deadlineKey(deadline)} ${duties(units)}`,
  );
export const sections = (result: ImportResult): (string | null)[] => [
  ...new Set(result.measures.map((measure) => measure.section)),
];
export const indicators = (result: ImportResult): string[] =>
  result.indicators.map(
    ({ name, targets, unit }) =>
      `${name} ${targets.map(({ by, comparator, value }) => `${by}${comparator}${value}`).join(' ')} ${unit}`,
  );
export const limits = (result: ImportResult): string[] =>
  result.limits.map(
    ({ kind, subject, comparator, value, unit }) => `${kind} ${subject} ${comparator}${value} ${unit}`,
  );
export const repairs = (result: ImportResult): string[] =>
  result.repairs.map(({ kind, line, before, after }) =>
    kind === 'renumbered' ? `${kind} ${line} ${before}→${after}` : `${kind} ${line}`,
  );
export const doubts = (result: ImportResult): string[] =>
  result.doubts.filter(({ kind }) => kind !== 'unknown-unit').map(({ kind, line }) => `${kind} ${line}`);
