import { isDeadlineText } from './deadline.ts';
import { readDuties } from './duties.ts';
import { excerpt, type Findings } from './findings.ts';
import { type CellLook, unshifted } from './shifted-cells.ts';
import type { Row, Settings } from './task-rows.ts';
import type { TaskColumn, TaskRow, TaskTable } from './task-table.ts';

function lookAt(cell: string, settings: Settings): CellLook {
  const deadline = isDeadlineText(cell, settings.context);
  const duties =
    deadline || cell.length > 400 || /[。]./.test(cell) ? null : readDuties(cell, settings.context);
  const names = duties?.units ?? [];
  const known = names.filter(
    (unit) =>
      settings.reader.read(unit.name, unit.siblings).how !== 'new' ||
      /(局|委|办|厅|部门|单位|政府|法院|检察院|公司|中心|支行|管委会|海关)$/.test(unit.name),
  ).length;
  const plan = settings.names.named(cell);
  return {
    deadline,
    units: names.length > 0 && known * 2 > names.length && cell.length >= 3 && plan?.alike !== 1,
    plan: cell.length <= 16 && (plan?.alike ?? 0) >= 0.85,
    number: /^\d{1,4}[.、]?$/.test(cell),
    length: cell.length,
  };
}

/** A row with its cells where they belong. */
export function straighten(
  row: TaskRow,
  columns: readonly TaskColumn[],
  home: number | null,
  settings: Settings,
): Row {
  const cells = unshifted(row.cells, columns, (cell) => lookAt(cell, settings));
  if (cells === null) return { row, cells: row.cells, columns, home, shifted: false };
  const number = row.cells[columns.indexOf('no')] ?? '';
  settings.findings.repair('cells-shifted', {
    line: row.line,
    where: `第${row.line}行${number === '' ? '' : `（序号${number}）`}`,
    before: row.cells.map((cell) => excerpt(cell, 14)).join(' | '),
    after: cells.map((cell) => excerpt(cell, 14)).join(' | '),
    message: {
      zh: '这一行的单元格错了位，已按内容归位',
      en: 'The cells of this row were shifted; moved back by what they hold',
    },
  });
  return { row, cells, columns, home, shifted: true };
}

/** What was taken out of a list, and what was joined in it. */
export function reportFurniture(table: TaskTable, findings: Findings): void {
  for (const line of table.repeatedHeaders)
    findings.repair('page-furniture', {
      line,
      where: `第${line}行`,
      before: table.header.cells.join(' | '),
      after: '',
      message: { zh: '重复的表头，已去掉', en: 'The header printed again; taken out' },
    });
  for (const line of table.joinedRows)
    findings.repair('joined-line', {
      line,
      where: `第${line}行`,
      before: '',
      after: '',
      message: {
        zh: '这一行是上一行被换页断开的后半，已接上',
        en: 'The second half of the row above, cut by the end of a page; joined',
      },
    });
}
