import { bare, isUnbalanced } from './characters.ts';
import { likeness } from './likeness.ts';
import { cellOf, groupOf, type Row, type Settings } from './task-rows.ts';

/** What a task is called: as printed, filled where blank, corrected where its neighbours and the plan agree. */
export function settleDirection(
  row: Row,
  at: number,
  rows: readonly Row[],
  matched: readonly (number | null)[],
  directions: readonly string[],
  key: string,
  where: string,
  settings: Settings,
): string {
  const { findings, measures } = settings;
  const printed = cellOf(row, 'direction');
  const measure = measures[matched[at] ?? -1];
  const line = row.row.line;
  const filled = printed === '' ? fillDirection(at, rows, matched, directions, settings) : printed;
  if (printed === '' && filled !== '' && row.columns.includes('direction')) {
    findings.repair('blank-filled', {
      line,
      where,
      before: '',
      after: filled,
      message: {
        zh: `任务名称一格空着，填为“${filled}”`,
        en: `The heading cell is blank; filled with “${filled}”`,
      },
      change: { record: 'tasks', key, field: 'direction', before: '', after: filled },
    });
  }
  if (printed === '' && groupOf(row) !== '') return groupOf(row);
  if (printed === '' || measure === undefined) return filled;
  const headings = [measure.title, ...(measure.section === null ? [] : [measure.section])];
  if (
    headings.some(
      (heading) => bare(heading) === bare(printed) && isUnbalanced(heading) === isUnbalanced(printed),
    )
  )
    return printed;
  const nearest = headings
    .map((heading) => ({ heading, alike: likeness(heading, printed) }))
    .sort((a, b) => b.alike - a.alike)[0];
  if (nearest === undefined || nearest.alike < 0.5) return printed;
  const neighbour = rows.some(
    (other, otherAt) =>
      otherAt !== at &&
      measures[matched[otherAt] ?? -1]?.section === nearest.heading &&
      measures[matched[otherAt] ?? -1]?.plan === measure.plan &&
      bare(cellOf(other, 'direction')) === bare(nearest.heading),
  );
  const change = {
    record: 'tasks' as const,
    key,
    field: 'direction',
    before: printed,
    after: nearest.heading,
  };
  const message = {
    zh: `任务名称印作“${printed}”，正文为“${nearest.heading}”`,
    en: `The heading is printed “${printed}”; the plan has “${nearest.heading}”`,
  };
  if (neighbour || isUnbalanced(printed)) {
    findings.repair('name-corrected', {
      line,
      where,
      before: printed,
      after: nearest.heading,
      message,
      change,
    });
    return nearest.heading;
  }
  findings.doubt('heading-differs', {
    line,
    where,
    before: printed,
    suggestion: nearest.heading,
    message,
    change,
  });
  return printed;
}

/** A blank heading: what rows of the same section print, else the section itself, else what stands above. */
function fillDirection(
  at: number,
  rows: readonly Row[],
  matched: readonly (number | null)[],
  directions: readonly string[],
  settings: Settings,
): string {
  const measure = settings.measures[matched[at] ?? -1];
  if (measure === undefined) return directions[at] ?? '';
  if (measure.section === null) return measure.title;
  const printedAsSection = rows
    .map((row, otherAt) => ({ row, other: settings.measures[matched[otherAt] ?? -1] }))
    .find(
      ({ row, other }) =>
        other?.plan === measure.plan &&
        other.section === measure.section &&
        bare(cellOf(row, 'direction')) === bare(measure.section ?? ''),
    );
  if (printedAsSection !== undefined) return cellOf(printedAsSection.row, 'direction');
  const above = directions[at] ?? '';
  return likeness(above, measure.section) >= 0.5 ? above : measure.section;
}
