import { excerpt } from './findings.ts';
import { matchTasks } from './match-tasks.ts';
import { numberTasks } from './number-tasks.ts';
import { planNames } from './plan-names.ts';
import type { ImportedTask } from './result.ts';
import { settleDirection } from './settle-task-direction.ts';
import { settleDuties } from './settle-task-duties.ts';
import { reportPlan, settlePlans } from './settle-task-plan.ts';
import { reportFurniture, straighten } from './straighten-row.ts';
import {
  cellOf,
  exactPlan,
  type PlacedTable,
  type Row,
  type Settings,
  type TaskSettings,
  taskKey,
} from './task-rows.ts';
import type { TaskColumn } from './task-table.ts';

/**
 * Reads the task list: rows put right, numbered, tied to their measures; every step reported. `groups` says what
 * each row stands under: a heading between the rows, or the field in a merged cell.
 */
export function readTasks(
  tables: readonly PlacedTable[],
  given: TaskSettings,
): { readonly tasks: readonly ImportedTask[]; readonly groups: readonly (string | null)[] } {
  const settings: Settings = { ...given, names: planNames(given.plans) };
  const { findings, measures } = settings;
  const rows = tables.flatMap(({ table, plan }) =>
    table.rows.map((row) => straighten(row, table.columns, plan, settings)),
  );
  for (const { table } of tables) reportFurniture(table, findings);
  const directions = fillDown(rows, 'direction');
  const wordings = rows.map((row, at) => ({
    direction: cellOf(row, 'direction') || (directions[at] ?? ''),
    content: cellOf(row, 'content'),
    plan: row.home ?? exactPlan(cellOf(row, 'plan'), settings),
  }));
  const matched = matchTasks(wordings, measures);
  const numbers = numberTasks(rows.map((row) => cellOf(row, 'no')));
  const plans = settlePlans(rows, matched, settings);
  const fields = fillDown(rows, 'plan');
  const groups = rows.map((row, at) => row.row.group ?? (fields[at] || null));
  const tasks = rows.map((row, at): ImportedTask => {
    const measure = measures[matched[at] ?? -1] ?? null;
    const no = at + 1;
    const key = taskKey(no);
    const plan = plans[at] ?? 0;
    const where = `任务${no}`;
    const line = row.row.line;
    const printedNo = cellOf(row, 'no') || (ownMarker(row)?.replace(/\D/g, '') ?? '');
    const numbering = numbers[at];
    if (numbering?.finding === 'renumbered' && row.columns.includes('no')) {
      findings.repair('renumbered', {
        line,
        where,
        before: printedNo,
        after: String(no),
        message:
          printedNo === ''
            ? {
                zh: `序号一格空着，按位置应为 ${no}`,
                en: `The number cell is blank; by its place it is ${no}`,
              }
            : {
                zh: `序号印作“${printedNo}”，按位置应为 ${no}`,
                en: `The number is printed “${printedNo}”; by its place it is ${no}`,
              },
        change: { record: 'tasks', key, field: 'printedNo', before: printedNo, after: String(no) },
      });
    }
    if (numbering?.finding === 'skipped') {
      findings.doubt('number-skipped', {
        line,
        where,
        before: printedNo,
        suggestion: String(no),
        message: {
          zh: `序号从这里起与位置不符（印作 ${printedNo}），可能漏了行`,
          en: `From here on the numbers do not fit (printed ${printedNo}): rows may be missing`,
        },
      });
    }
    reportPlan(row, plan, key, where, settings);
    const direction = settleDirection(row, at, rows, matched, directions, key, where, settings);
    const duties = settleDuties(row, measure, key, where, settings);
    if (measure === null && measures.length > 0) {
      findings.doubt('task-without-measure', {
        line,
        where,
        before: excerpt(cellOf(row, 'content')),
        suggestion: null,
        message: {
          zh: `任务 ${no} 在方案正文里找不到对应措施`,
          en: `Task ${no} has no measure in the text of the plans`,
        },
      });
    }
    return {
      key,
      no,
      printedNo: printedNo === '' ? null : printedNo,
      plan,
      direction,
      content: contentOf(row),
      deadline: duties.deadline,
      units: duties.units,
      andOthers: duties.andOthers,
      measure: measure?.key ?? null,
      source: { from: line, to: row.row.to },
    };
  });
  return { tasks, groups };
}

/** 1.延伸精深加工: a number printed in the cell of the wording. */
const MARKER = /^(\d{1,3})[.、](?!\d)/;
/** 1.编制名录；2.新建矿山: points of one task. */
const POINTS = /[；。]\s*\d{1,2}[.、](?!\d)/;
const ownMarker = (row: Row): string | undefined => {
  const content = cellOf(row, 'content');
  return row.columns.includes('no') || POINTS.test(content) ? undefined : MARKER.exec(content)?.[0];
};
const contentOf = (row: Row): string => cellOf(row, 'content').slice(ownMarker(row)?.length ?? 0);

/** The last words printed in a column above each row, for merged cells; they do not pass from one plan's table to the next. */
function fillDown(rows: readonly Row[], column: TaskColumn): string[] {
  let last = '';
  let home: number | null = null;
  return rows.map((row) => {
    if (row.home !== home) last = '';
    home = row.home;
    const cell = cellOf(row, column);
    if (cell !== '') last = cell;
    return last;
  });
}
