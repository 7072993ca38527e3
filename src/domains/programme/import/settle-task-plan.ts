import { bare } from './characters.ts';
import { cellOf, exactPlan, type Row, type Settings } from './task-rows.ts';

/** The plan of each row: from its table, its measure, its own cell, or its neighbours. */
export function settlePlans(
  rows: readonly Row[],
  matched: readonly (number | null)[],
  settings: Settings,
): number[] {
  let last: number | null = null;
  const printed = rows.map((row) => exactPlan(cellOf(row, 'plan'), settings));
  return rows.map((row, at) => {
    const measure = settings.measures[matched[at] ?? -1];
    const own =
      row.home ??
      measure?.plan ??
      printed[at] ??
      settings.names.named(cellOf(row, 'plan'))?.no ??
      last ??
      printed.slice(at).find((no) => no !== null) ??
      settings.plans[0]?.no ??
      0;
    last = own;
    return own;
  });
}

/** Says where a row's plan is not the one printed. */
export function reportPlan(row: Row, plan: number, key: string, where: string, settings: Settings): void {
  const { findings, plans } = settings;
  if (!row.columns.includes('plan') || row.home !== null) return;
  const cell = cellOf(row, 'plan');
  const name = plans.find((other) => other.no === plan)?.shortName ?? '';
  const line = row.row.line;
  if (cell === '') {
    findings.repair('blank-filled', {
      line,
      where,
      before: '',
      after: name,
      message: { zh: `所属方案一格空着，填为“${name}”`, en: `The plan cell is blank; filled with “${name}”` },
      change: { record: 'tasks', key, field: 'plan', before: null, after: plan },
    });
  } else if (exactPlan(cell, settings) !== plan) {
    const heading = bare(cell) === bare(cellOf(row, 'direction'));
    findings.repair(heading ? 'heading-in-plan-column' : 'plan-name-matched', {
      line,
      where,
      before: cell,
      after: name,
      message: {
        zh: `所属方案印作“${cell}”，按内容属于“${name}”`,
        en: `The plan is printed “${cell}”; by its content it is “${name}”`,
      },
      change: { record: 'tasks', key, field: 'plan', before: null, after: plan },
    });
  }
}
