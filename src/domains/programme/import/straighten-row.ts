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

export function reportFurniture(table: TaskTable, findings: Findings): void {
  if (table.repeatedHeaders > 0) {
    findings.repair('page-furniture', {
      line: table.header.no,
      where: `table ${table.header.no}`,
      before: table.header.cells.join(' | '),
      after: '',
      message: {
        zh: `任务清单的表头重复印了 ${table.repeatedHeaders} 次，只算第一次`,
        en: `The header of the task list is printed ${table.repeatedHeaders} more times; only the first counts`,
      },
    });
  }
  if (table.joinedRows > 0) {
    findings.repair('joined-line', {
      line: table.header.no,
      where: `table ${table.header.no}`,
      before: '',
      after: '',
      message: {
        zh: `${table.joinedRows} 行被换页断开，已接上`,
        en: `${table.joinedRows} rows cut by the end of a page joined`,
      },
    });
  }
}
